package id.laju.pelanggan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/** A session ends when its user lost the password, a role or the account meanwhile; the one who changed it goes on. */
@Component
class SesiPengguna implements HandlerInterceptor {

    private final PenggunaService pengguna;

    SesiPengguna(PenggunaService pengguna) {
        this.pengguna = pengguna;
    }

    @Override
    public boolean preHandle(HttpServletRequest minta, HttpServletResponse jawab, Object penangan) throws IOException {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk == null || !(masuk.getPrincipal() instanceof PenggunaLogin saya) || saya.diLoket() || pengguna.masihBerlaku(saya)) {
            return true;
        }
        HttpSession sesi = minta.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        SecurityContextHolder.clearContext();
        jawab.sendRedirect("/masuk?berakhir");
        return false;
    }

    /** After a change of the own account: this session knows the new state. */
    void segarkan() {
        PenggunaLogin lama = (PenggunaLogin) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        pengguna.cariLogin(lama.username()).ifPresent(baru -> {
            SecurityContext konteks = SecurityContextHolder.createEmptyContext();
            konteks.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(baru, null, baru.getAuthorities()));
            SecurityContextHolder.setContext(konteks);
            var minta = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
            minta.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, konteks);
        });
    }
}
