package id.laju.keamanan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * What an administrator changes is true from the next request on: an account that was closed or got another password is signed out,
 * new roles and satker count at once, and a temporary password opens nothing but the page where it is replaced.
 */
class SesiStaf extends OncePerRequestFilter {

    private static final String GANTI_SANDI = "/kelola/sandi";
    private static final List<String> RUANG_STAF = List.of("/kelola", "/loket", "/kasus", "/forms", "/api", "/lembar-kerja", "/camunda/app", "/camunda/api", "/engine-rest");

    private final AkunLogin akun;

    SesiStaf(AkunLogin akun) {
        this.akun = akun;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        return minta.getRequestURI().startsWith("/aset/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai) throws ServletException, IOException {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk != null && masuk.getPrincipal() instanceof StafLogin lama) {
            StafLogin kini = kini(lama);
            if (kini == null) {
                akhiri(minta);
            } else if (kini.staf().sandiSementara() && tertahan(minta)) {
                tahan(minta, jawab);
                return;
            } else if (!kini.equals(lama)) {
                perbarui(masuk, kini, minta, jawab);
            }
        }
        rantai.doFilter(minta, jawab);
    }

    /** Null when this session is over. */
    private StafLogin kini(StafLogin lama) {
        try {
            return akun.loadUserByUsername(lama.getUsername()) instanceof StafLogin s && s.isEnabled() && s.staf().versi() == lama.staf().versi() ? s : null;
        } catch (UsernameNotFoundException dihapus) {
            return null;
        }
    }

    private static void akhiri(HttpServletRequest minta) {
        HttpSession sesi = minta.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static boolean tertahan(HttpServletRequest minta) {
        String alamat = UrlPathHelper.defaultInstance.getPathWithinApplication(minta);
        return !alamat.equals(GANTI_SANDI) && !alamat.equals(Penjagaan.KELUAR_TASKLIST)
            && RUANG_STAF.stream().anyMatch(r -> alamat.equals(r) || alamat.startsWith(r + "/"));
    }

    private static void tahan(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        String mau = minta.getHeader("Accept");
        if (minta.getMethod().equals("GET") && mau != null && mau.contains("text/html")) {
            jawab.sendRedirect(GANTI_SANDI);
        } else {
            jawab.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The engine's web applications keep the groups of a session for minutes; they ask again. */
    private static void perbarui(Authentication masuk, StafLogin kini, HttpServletRequest minta, HttpServletResponse jawab) {
        var baru = UsernamePasswordAuthenticationToken.authenticated(kini, null, kini.getAuthorities());
        baru.setDetails(masuk.getDetails());
        SecurityContext konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(baru);
        SecurityContextHolder.setContext(konteks);
        HttpSession sesi = minta.getSession(false);
        if (sesi != null) {
            AuthenticationUtil.updateSession(sesi, new Authentications());
            new HttpSessionSecurityContextRepository().saveContext(konteks, minta, jawab);
        }
    }
}
