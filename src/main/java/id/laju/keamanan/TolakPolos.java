package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Programs get a status and one sentence in the engine's own shape, no page. */
class TolakPolos implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest minta, HttpServletResponse jawab, AuthenticationException sebab) throws IOException {
        jawab.setHeader("WWW-Authenticate", "Basic realm=\"LAJU\"");
        tulis(jawab, HttpServletResponse.SC_UNAUTHORIZED, "BelumMasuk", "Nama pengguna atau sandi tidak benar, atau tidak disertakan.");
    }

    @Override
    public void handle(HttpServletRequest minta, HttpServletResponse jawab, AccessDeniedException sebab) throws IOException {
        tulis(jawab, HttpServletResponse.SC_FORBIDDEN, "TidakBerwenang", "Akun Anda tidak berwenang untuk alamat ini.");
    }

    static void tulis(HttpServletResponse jawab, int status, String jenis, String kalimat) throws IOException {
        jawab.setStatus(status);
        jawab.setContentType("application/json;charset=UTF-8");
        jawab.getWriter().write("{\"type\":\"" + jenis + "\",\"message\":\"" + kalimat + "\"}");
    }
}
