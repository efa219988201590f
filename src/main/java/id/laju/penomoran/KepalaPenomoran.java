package id.laju.penomoran;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the pages about numbers of a satker have in common: whose they are, and their register. */
@ControllerAdvice(assignableTypes = {PenomoranKelola.class, NomorSertifikatKelola.class})
class KepalaPenomoran {

    record BarisRegister(String nomor, String subjek, String diambil, String batal, String alasan) {
    }

    private final Penomoran penomoran;
    private final SatkerService satker;

    KepalaPenomoran(Penomoran penomoran, SatkerService satker) {
        this.penomoran = penomoran;
        this.satker = satker;
    }

    /** @throws TidakDitemukan for a satker that is not this person's */
    @ModelAttribute
    void balai(@PathVariable(name = "kode", required = false) String kode, @AuthenticationPrincipal Petugas saya, Model model) {
        if (kode != null) {
            saya.harusDi(kode);
            model.addAttribute("s", satker.ambil(kode)).addAttribute("semuaSatker", saya.satker().stream().map(satker::ambil).toList());
        }
    }

    /** To the first of this person's satker. */
    static String masuk(String alamat, Petugas saya) {
        return "redirect:" + alamat + "/" + saya.satker().stream().findFirst().orElseThrow(() -> new TidakDitemukan("Anda belum ditempatkan di satker mana pun."));
    }

    /** @param remah back to the list that it was opened from */
    void register(Model model, String kode, String jenis, PermintaanHalaman permintaan, String remah) {
        Satker s = satker.ambil(kode);
        model.addAttribute("halaman", penomoran.register(s.kode(), jenis, permintaan).ubah(n -> baris(n, s))).addAttribute("sebutan", SebutanNomor.untuk(jenis)).addAttribute("remah", List.of(remah));
    }

    private static BarisRegister baris(NomorTerdaftar n, Satker s) {
        return new BarisRegister(n.nomor(), n.subjek(), Tanggal.pendekDenganJam(n.diambil(), s.zonaWaktu()),
            n.batal() == null ? null : Tanggal.pendekDenganJam(n.batal(), s.zonaWaktu()), n.alasanBatal());
    }
}
