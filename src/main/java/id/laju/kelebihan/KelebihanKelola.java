package id.laju.kelebihan;

import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.KasusService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PelangganService;
import id.laju.staf.StafService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All overpayments of a satker, and one with its letter and its refund. */
@Controller
@RequestMapping("/kelola/kelebihan")
@PreAuthorize("hasAnyRole('bendahara', 'kepala-balai')")
class KelebihanKelola {

    record Baris(Kelebihan k, String pelanggan, String diajukan) {
    }

    private final KelebihanService kelebihan;
    private final KelebihanBaca baca;
    private final PelangganService pelanggan;
    private final KalenderKerja kalender;
    private final KasusService kasus;
    private final PeriksaKelebihanService pemeriksaan;
    private final RekeningService rekening;
    private final Pengulang pengulang;
    private final StafService staf;

    KelebihanKelola(KelebihanService kelebihan, KelebihanBaca baca, PelangganService pelanggan, KalenderKerja kalender, KasusService kasus,
            PeriksaKelebihanService pemeriksaan, RekeningService rekening, Pengulang pengulang, StafService staf) {
        this.kelebihan = kelebihan;
        this.baca = baca;
        this.pelanggan = pelanggan;
        this.kalender = kalender;
        this.kasus = kasus;
        this.pemeriksaan = pemeriksaan;
        this.rekening = rekening;
        this.pengulang = pengulang;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) StatusKelebihan status, PermintaanHalaman h, Model model) {
        Halaman<Kelebihan> semua = kelebihan.daftar(saya.satker(), status, null, h);
        model.addAttribute("halaman", semua.ubah(this::baris)).addAttribute("status", status).addAttribute("semuaStatus", StatusKelebihan.values());
        return "kelebihan/kelola-daftar";
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Kelebihan k = kelebihan.ambil(id);
        if (!saya.satker().contains(k.satker())) {
            throw TidakDitemukan.untuk("Kelebihan pembayaran", id);
        }
        Baris b = baris(k);
        model.addAttribute("b", b).addAttribute("t", KelebihanTampil.dari(k, b.pelanggan(), baca.pembayaran(k).orElse(null), baca.pemeriksa(k), kalender.zona(k.satker())));
        model.addAttribute("langkah", kelebihan.langkah(id)).addAttribute("penanda", k.penanda() == null ? null : staf.nama(k.penanda()))
            .addAttribute("dapatTarik", (k.status() == StatusKelebihan.LAYAK || rekening.menungguPersetujuan(k)) && saya.peran().contains("bendahara"))
            .addAttribute("rekeningMenunggu", rekening.menungguPersetujuan(k));
        model.addAttribute("tugas", kasus.terbuka(k.kasus()).stream().filter(l -> l.pengambil() == null ? saya.peran().contains(l.peran()) : l.pengambil().equals(saya.getUsername())).findFirst().orElse(null));
        return "kelebihan/kelola-lihat";
    }

    @PostMapping("/{id}/tarik-persetujuan")
    @PreAuthorize("hasRole('bendahara')")
    String tarik(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Kelebihan k = kelebihan.ambil(id);
        if (!saya.satker().contains(k.satker())) {
            throw TidakDitemukan.untuk("Kelebihan pembayaran", id);
        }
        if (k.status() == StatusKelebihan.LAYAK) {
            pengulang.jalankan(() -> pemeriksaan.tarik(id, saya.getUsername()));
            kabar.addFlashAttribute("pesan", "Permintaan persetujuan ditarik. Pilih pejabat lain pada tugas Periksa kelebihan pembayaran di kotak masuk Anda.");
        } else {
            kabar.addFlashAttribute("pesan", "Persetujuan rekening diminta kepada " + staf.nama(pengulang.lakukan(() -> rekening.gantiPejabat(id))) + ".");
        }
        return "redirect:/kelola/kelebihan/" + id;
    }

    private Baris baris(Kelebihan k) {
        return new Baris(k, k.pelangganId() == null ? null : pelanggan.ambil(k.pelangganId()).namaLengkap(), Tanggal.pendekDenganJam(k.diajukan(), kalender.zona(k.satker())));
    }
}
