package id.laju.pemantauan;

import id.laju.arsip.ArsipService;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The office follows its orders: Traking Order, Order Lama and one case with everything that belongs to it (NAV-019, NAV-020). */
@Controller
@PreAuthorize(AksesKasus.KANTOR)
class KasusKelola {

    private final DaftarKasusService daftar;
    private final PemantauanService pemantauan;
    private final AksesKasus akses;
    private final DokumenKasus dokumen;
    private final ArsipService arsip;
    private final PermohonanService permohonan;
    private final RincianSampel sampel;
    private final SatkerService satker;

    KasusKelola(DaftarKasusService daftar, PemantauanService pemantauan, AksesKasus akses, DokumenKasus dokumen, ArsipService arsip,
            PermohonanService permohonan, RincianSampel sampel, SatkerService satker) {
        this.daftar = daftar;
        this.pemantauan = pemantauan;
        this.akses = akses;
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.permohonan = permohonan;
        this.sampel = sampel;
        this.satker = satker;
    }

    /** Every order ever made. */
    @GetMapping("/kelola/order")
    String semua(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String keadaan, @RequestParam(required = false) String tahun,
            PermintaanHalaman minta, Model model) {
        String pilihan = SaringanKasus.BERJALAN.equals(keadaan) || SaringanKasus.SELESAI.equals(keadaan) ? keadaan : null;
        return daftar(SaringanKasus.balai(saya.satker(), pilihan, Tahun.dari(tahun)), minta, model);
    }

    @GetMapping("/kelola/order-lama")
    String lama(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String tahun, PermintaanHalaman minta, Model model) {
        model.addAttribute("lama", true);
        return daftar(SaringanKasus.balai(saya.satker(), SaringanKasus.SELESAI, Tahun.dari(tahun)), minta, model);
    }

    private String daftar(SaringanKasus saringan, PermintaanHalaman minta, Model model) {
        model.addAttribute("halaman", daftar.cari(saringan, minta)).addAttribute("tahunAda", daftar.tahun(saringan));
        model.addAttribute("keadaan", saringan.keadaan()).addAttribute("satkerZona", satker);
        return "pemantauan/kelola-daftar";
    }

    @GetMapping("/kelola/order/{permohonanId}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, Model model) {
        Permohonan p = akses.balai(permohonanId, saya);
        KasusPelanggan k = pemantauan.kasus(p);
        model.addAttribute("k", k).addAttribute("p", p).addAttribute("langkah", pemantauan.linimasa(k));
        model.addAttribute("sampel", sampel.milik(p, pemantauan.linimasa(k))).addAttribute("dokumen", dokumen.untukBalai(p));
        model.addAttribute("dataDukung", permohonan.lihat(permohonanId)).addAttribute("arsip", arsip.milik(permohonanId));
        model.addAttribute("zona", satker.ambil(p.satker()).zonaWaktu()).addAttribute("menyimpan", saya.peran().contains("cs") || saya.peran().contains("ketua-tim-pji"));
        return "pemantauan/kelola-lihat";
    }
}
