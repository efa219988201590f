package id.laju.keamanan;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Back to the page that was asked for, else staff to the Tasklist and customers to their dashboard. */
class SesudahMasuk extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest minta, HttpServletResponse jawab, Authentication masuk)
            throws ServletException, IOException {
        setDefaultTargetUrl(masuk.getPrincipal() instanceof StafLogin ? "/camunda/app/tasklist/default/" : "/portal");
        super.onAuthenticationSuccess(minta, jawab, masuk);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest minta, HttpServletResponse jawab, Authentication masuk) {
        return masuk.getPrincipal() instanceof StafLogin ? "/camunda/app/tasklist/default/" : "/portal";
    }
}
