package id.laju.loket;

import id.laju.pelanggan.FormPelanggan;
import id.laju.pelanggan.KategoriPelangganService;
import id.laju.pelanggan.PendaftaranLoket;
import id.laju.pelanggan.Pengenalan;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Kanal;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A customer who is here for the first time: written down, and on to the request with one button. */
@Controller
@RequestMapping("/kelola/loket/baru")
@PreAuthorize("hasRole('cs')")
class PelangganBaruPortal {

    private final PendaftaranLoket pendaftaran;
    private final FormPelanggan form;
    private final KategoriPelangganService kategori;
    private final PelangganLoket loket;
    private final DrafService draf;
    private final StafService staf;
    private final SatkerService satker;

    PelangganBaruPortal(PendaftaranLoket pendaftaran, FormPelanggan form, KategoriPelangganService kategori, PelangganLoket loket, DrafService draf,
            StafService staf, SatkerService satker) {
        this.pendaftaran = pendaftaran;
        this.form = form;
        this.kategori = kategori;
        this.loket = loket;
        this.draf = draf;
        this.staf = staf;
        this.satker = satker;
    }

    @GetMapping
    String form(@RequestParam(name = "kategori", required = false) String pilihan, @RequestParam(required = false) String nama, Principal saya, Model model) {
        String kode = kategori.semuaAktif().stream().map(k -> k.kode()).filter(k -> k.equals(pilihan)).findFirst()
            .orElseGet(() -> kategori.semuaAktif().get(0).kode());
        form.isiDiLoket(model, kode);
        model.addAttribute("isian", nama == null || nama.isBlank() || nama.matches(".*\\d{5}.*") ? Map.of() : Map.of("nama", nama.strip()));
        model.addAttribute("semuaKategori", kategori.semuaAktif()).addAttribute("semuaCara", Pengenalan.semuaCara());
        model.addAttribute("semuaKanal", LoketPortal.kanal()).addAttribute("balai", balai(saya)).addAttribute("kunciKirim", UUID.randomUUID().toString());
        return "loket/baru";
    }

    @PostMapping
    String daftar(@RequestParam Map<String, String> isian, Kanal kanal, Principal saya, RedirectAttributes kilat) {
        PendaftaranLoket.Hasil hasil = pendaftaran.daftar(milik(isian.get("satker"), saya), isian.get("kategori"), isian.get("kunciKirim"), isian,
            new Pengenalan(isian.get("cara"), rapi(isian.get("pembawa"))), saya.getName());
        if (hasil.sudahAda()) {
            kilat.addFlashAttribute("pesan", "NPWP itu sudah terdaftar: inilah pelanggannya. Tidak ada yang ditulis ganda.");
            return "redirect:/kelola/loket/" + hasil.pelangganId();
        }
        return LoketPortal.keFormulir(hasil.pelangganId(), draf.buat(loket.mewakili(hasil.pelangganId(), saya.getName()), "pengujian",
            kanal == null ? Kanal.LOKET : kanal));
    }

    private String milik(String kode, Principal saya) {
        return balai(saya).keySet().stream().filter(k -> kode == null || k.equals(kode)).findFirst()
            .orElseThrow(() -> IsianKeliru.pada("satker", "Pilih balai tempat Anda bekerja."));
    }

    /** Where this member of staff works. */
    private Map<String, String> balai(Principal saya) {
        Map<String, String> hasil = new LinkedHashMap<>();
        staf.satker(saya.getName()).stream().map(satker::ambil).filter(Satker::aktif).forEach(s -> hasil.put(s.kode(), s.singkatan()));
        return hasil;
    }

    private static String rapi(String nama) {
        return nama == null ? null : nama.strip().replaceAll("\\s+", " ");
    }
}
