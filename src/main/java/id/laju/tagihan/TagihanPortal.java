package id.laju.tagihan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.umum.Kabar;
import id.laju.umum.Lama;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** E-Billing: the customer's bills, codes, proofs and receipts. */
@Controller
@RequestMapping("/portal/tagihan")
class TagihanPortal {

    /** @param bayar the payment that settled it, or null @param sisa "6 hari lagi"; null unless the code can be used */
    record Baris(Tagihan tagihan, StatusTagihan status, Pembayaran bayar, ZoneId zona, String sisa) {
    }

    private final BayarService bayar;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final PenggunaService pengguna;
    private final TautanTagihanService tautan;
    private final Pengulang pengulang;
    private final Clock jam;

    TagihanPortal(BayarService bayar, TagihanService tagihan, PembayaranService pembayaran, PenggunaService pengguna, TautanTagihanService tautan, Pengulang pengulang,
            Clock jam) {
        this.bayar = bayar;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.pengguna = pengguna;
        this.tautan = tautan;
        this.pengulang = pengulang;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Locale bahasa, Model model) {
        model.addAttribute("halaman", bayar.daftar(saya.pelangganId(), h).ubah(t -> baris(t, bahasa)));
        return "tagihan/daftar";
    }

    /** For pages that know only the request. */
    @GetMapping("/permohonan/{permohonanId}")
    String dariPermohonan(@PathVariable long permohonanId, @AuthenticationPrincipal PenggunaLogin saya) {
        return tagihan.semua(permohonanId).stream().findFirst().map(t -> ke(bayar.milik(t.id(), saya.pelangganId()).id()))
            .orElseThrow(() -> new TidakDitemukan("Tagihan untuk permohonan ini belum ada."));
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, Locale bahasa, Model model) {
        Tagihan t = bayar.milik(id, saya.pelangganId());
        List<Tagihan> semua = tagihan.semua(t.permohonanId());
        Tagihan terbaru = semua.get(0);
        boolean sudahLunas = semua.stream().anyMatch(x -> x.status() == StatusTagihan.PAID);
        List<BuktiBayar> bukti = bayar.bukti(id);
        model.addAttribute("b", baris(t, bahasa)).addAttribute("bukti", bukti).addAttribute("saya", pengguna.ambil(saya.penggunaId()));
        model.addAttribute("dariSaldo", tagihan.dariSaldo(t.permohonanId()));
        model.addAttribute("diperiksa", bukti.stream().anyMatch(BuktiBayar::menunggu));
        model.addAttribute("lain", semua.stream().filter(x -> x.id() != id).map(x -> baris(x, bahasa)).toList());
        model.addAttribute("adaTautan", tautan.ada(t));
        Tagihan pengganti = terbaru.urutan() > t.urutan() && terbaru.status() != StatusTagihan.CANCELLED ? terbaru : null;
        model.addAttribute("pengganti", pengganti).addAttribute("penggantiMati", pengganti != null && pengganti.kedaluwarsaPada(jam.instant())).addAttribute("berakhir", terbaru.status() == StatusTagihan.CANCELLED);
        model.addAttribute("terkini", terbaru.id() == id && !sudahLunas).addAttribute("sudahLunas", sudahLunas);
        return "tagihan/lihat";
    }

    @PostMapping("/{id}/bukti")
    @PreAuthorize("hasAnyRole('pemohon', 'keuangan')")
    String unggah(@PathVariable long id, @RequestParam(required = false) MultipartFile buktiBayar, @RequestParam(required = false) String catatan,
            @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) throws IOException {
        byte[] isi = buktiBayar == null ? null : buktiBayar.getBytes();
        String nama = buktiBayar == null ? null : buktiBayar.getOriginalFilename();
        pengulang.jalankan(() -> bayar.unggahBukti(id, saya.pelangganId(), nama, isi, catatan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.buktiBayar"));
        return ke(id);
    }

    @PostMapping("/{id}/minta-ulang")
    @PreAuthorize("hasAnyRole('pemohon', 'keuangan')")
    String mintaUlang(@PathVariable long id, Peminta peminta, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        long baru = pengulang.lakukan(() -> bayar.mintaUlang(id, saya.pelangganId(), peminta, saya.diLoket(), saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.billingBaru"));
        return ke(baru);
    }

    @PostMapping("/{id}/batal")
    @PreAuthorize("hasAnyRole('pemohon')")
    String batal(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> bayar.batal(id, saya.pelangganId(), alasan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDibatalkan"));
        return ke(id);
    }

    private Baris baris(Tagihan t, Locale bahasa) {
        StatusTagihan status = t.statusPada(jam.instant());
        String sisa = status == StatusTagihan.ISSUED ? Lama.sisa(Duration.between(jam.instant(), t.kedaluwarsa()), bahasa) : null;
        return new Baris(t, status, pembayaran.untuk(t.id()).orElse(null), tagihan.zona(t), sisa);
    }

    private static String ke(long id) {
        return "redirect:/portal/tagihan/" + id;
    }
}
