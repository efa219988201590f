package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

class SesudahKeluar implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest minta, HttpServletResponse jawab, Authentication masuk) throws IOException {
        if (minta.getRequestURI().equals(Penjagaan.KELUAR_TASKLIST)) {
            jawab.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            jawab.sendRedirect("/masuk?keluar");
        }
    }
}
