package id.laju.penawaran;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests for work at customers' sites, with what each waits for (INS-001 to INS-006). */
@Controller
@PreAuthorize("hasAnyRole('kerjasama', 'cs', 'ketua-tim-pji')")
class DiLokasiKelola {

    private static final Set<String> URUTAN = Set.of("pelanggan", "kota", "mulai", "status", "diajukan");

    private final DiLokasiMapper mapper;
    private final SatkerService satker;

    DiLokasiKelola(DiLokasiMapper mapper, SatkerService satker) {
        this.mapper = mapper;
        this.satker = satker;
    }

    @GetMapping("/kelola/di-lokasi")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "false") boolean semua, PermintaanHalaman permintaan, Model model) {
        PermintaanHalaman minta = permintaan.urut() == null || URUTAN.contains(permintaan.urut()) ? permintaan
            : new PermintaanHalaman(permintaan.cari(), null, false, permintaan.nomor(), permintaan.ukuran());
        String[] kode = saya.satker().toArray(String[]::new);
        model.addAttribute("halaman", new Halaman<>(mapper.daftar(kode, !semua, minta), mapper.banyak(kode, !semua, minta), minta));
        model.addAttribute("semua", semua).addAttribute("satker", satker);
        return "penawaran/di-lokasi";
    }
}
