package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says why as a word in the address; the login page has the sentences. */
class GagalMasuk implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest minta, HttpServletResponse jawab, AuthenticationException e)
            throws IOException {
        jawab.sendRedirect("/masuk?" + (e instanceof LockedException ? "terkunci" : e instanceof DisabledException ? "belumaktif" : "gagal"));
    }
}
