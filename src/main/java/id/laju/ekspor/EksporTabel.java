package id.laju.ekspor;

import id.laju.dokumen.DaftarCetak;
import id.laju.dokumen.DokumenService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.BukuKerja;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Any list of whoever signed in as a workbook or as PDF (RPT-010, RPT-011, RPT-012): its page is made as always, only longer, and what stands in its table is
 * written down. So nobody exports what he may not read, and what is filtered, searched and sorted on the screen is so in the file.
 */
@Component
class EksporTabel extends OncePerRequestFilter {

    private static final Map<String, String> JENIS = Map.of("xlsx", BukuKerja.XLSX, "pdf", "application/pdf", "cetak", "application/pdf");

    private final DokumenService dokumen;

    EksporTabel(DokumenService dokumen) {
        this.dokumen = dokumen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        String jenis = minta.getMethod().equals("GET") ? minta.getParameter(PermintaanHalaman.EKSPOR) : null;
        return jenis == null || !JENIS.containsKey(jenis) || satker().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai) throws ServletException, IOException {
        ContentCachingResponseWrapper halaman = new ContentCachingResponseWrapper(jawab);
        rantai.doFilter(minta, halaman);
        Optional<TabelHalaman> tabel = halaman.getStatus() == HttpServletResponse.SC_OK ? TabelHalaman.baca(new String(halaman.getContentAsByteArray(), StandardCharsets.UTF_8)) : Optional.empty();
        if (tabel.isEmpty()) {
            halaman.copyBodyToResponse();
        } else {
            kirim(jawab, minta.getParameter(PermintaanHalaman.EKSPOR), tabel.get());
        }
    }

    private void kirim(HttpServletResponse jawab, String jenis, TabelHalaman t) throws IOException {
        byte[] isi = jenis.equals("xlsx") ? BukuKerja.tulis("Daftar", t.kepala(), t.baris()) : dokumen.cetak(satker().orElseThrow(), t.judul(), new DaftarCetak(t.judul(), t.kepala(), t.baris()));
        String nama = t.judul().replaceAll("[^\\p{L}\\p{N} .-]", "-") + (jenis.equals("xlsx") ? ".xlsx" : ".pdf");
        jawab.setContentType(JENIS.get(jenis));
        jawab.setContentLength(isi.length);
        jawab.setHeader("Content-Disposition", (jenis.equals("cetak") ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(nama, StandardCharsets.UTF_8).build().toString());
        jawab.setHeader("Cache-Control", "no-store, private");
        jawab.getOutputStream().write(isi);
    }

    /** Whose letterhead it bears; empty for who did not sign in. */
    private static Optional<String> satker() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        Object siapa = masuk == null ? null : masuk.getPrincipal();
        if (siapa instanceof Petugas p) {
            return p.satker().stream().findFirst();
        }
        return siapa instanceof PenggunaLogin p ? Optional.of(p.satker()) : Optional.empty();
    }
}
