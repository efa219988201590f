package id.laju.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Where a form was sent from, and what was typed into it. */
final class Asal {

    private static final Pattern RAHASIA = Pattern.compile("(?i)ulang|.*(sandi|password|token|_csrf|frasa).*");

    private Asal() {
    }

    static boolean mintaJson(HttpServletRequest minta) {
        String mau = minta.getHeader(HttpHeaders.ACCEPT);
        return mau != null && mau.contains("application/json") && !mau.contains("text/html");
    }

    /** Path of the page with the form; the address of the form itself when the browser does not say. */
    static String halaman(HttpServletRequest minta) {
        String asal = minta.getHeader(HttpHeaders.REFERER);
        if (asal != null) {
            try {
                URI alamat = URI.create(asal);
                if (minta.getServerName().equalsIgnoreCase(alamat.getHost()) && alamat.getRawPath().startsWith("/")
                        && !alamat.getRawPath().startsWith("//")) {
                    return tanpaAwalan(minta, alamat.getRawPath()) + (alamat.getRawQuery() == null ? "" : "?" + alamat.getRawQuery());
                }
            } catch (IllegalArgumentException rusak) {
                // falls through to the form's own address
            }
        }
        return tanpaAwalan(minta, minta.getRequestURI());
    }

    /** At the counter all pages lie below an address of the customer, which redirects add by themselves. */
    private static String tanpaAwalan(HttpServletRequest minta, String jalur) {
        String awalan = minta.getContextPath();
        return awalan != null && !awalan.isEmpty() && jalur.startsWith(awalan + "/") ? jalur.substring(awalan.length()) : jalur;
    }

    /** Going there would ask for the same page again, and be refused again. */
    static boolean diri(HttpServletRequest minta, String alamat) {
        return minta.getMethod().equals("GET") && alamat.split("\\?", 2)[0].equals(tanpaAwalan(minta, minta.getRequestURI()));
    }

    /** Without passwords; several values of one name as a list. */
    static Map<String, Object> ketikan(HttpServletRequest minta) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        minta.getParameterMap().forEach((nama, nilai) -> {
            if (!RAHASIA.matcher(nama).matches()) {
                hasil.put(nama, nilai.length == 1 ? nilai[0] : new ArrayList<>(List.of(nilai)));
            }
        });
        return hasil;
    }
}
