package id.laju.keamanan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UrlPathHelper;

/**
 * At the counter CS uses the customer's own pages, as {@code /loket/<customer>/portal/...} (REQ-004). For the length of one request
 * CS stands in the customer's place, named as the one who acts; nothing of it is kept in the session. The customer is part of the
 * address, so that two tabs never mix two customers. Only what belongs to a request is open: no profile, password or colleagues.
 * Kerjasama comes in the same way to the samples of a request alone, to complete what is done at a customer's site (INS-002).
 * Whoever else, or of another balai, meets no rule for these addresses and is refused.
 */
class PintuLoket extends OncePerRequestFilter {

    private static final Pattern ALAMAT = Pattern.compile("(/loket/(\\d{1,18}))/portal/(permohonan|sertifikasi|penawaran|tagihan|kasus|sampel|survei|lhu)(/.*)?");
    private static final Pattern RINCIAN = Pattern.compile("/loket/\\d{1,18}/portal/permohonan/\\d{1,18}/(sampel|berkas)(/.*)?");
    private static final Pattern ASET = Pattern.compile("(/loket/\\d{1,18})/aset/.*");

    private static final String TERBUKA = PintuLoket.class.getName();

    private final PenggunaService pengguna;

    PintuLoket(PenggunaService pengguna) {
        this.pengguna = pengguna;
    }

    /** This request came through the door; set here alone, nobody can send it. */
    static boolean terbuka(HttpServletRequest minta) {
        return minta.getAttribute(TERBUKA) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        return !alamat(minta).startsWith("/loket/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai) throws ServletException, IOException {
        Matcher aset = ASET.matcher(alamat(minta));
        Matcher halaman = ALAMAT.matcher(alamat(minta));
        Optional<PenggunaLogin> wakil = halaman.matches() ? wakil(Long.parseLong(halaman.group(2)), RINCIAN.matcher(alamat(minta)).matches()) : Optional.empty();
        if (wakil.isPresent()) {
            sebagai(wakil.get(), () -> rantai.doFilter(new Dipindah(minta, halaman.group(1)), jawab));
        } else {
            rantai.doFilter(aset.matches() ? new Dipindah(minta, aset.group(1)) : minta, jawab);
        }
    }

    private Optional<PenggunaLogin> wakil(long pelanggan, boolean rincian) {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk == null || !(masuk.getPrincipal() instanceof StafLogin saya)) {
            return Optional.empty();
        }
        List<String> sebagai = saya.peran().stream().filter(p -> p.equals("cs") || rincian && p.equals("kerjasama")).toList();
        return sebagai.isEmpty() ? Optional.empty() : pengguna.diLoket(pelanggan, saya.satker(), saya.id(), sebagai);
    }

    private static void sebagai(PenggunaLogin wakil, Lanjutan lanjut) throws ServletException, IOException {
        SecurityContext semula = SecurityContextHolder.getContext();
        SecurityContext sementara = SecurityContextHolder.createEmptyContext();
        sementara.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(wakil, null, wakil.getAuthorities()));
        SecurityContextHolder.setContext(sementara);
        try {
            lanjut.jalan();
        } finally {
            SecurityContextHolder.setContext(semula);
        }
    }

    private static String alamat(HttpServletRequest minta) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(minta);
    }

    private interface Lanjutan {

        void jalan() throws ServletException, IOException;
    }

    /** The application as seen from below the address of the counter: links and redirects stay there by themselves. */
    private static class Dipindah extends HttpServletRequestWrapper {

        private final String awalan;

        Dipindah(HttpServletRequest minta, String awalan) {
            super(minta);
            this.awalan = awalan;
            minta.setAttribute(TERBUKA, true);
            ServletRequestPathUtils.clearParsedRequestPath(minta);
        }

        @Override
        public String getContextPath() {
            return awalan;
        }

        @Override
        public String getServletPath() {
            String jalur = super.getServletPath();
            return jalur.startsWith(awalan) ? jalur.substring(awalan.length()) : jalur;
        }
    }
}
