package id.laju.surat;

import id.laju.satker.Satker;
import id.laju.umum.BersihHtml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a mail from its template: the HTML, and the same as plain text. */
@Component
class PenulisSurat {

    record Isi(String html, String teks) {
    }

    private static final Pattern TAUTAN = Pattern.compile("(?is)<a\\b[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>");
    private static final Pattern KEPALA = Pattern.compile("(?is)<head\\b.*?</head>");

    private final ITemplateEngine mesin;
    private final String alamat;

    PenulisSurat(ITemplateEngine mesin, @Value("${laju.alamat}") String alamat) {
        this.mesin = mesin;
        this.alamat = alamat;
    }

    Isi tulis(Satker satker, String judul, String templat, Map<String, ?> model) {
        Map<String, Object> isi = new HashMap<>(model);
        isi.put("satker", satker);
        isi.put("judul", judul);
        isi.put("alamat", alamat);
        String html = mesin.process("surat/" + templat, new Context(Locale.forLanguageTag("id"), isi));
        return new Isi(html, teks(html));
    }

    /** A link is written out, because plain text has no other way to show where it leads. */
    static String teks(String html) {
        String polos = TAUTAN.matcher(KEPALA.matcher(html).replaceAll("")).replaceAll(t -> java.util.regex.Matcher.quoteReplacement(
            HtmlUtils.htmlUnescape(t.group(1)).equals(HtmlUtils.htmlUnescape(t.group(2).strip())) ? t.group(1)
                : t.group(2) + ": " + t.group(1).replaceFirst("^mailto:", "")));
        return BersihHtml.teks(polos);
    }
}
