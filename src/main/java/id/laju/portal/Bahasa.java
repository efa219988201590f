package id.laju.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Indonesian, or English where {@code ?lang=en} was asked for once; remembered in a cookie. */
record Bahasa(LocaleResolver penentu) implements HandlerInterceptor {

    static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final List<String> DIKENAL = List.of("id", "en");

    @Override
    public boolean preHandle(HttpServletRequest minta, HttpServletResponse jawab, Object penangan) {
        String pilihan = minta.getParameter("lang");
        if (pilihan != null && DIKENAL.contains(pilihan)) {
            penentu.setLocale(minta, jawab, Locale.forLanguageTag(pilihan));
        }
        return true;
    }
}
