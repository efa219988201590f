package id.laju.sertifikasiproduk;

import id.laju.berkas.BerkasSementara;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of one certification of the own satker, each paper and the whole. */
@Controller
@PreAuthorize(BerkasSertifikasi.PEMBACA)
@RequestMapping("/kelola/order/{permohonanId}/berkas-sertifikasi")
class BerkasSertifikasiKelola {

    private final PermohonanService permohonan;
    private final BerkasSertifikasi berkas;
    private final BerkasSertifikasiPdf pdf;
    private final DokumenService dokumen;

    BerkasSertifikasiKelola(PermohonanService permohonan, BerkasSertifikasi berkas, BerkasSertifikasiPdf pdf, DokumenService dokumen) {
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.pdf = pdf;
        this.dokumen = dokumen;
    }

    @GetMapping
    void semua(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, HttpServletResponse jawaban) throws IOException {
        Permohonan p = balai(permohonanId, saya);
        BerkasSementara.kirim("Berkas sertifikasi " + BerkasSertifikasiPdf.nomor(p), jawaban, ke -> pdf.tulis(p, saya.getUsername(), BerkasSertifikasi.cetakan(saya.peran()), ke));
    }

    @GetMapping("/{dokumenId}")
    ResponseEntity<byte[]> kertas(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable UUID dokumenId) {
        Dokumen d = berkas.dokumen(balai(permohonanId, saya), dokumenId, BerkasSertifikasi.cetakan(saya.peran()));
        return Unduhan.lihat(dokumen.berkas(d.id()), dokumen.isi(d.id()));
    }

    @GetMapping("/invoice/{tagihanId}")
    ResponseEntity<byte[]> invoice(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable long tagihanId) {
        Permohonan p = balai(permohonanId, saya);
        return Unduhan.lihatPdf("Invoice " + BerkasSertifikasiPdf.nomor(p), berkas.invoice(p, tagihanId));
    }

    @GetMapping("/perbaikan/{auditId}")
    ResponseEntity<byte[]> perbaikan(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, @PathVariable long auditId) {
        Permohonan p = balai(permohonanId, saya);
        return Unduhan.lihatPdf("Perbaikan temuan " + BerkasSertifikasiPdf.nomor(p), berkas.perbaikan(p, auditId));
    }

    private Permohonan balai(long id, StafLogin saya) {
        Permohonan p = permohonan.ambil(id);
        if (p.draf() || !BerkasSertifikasi.LAYANAN.contains(p.layanan()) || !Set.copyOf(saya.satker()).contains(p.satker())) {
            throw new TidakDitemukan("Kasus ini tidak ada.");
        }
        return p;
    }
}
