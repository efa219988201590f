package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's files of a bill: SIMPONI's billing, NTPN, own proofs, and LAJU's two sheets. */
@Controller
@RequestMapping("/portal/tagihan/{id}")
class TagihanBerkas {

    private final BayarService bayar;
    private final PembayaranService pembayaran;
    private final LembarTagihan lembar;
    private final BerkasService berkas;
    private final Clock jam;

    TagihanBerkas(BayarService bayar, PembayaranService pembayaran, LembarTagihan lembar, BerkasService berkas, Clock jam) {
        this.bayar = bayar;
        this.pembayaran = pembayaran;
        this.lembar = lembar;
        this.berkas = berkas;
        this.jam = jam;
    }

    /** File Billing (BIL-005). */
    @GetMapping("/billing")
    ResponseEntity<byte[]> billing(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unduh, @AuthenticationPrincipal PenggunaLogin saya) {
        return kirim(milik(id, saya).berkasId(), unduh);
    }

    /** File NTPN (BIL-013): the receipt that the bendahara stored, else the accepted proof. */
    @GetMapping("/ntpn")
    ResponseEntity<byte[]> ntpn(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unduh, @AuthenticationPrincipal PenggunaLogin saya) {
        milik(id, saya);
        Pembayaran p = pembayaran.untuk(id).orElseThrow(() -> new TidakDitemukan("Tagihan ini belum dibayar."));
        return kirim(p.berkasId() != null ? p.berkasId() : bayar.bukti(id).stream().filter(b -> "DITERIMA".equals(b.status()))
            .map(BuktiBayar::berkasId).findFirst().orElse(null), unduh);
    }

    @GetMapping("/bukti/{buktiId}")
    ResponseEntity<byte[]> bukti(@PathVariable long id, @PathVariable long buktiId, @AuthenticationPrincipal PenggunaLogin saya) {
        milik(id, saya);
        return kirim(bayar.bukti(id).stream().filter(b -> b.id() == buktiId).map(BuktiBayar::berkasId).findFirst().orElse(null), false);
    }

    @GetMapping("/informasi-tagihan.pdf")
    ResponseEntity<byte[]> informasi(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        Tagihan t = milik(id, saya);
        return Unduhan.lihatPdf("Informasi Tagihan " + t.kode(), lembar.informasi(t, t.statusPada(jam.instant()).keterangan()));
    }

    @GetMapping("/tanda-terima.pdf")
    ResponseEntity<byte[]> tandaTerima(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        Tagihan t = milik(id, saya);
        return Unduhan.lihatPdf("Tanda Terima " + t.kode(), lembar.tandaTerima(t));
    }

    private Tagihan milik(long id, PenggunaLogin saya) {
        return bayar.milik(id, saya.pelangganId());
    }

    private ResponseEntity<byte[]> kirim(UUID id, boolean unduh) {
        if (id == null) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return unduh ? Unduhan.unduh(berkas.ambil(id), berkas.isi(id)) : Unduhan.lihat(berkas.ambil(id), berkas.isi(id));
    }
}
