package id.laju.kelebihan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Rupiah;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** The customer's balance of advance payments with its history, and requests about overpayments (BIL-030); their papers are {@link SuratKelebihanPortal}'s. */
@Controller
@RequestMapping("/portal/kelebihan")
class KelebihanPortal {

    private static final String BOLEH = "hasAnyRole('pemohon', 'keuangan')";

    private final KelebihanService kelebihan;
    private final AjuanKelebihanService ajuan;
    private final RekeningService rekening;
    private final SaldoService saldo;
    private final SatkerService satker;
    private final Pengulang pengulang;

    KelebihanPortal(KelebihanService kelebihan, AjuanKelebihanService ajuan, RekeningService rekening, SaldoService saldo, SatkerService satker, Pengulang pengulang) {
        this.kelebihan = kelebihan;
        this.ajuan = ajuan;
        this.rekening = rekening;
        this.saldo = saldo;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("boleh", boleh(saya)).addAttribute("adaSaldo", !pilihanSaldo(saya).isEmpty());
        umum(model, saya).addAttribute("halaman", kelebihan.daftar(List.of(saya.satker()), null, saya.pelangganId(), h))
            .addAttribute("saldo", saldo.milik(saya.pelangganId())).addAttribute("buku", saldo.buku(saya.pelangganId()));
        return "kelebihan/daftar";
    }

    @GetMapping("/baru")
    @PreAuthorize(BOLEH)
    String baru(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) Long pembayaran, Model model) {
        umum(model, saya).addAttribute("pembayaran", kelebihan.pembayaran(saya.pelangganId()))
            .addAttribute("isian", new IsianKelebihan(pembayaran, null, null, null, null, null, null, null));
        return "kelebihan/baru";
    }

    @PostMapping
    @PreAuthorize(BOLEH)
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, IsianKelebihan isian, @RequestParam(required = false) MultipartFile bukti, RedirectAttributes kabar)
            throws IOException {
        byte[] isi = bukti == null ? null : bukti.getBytes();
        String nama = bukti == null ? null : bukti.getOriginalFilename();
        long id = pengulang.lakukan(() -> ajuan.ajukan(saya.pelangganId(), isian, nama, isi, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.kelebihanDikirim"));
        return "redirect:/portal/kelebihan/" + id;
    }

    @GetMapping("/saldo")
    @PreAuthorize(BOLEH)
    String mintaSaldo(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Map<String, String> pilihan = pilihanSaldo(saya);
        model.addAttribute("pilihan", pilihan).addAttribute("isian", Map.of("akun", pilihan.keySet().stream().findFirst().orElse("")));
        return "kelebihan/saldo-minta";
    }

    @PostMapping("/saldo")
    @PreAuthorize(BOLEH)
    String ajukanSaldo(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String akun, @RequestParam(required = false) String jumlah,
            @RequestParam(required = false) String alasan, @RequestParam(required = false) String rekeningBank, @RequestParam(required = false) String rekeningNomor,
            @RequestParam(required = false) String rekeningNama, RedirectAttributes kabar) {
        IsianKelebihan isian = new IsianKelebihan(null, null, jumlah, Tujuan.DIKEMBALIKAN, alasan, rekeningBank, rekeningNomor, rekeningNama);
        long id = pengulang.lakukan(() -> ajuan.ajukanSaldo(saya.pelangganId(), akun, isian, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.saldoDikirim"));
        return "redirect:/portal/kelebihan/" + id;
    }

    private Map<String, String> pilihanSaldo(PenggunaLogin saya) {
        return saldo.milik(saya.pelangganId()).stream().filter(s -> s.jumlah().signum() > 0)
            .collect(Collectors.toMap(Saldo::akun, s -> s.akun() + ": " + Rupiah.tulis(s.jumlah()), (a, b) -> a, LinkedHashMap::new));
    }

    @PostMapping("/{id}/tujuan")
    @PreAuthorize(BOLEH)
    String tujuan(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, IsianKelebihan isian, RedirectAttributes kabar) {
        pengulang.jalankan(() -> ajuan.pilihTujuan(id, saya.pelangganId(), isian));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pilihanDisimpan"));
        return "redirect:/portal/kelebihan/" + id;
    }

    @GetMapping("/{id}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Kelebihan k = kelebihan.milik(id, saya.pelangganId());
        umum(model, saya).addAttribute("k", k).addAttribute("langkah", kelebihan.langkah(id)).addAttribute("pembayaran", kelebihan.pembayaran(saya.pelangganId()))
            .addAttribute("isian", new IsianKelebihan(k.pembayaranId(), k.ntpn(), k.jumlah().toPlainString(), k.tujuan(), k.alasan(), k.rekeningBank(), k.rekeningNomor(), k.rekeningNama()))
            .addAttribute("boleh", boleh(saya)).addAttribute("dapatMemilih", k.status() == StatusKelebihan.DIAJUKAN && !k.dariPelanggan() && !k.dariSaldo());
        return "kelebihan/lihat";
    }

    @PostMapping("/{id}/lengkapi")
    @PreAuthorize(BOLEH)
    String lengkapi(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, IsianKelebihan isian, @RequestParam(required = false) MultipartFile bukti,
            RedirectAttributes kabar) throws IOException {
        byte[] isi = bukti == null ? null : bukti.getBytes();
        String nama = bukti == null ? null : bukti.getOriginalFilename();
        pengulang.jalankan(() -> ajuan.lengkapi(id, saya.pelangganId(), isian, nama, isi, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.kelebihanDilengkapi"));
        return "redirect:/portal/kelebihan/" + id;
    }

    @PostMapping("/{id}/tarik")
    @PreAuthorize(BOLEH)
    String tarik(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> ajuan.tarik(id, saya.pelangganId()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.kelebihanDitarik"));
        return "redirect:/portal/kelebihan/" + id;
    }

    @PostMapping("/{id}/rekening")
    @PreAuthorize(BOLEH)
    String perbaikiRekening(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, IsianKelebihan isian, RedirectAttributes kabar) {
        pengulang.jalankan(() -> rekening.perbaiki(id, saya.pelangganId(), isian, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.rekeningDisimpan"));
        return "redirect:/portal/kelebihan/" + id;
    }

    @PostMapping("/{id}/alihkan")
    @PreAuthorize(BOLEH)
    String alihkan(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> rekening.alihkan(id, saya.pelangganId(), saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.uangDiMuka"));
        return "redirect:/portal/kelebihan/" + id;
    }

    private static boolean boleh(PenggunaLogin saya) {
        return saya.peran().contains("pemohon") || saya.peran().contains("keuangan");
    }

    private Model umum(Model model, PenggunaLogin saya) {
        return model.addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
    }
}
