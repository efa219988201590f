package id.laju.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** What the browser remembers, for customers and the public; pages of the office are Indonesian, whatever their reader chose elsewhere. */
class PenentuBahasa extends CookieLocaleResolver {

    private static final List<String> KANTOR = List.of("/kelola", "/kasus", "/lembar-kerja", "/api");

    PenentuBahasa() {
        super("LAJU-BAHASA");
        setDefaultLocale(Bahasa.INDONESIA);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest minta) {
        return kantor(minta) ? Bahasa.INDONESIA : super.resolveLocale(minta);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest minta) {
        return kantor(minta) ? new SimpleLocaleContext(Bahasa.INDONESIA) : super.resolveLocaleContext(minta);
    }

    private static boolean kantor(HttpServletRequest minta) {
        Object gagal = minta.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String alamat = gagal == null ? minta.getRequestURI() : gagal.toString();
        return KANTOR.stream().anyMatch(k -> alamat.equals(k) || alamat.startsWith(k + "/"));
    }
}
