package id.laju.kelebihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.StatusPelanggan;
import id.laju.tagihan.AkunPnbp;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
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

/** Balances of advance payments, the ledger of one customer, and old deposits (BIL-030). */
@Controller
@RequestMapping("/kelola/saldo")
@PreAuthorize("hasRole('bendahara')")
class SaldoKelola {

    private final SaldoService saldo;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final AkunPnbp akun;
    private final KalenderKerja kalender;

    SaldoKelola(SaldoService saldo, PelangganService pelanggan, BerkasService berkas, AkunPnbp akun, KalenderKerja kalender) {
        this.saldo = saldo;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.akun = akun;
        this.kalender = kalender;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", saldo.daftar(saya.satker(), h));
        return "kelebihan/saldo-daftar";
    }

    /** Any active customer, also without a balance. */
    @GetMapping("/pilih")
    String pilih(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pelanggan.daftar(saya.satker(), StatusPelanggan.AKTIF, h));
        return "kelebihan/saldo-pilih";
    }

    @GetMapping("/{pelangganId}")
    String buku(@PathVariable long pelangganId, @AuthenticationPrincipal StafLogin saya, Model model) {
        Pelanggan p = pelanggan.ambil(pelangganId, saya.satker());
        model.addAttribute("p", p).addAttribute("saldo", saldo.milik(pelangganId)).addAttribute("buku", saldo.buku(pelangganId)).addAttribute("zona", kalender.zona(p.satker()));
        model.addAttribute("isian", new IsianSaldo(JenisEntri.SALDO_AWAL, akun.untuk(p.satker()), null, null, null, null));
        return "kelebihan/saldo-buku";
    }

    @PostMapping("/{pelangganId}")
    String tulis(@PathVariable long pelangganId, @AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) JenisEntri jenis, @RequestParam(name = "akun", required = false) String kode,
            @RequestParam(required = false) String jumlah, @RequestParam(required = false) String suratNomor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate suratTanggal, @RequestParam(required = false) String keterangan,
            @RequestParam(required = false) MultipartFile dasar, RedirectAttributes kabar) throws IOException {
        Pelanggan p = pelanggan.ambil(pelangganId, saya.satker());
        saldo.tulis(p, new IsianSaldo(jenis, kode, jumlah, suratNomor, suratTanggal, keterangan), dasar == null ? null : dasar.getOriginalFilename(),
            dasar == null ? null : dasar.getBytes(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Saldo tercatat.");
        return "redirect:/kelola/saldo/" + pelangganId;
    }

    @GetMapping("/{pelangganId}/dasar/{entriId}")
    ResponseEntity<byte[]> dasar(@PathVariable long pelangganId, @PathVariable long entriId, @AuthenticationPrincipal StafLogin saya) {
        pelanggan.ambil(pelangganId, saya.satker());
        EntriSaldo e = saldo.entri(entriId);
        if (e.pelangganId() != pelangganId || e.berkasId() == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(e.berkasId()), berkas.isi(e.berkasId()));
    }
}
