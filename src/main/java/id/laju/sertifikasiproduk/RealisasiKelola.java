package id.laju.sertifikasiproduk;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Data Realisasi Layanan Sertifikasi: every certification order with its promise and what came of it (RPT-013). */
@Controller
@PreAuthorize(StafLogin.KANTOR)
class RealisasiKelola {

    private final RealisasiMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    RealisasiKelola(RealisasiMapper mapper, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    @GetMapping("/kelola/data/sertifikasi")
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman h, Model model) {
        String[] kode = saya.satker().toArray(String[]::new);
        Integer pilihan = tahun != null && tahun.matches("\\d{4}") ? Integer.valueOf(tahun) : null;
        model.addAttribute("halaman", new Halaman<>(mapper.daftar(kode, pilihan, jam.instant(), h, h.kolom(RealisasiMapper.KOLOM, RealisasiMapper.BAWAAN)), mapper.banyak(kode, pilihan, h), h))
            .addAttribute("tahunAda", mapper.tahun(kode)).addAttribute("satkerZona", satker);
        return "sertifikasiproduk/realisasi";
    }
}
