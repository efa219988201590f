package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads to the error page, which has another sentence for a form whose page was open for too long. */
class TolakHalaman implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest minta, HttpServletResponse jawab, AccessDeniedException sebab) throws IOException {
        if (sebab instanceof CsrfException) {
            minta.setAttribute("laju.halamanLama", true);
        }
        jawab.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
