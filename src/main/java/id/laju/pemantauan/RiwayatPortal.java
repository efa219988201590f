package id.laju.pemantauan;

import id.laju.lhu.BarisOrder;
import id.laju.lhu.DaftarLhuService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Riwayat Layanan: past services with their reports (Order Lama), and every order ever made with its stage (Traking Order). */
@Controller
class RiwayatPortal {

    private final DaftarKasusService daftar;
    private final DaftarLhuService lhu;
    private final SatkerService satker;

    RiwayatPortal(DaftarKasusService daftar, DaftarLhuService lhu, SatkerService satker) {
        this.daftar = daftar;
        this.lhu = lhu;
        this.satker = satker;
    }

    /** @param bagian {@code semua} for every order; anything else for those that are over */
    @GetMapping("/portal/riwayat")
    String riwayat(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String bagian,
            @RequestParam(required = false) String tahun, PermintaanHalaman minta, Model model) {
        boolean semua = "semua".equals(bagian);
        SaringanKasus saringan = SaringanKasus.pelanggan(saya.pelangganId(), semua ? null : SaringanKasus.SELESAI, Tahun.dari(tahun));
        Halaman<BarisKasus> halaman = daftar.cari(saringan, minta);
        model.addAttribute("halaman", halaman).addAttribute("tahunAda", daftar.tahun(saringan)).addAttribute("semua", semua);
        model.addAttribute("laporan", laporan(halaman, saya)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "pemantauan/riwayat";
    }

    /** Also of an order that ended well without a paper of its own, such as a surveillance that keeps the certificate. */
    private Map<Long, BarisOrder> laporan(Halaman<BarisKasus> halaman, PenggunaLogin saya) {
        List<Long> ids = halaman.isi().stream().filter(k -> k.terkirim() > 0 || k.tuntas()).map(BarisKasus::permohonanId).toList();
        return lhu.milik(ids, saya.pelangganId()).values().stream().filter(BarisOrder::berisi).collect(Collectors.toMap(BarisOrder::permohonanId, Function.identity()));
    }
}
