package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UrlPathHelper;

/** The office follows its orders: Traking Order and Order Lama (NAV-019, NAV-020). */
@Controller
@PreAuthorize(StafLogin.KANTOR)
class KasusKelola {

    private final DaftarKasusService daftar;
    private final AksesKasus akses;
    private final SatkerService satker;
    private final Clock jam;

    KasusKelola(DaftarKasusService daftar, AksesKasus akses, SatkerService satker, Clock jam) {
        this.daftar = daftar;
        this.akses = akses;
        this.satker = satker;
        this.jam = jam;
    }

    /** Every order ever made. */
    @GetMapping("/kelola/order")
    String semua(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String keadaan, @RequestParam(required = false) String tahun,
            PermintaanHalaman minta, Model model) {
        String pilihan = keadaan != null && SaringanKasus.PILIHAN.contains(keadaan) ? keadaan : null;
        return daftar(SaringanKasus.balai(saya.satker(), pilihan, Tahun.dari(tahun), jam.instant()), saya, minta, model);
    }

    /** The same, one list for each state that staff look for. */
    @GetMapping({"/kelola/order-baru", "/kelola/order-proses", "/kelola/sertifikat-dikirim", "/kelola/sertifikat-selesai", "/kelola/order-lama"})
    String bagian(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman minta, HttpServletRequest permintaan, Model model) {
        BagianOrder bagian = BagianOrder.dari(UrlPathHelper.defaultInstance.getPathWithinApplication(permintaan));
        model.addAttribute("bagian", bagian).addAttribute("lama", bagian == BagianOrder.LAMA);
        return daftar(SaringanKasus.balai(saya.satker(), bagian.keadaan(), Tahun.dari(tahun), jam.instant()), saya, minta, model);
    }

    private String daftar(SaringanKasus saringan, StafLogin saya, PermintaanHalaman minta, Model model) {
        model.addAttribute("halaman", daftar.cari(saringan, minta)).addAttribute("tahunAda", daftar.tahun(saringan));
        model.addAttribute("keadaan", saringan.keadaan()).addAttribute("satkerZona", satker).addAttribute("cs", saya.peran().contains("cs"));
        return "pemantauan/kelola-daftar";
    }

    /** The same case by the number of its request, as older links have it. */
    @GetMapping("/kelola/order/{permohonanId}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId) {
        return "redirect:/kasus/" + akses.balai(permohonanId, saya).kasus();
    }
}
