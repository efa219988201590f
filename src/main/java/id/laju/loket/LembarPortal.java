package id.laju.loket;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.staf.StafService;
import id.laju.umum.TidakDitemukan;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What CS prints at the counter, and the signed papers that came back. */
@Controller
@RequestMapping("/kelola/loket/{id:\\d+}/permohonan/{permohonanId}")
@PreAuthorize("hasRole('cs')")
class LembarPortal {

    private final PelangganService pelanggan;
    private final PelangganLoket loket;
    private final DrafService draf;
    private final LembarLoket lembar;
    private final BuktiLoketService bukti;
    private final BerkasService berkas;
    private final StafService staf;

    LembarPortal(PelangganService pelanggan, PelangganLoket loket, DrafService draf, LembarLoket lembar, BuktiLoketService bukti, BerkasService berkas,
            StafService staf) {
        this.pelanggan = pelanggan;
        this.loket = loket;
        this.draf = draf;
        this.lembar = lembar;
        this.bukti = bukti;
        this.berkas = berkas;
        this.staf = staf;
    }

    @GetMapping("/formulir")
    ResponseEntity<byte[]> formulir(@PathVariable long id, @PathVariable long permohonanId, Principal saya) {
        Permohonan p = draf.ambil(wakil(id, saya), permohonanId);
        return pdf("formulir-" + p.praOrder(), lembar.formulir(p));
    }

    /** Makes a new code, so it is sent like a form. */
    @PostMapping("/tanda-terima")
    ResponseEntity<byte[]> tandaTerima(@PathVariable long id, @PathVariable long permohonanId, Principal saya) {
        PenggunaLogin wakil = wakil(id, saya);
        Permohonan p = draf.ambil(wakil, permohonanId);
        return pdf("tanda-terima-" + p.praOrder(), lembar.tandaTerima(p, wakil));
    }

    @GetMapping("/bukti/{berkasId}")
    ResponseEntity<byte[]> bukti(@PathVariable long id, @PathVariable long permohonanId, @PathVariable UUID berkasId, Principal saya) {
        draf.ambil(wakil(id, saya), permohonanId);
        bukti.milik(permohonanId).stream().filter(b -> b.berkasId().equals(berkasId)).findFirst().orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ditemukan."));
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    private PenggunaLogin wakil(long id, Principal saya) {
        return loket.mewakili(pelanggan.ambil(id, staf.satker(saya.getName())).id(), saya.getName());
    }

    private static ResponseEntity<byte[]> pdf(String nama, byte[] isi) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
            .header("Content-Disposition", ContentDisposition.inline().filename(nama.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf").build().toString()).body(isi);
    }
}
