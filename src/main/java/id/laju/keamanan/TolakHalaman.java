package id.laju.keamanan;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads to the error page, which has other sentences for a form whose page was open for too long or whose file is too large. */
class TolakHalaman implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest minta, HttpServletResponse jawab, AccessDeniedException sebab) throws IOException {
        if (sebab instanceof CsrfException && terlaluBesar(minta)) {
            jawab.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (sebab instanceof CsrfException) {
            minta.setAttribute("laju.halamanLama", true);
        }
        jawab.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Of a form with too large a file no field can be read, so its token seems to be missing. */
    private static boolean terlaluBesar(HttpServletRequest minta) throws IOException {
        try {
            String jenis = minta.getContentType();
            return jenis != null && jenis.startsWith("multipart/form-data") && minta.getParts() == null;
        } catch (IllegalStateException batas) {
            return true;
        } catch (ServletException rusak) {
            return false;
        }
    }
}
