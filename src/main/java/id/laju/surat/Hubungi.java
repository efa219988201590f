package id.laju.surat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.web.util.UriUtils;

/**
 * A mail for somebody without an e-mail, to be told by WhatsApp or telephone.
 *
 * @param wa address that opens WhatsApp with the text
 */
public record Hubungi(long id, Instant dibuat, String judul, String wa) {

    /** Of a text in an address. */
    private static final int TERPANJANG = 1500;

    static Hubungi dari(Surat s) {
        String teks = s.judul() + "\n\n" + s.teks().strip();
        return new Hubungi(s.id(), s.dibuat(), s.judul(), "https://wa.me/" + Tujuan.wa(s.kepada()) + "?text="
            + UriUtils.encode(teks.substring(0, Math.min(TERPANJANG, teks.length())), StandardCharsets.UTF_8));
    }
}
