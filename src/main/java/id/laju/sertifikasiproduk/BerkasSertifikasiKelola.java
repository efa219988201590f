package id.laju.sertifikasiproduk;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
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

    /** Made whole before the first byte leaves, so that a paper that fails is an error and no broken file. */
    @GetMapping
    void semua(@AuthenticationPrincipal StafLogin saya, @PathVariable long permohonanId, HttpServletResponse jawaban) throws IOException {
        Permohonan p = balai(permohonanId, saya);
        Path sementara = Files.createTempFile("berkas-sertifikasi", ".pdf");
        try {
            try (var ke = Files.newOutputStream(sementara)) {
                pdf.tulis(p, saya.getUsername(), BerkasSertifikasi.cetakan(saya.peran()), ke);
            }
            String nama = "Berkas sertifikasi " + BerkasSertifikasiPdf.nomor(p).replace('/', '-') + ".pdf";
            jawaban.setContentType(MediaType.APPLICATION_PDF_VALUE);
            jawaban.setContentLengthLong(Files.size(sementara));
            jawaban.setHeader("Content-Disposition", ContentDisposition.inline().filename(nama, StandardCharsets.UTF_8).build().toString());
            jawaban.setHeader("Cache-Control", "no-store, private");
            Files.copy(sementara, jawaban.getOutputStream());
        } finally {
            Files.deleteIfExists(sementara);
        }
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
        if (p.draf() || !p.layanan().startsWith("sertifikasi-") || !Set.copyOf(saya.satker()).contains(p.satker())) {
            throw new TidakDitemukan("Kasus ini tidak ada.");
        }
        return p;
    }
}
