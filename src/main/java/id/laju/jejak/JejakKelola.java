package id.laju.jejak;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who changed which master data, when, from what to what. */
@Controller
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class JejakKelola {

    record Baris(String waktu, String oleh, String nama, String satker, String objek, String kunci, String tindakan, List<Perbedaan.Baris> isi) {
    }

    private final JejakService jejak;
    private final Perbedaan perbedaan;
    private final StafService staf;
    private final SatkerService satker;

    JejakKelola(JejakService jejak, Perbedaan perbedaan, StafService staf, SatkerService satker) {
        this.jejak = jejak;
        this.perbedaan = perbedaan;
        this.staf = staf;
        this.satker = satker;
    }

    @GetMapping("/kelola/jejak")
    String daftar(@AuthenticationPrincipal Petugas saya, SaringanJejak saringan, PermintaanHalaman permintaan, Model model) {
        Map<String, Satker> semua = satker.semua().stream().collect(Collectors.toMap(Satker::kode, s -> s));
        model.addAttribute("halaman", jejak.daftar(saya, saringan, permintaan).ubah(j -> baris(j, semua)))
            .addAttribute("saringan", saringan).addAttribute("semuaObjek", jejak.objek())
            .addAttribute("semuaSatker", semua.values().stream().filter(s -> saya.bekerjaDi(s.kode())).toList());
        return "jejak/daftar";
    }

    private Baris baris(Jejak j, Map<String, Satker> semua) {
        Satker s = j.satker() == null ? null : semua.get(j.satker());
        ZoneId zona = s == null ? ZoneId.of("Asia/Jakarta") : s.zonaWaktu();
        return new Baris(Tanggal.pendekDenganJam(j.pada(), zona), j.oleh(), staf.nama(j.oleh()), s == null ? "Semua satker" : s.singkatan(),
            j.objek(), j.kunci(), j.sebelum() == null ? "Ditambah" : j.sesudah() == null ? "Dihapus" : "Diubah",
            perbedaan.hitung(j.sebelum(), j.sesudah(), zona));
    }
}
