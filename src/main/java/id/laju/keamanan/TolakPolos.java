package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Programs get a bare status, no page. */
class TolakPolos implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest minta, HttpServletResponse jawab, AuthenticationException sebab) {
        jawab.setHeader("WWW-Authenticate", "Basic realm=\"LAJU\"");
        jawab.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest minta, HttpServletResponse jawab, AccessDeniedException sebab) {
        jawab.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
}
