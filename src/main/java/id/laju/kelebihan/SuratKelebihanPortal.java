package id.laju.kelebihan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.TidakDitemukan;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a request about an overpayment, for the customer whose it is: the proof, the letter that approves it, and what was added to that. */
@Controller
@RequestMapping("/portal/kelebihan/{id}")
class SuratKelebihanPortal {

    private final KelebihanService kelebihan;
    private final BerkasService berkas;
    private final DokumenService dokumen;

    SuratKelebihanPortal(KelebihanService kelebihan, BerkasService berkas, DokumenService dokumen) {
        this.kelebihan = kelebihan;
        this.berkas = berkas;
        this.dokumen = dokumen;
    }

    @GetMapping("/bukti")
    ResponseEntity<byte[]> bukti(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        UUID bukti = ada(kelebihan.milik(id, saya.pelangganId()).buktiId(), "Berkas ini tidak ada.");
        return Unduhan.lihat(berkas.ambil(bukti), berkas.isi(bukti));
    }

    @GetMapping("/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @RequestParam(defaultValue = "false") boolean unduh, @AuthenticationPrincipal PenggunaLogin saya) {
        UUID surat = ada(kelebihan.milik(id, saya.pelangganId()).dokumenId(), "Surat persetujuan belum terbit.");
        return unduh ? Unduhan.unduh(dokumen.berkas(surat), dokumen.isi(surat)) : Unduhan.lihat(dokumen.berkas(surat), dokumen.isi(surat));
    }

    @GetMapping("/adendum")
    ResponseEntity<byte[]> adendum(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya) {
        UUID adendum = ada(kelebihan.milik(id, saya.pelangganId()).adendumId(), "Rekening pada surat persetujuannya tidak berubah.");
        return Unduhan.lihat(dokumen.berkas(adendum), dokumen.isi(adendum));
    }

    private static UUID ada(UUID berkas, String kalimat) {
        if (berkas == null) {
            throw new TidakDitemukan(kalimat);
        }
        return berkas;
    }
}
