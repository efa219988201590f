package id.laju.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Logging out of the portal and of the Tasklist is the same thing. */
record KeluarDari(List<String> alamat) implements RequestMatcher {

    KeluarDari(String... alamat) {
        this(List.of(alamat));
    }

    @Override
    public boolean matches(HttpServletRequest minta) {
        return "POST".equals(minta.getMethod()) && alamat.contains(minta.getRequestURI());
    }
}
