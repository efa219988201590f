package id.laju.pemantauan;

import id.laju.arsip.Arsip;
import id.laju.arsip.ArsipService;
import id.laju.berkas.BerkasSementara;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The customer's documents of one order. */
@RestController
@RequestMapping("/portal/kasus/{permohonanId}")
class DokumenKasusPortal {

    private final AksesKasus akses;
    private final DokumenKasus kasus;
    private final DokumenService dokumen;
    private final ArsipService arsip;
    private final BerkasService berkas;
    private final BerkasPelanggan semua;

    DokumenKasusPortal(AksesKasus akses, DokumenKasus kasus, DokumenService dokumen, ArsipService arsip, BerkasService berkas, BerkasPelanggan semua) {
        this.akses = akses;
        this.kasus = kasus;
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.berkas = berkas;
        this.semua = semua;
    }

    @GetMapping("/dokumen/{id}")
    ResponseEntity<byte[]> dokumen(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, @PathVariable UUID id) {
        Dokumen d = kasus.surat(akses.pelanggan(permohonanId, saya.pelangganId()), id);
        return Unduhan.lihat(dokumen.berkas(d.id()), dokumen.isi(d.id()));
    }

    /** Everything at once; made whole before the first byte leaves. */
    @GetMapping("/berkas")
    void semua(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, HttpServletResponse jawaban) throws IOException {
        Permohonan p = akses.pelanggan(permohonanId, saya.pelangganId());
        if (!semua.ada(p)) {
            throw new TidakDitemukan("Order ini belum mempunyai dokumen.");
        }
        BerkasSementara.kirim("Berkas order " + BerkasPelanggan.nomor(p), jawaban, ke -> semua.tulis(p, ke));
    }

    @GetMapping("/arsip/{id}")
    ResponseEntity<byte[]> arsip(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long permohonanId, @PathVariable long id) {
        Permohonan p = akses.pelanggan(permohonanId, saya.pelangganId());
        Arsip a = arsip.untukPelanggan(p.id()).stream().filter(x -> x.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Dokumen", id));
        return Unduhan.lihat(berkas.ambil(a.berkasId()), berkas.isi(a.berkasId()));
    }
}
