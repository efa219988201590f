package id.laju.keamanan;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reading the token writes its cookie, which the forms inside Tasklist need. */
class KukiCsrf extends OncePerRequestFilter {

    /** Style and scripts serve pages that keep no cookie, too. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest minta) {
        return minta.getRequestURI().startsWith("/aset/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest minta, HttpServletResponse jawab, FilterChain rantai)
            throws ServletException, IOException {
        if (minta.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        rantai.doFilter(minta, jawab);
    }
}
