package id.laju.umum;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.web.util.HtmlUtils;

/**
 * Keeps of a rich-text field what its toolbar can make: bold, italic, underline, sub- and superscript, alignment, lists,
 * indent. The result is well-formed XHTML, because it is printed too.
 */
public final class BersihHtml {

    private static final Pattern RATA = Pattern.compile("left|right|center|justify");
    private static final Pattern JARAK = Pattern.compile("(\\d{1,3})(?:\\.\\d+)?(px|em)");
    private static final int JARAK_TERBESAR_PX = 200;
    private static final int JARAK_TERBESAR_EM = 12;
    private static final String[] BLOK = {"p", "div", "ul", "ol", "li", "blockquote"};

    private static final PolicyFactory ATURAN = new HtmlPolicyBuilder()
        .allowElements("b", "strong", "i", "em", "u", "sub", "sup", "br")
        .allowElements(BLOK)
        .allowAttributes("align").matching(RATA).onElements(BLOK)
        .allowAttributes("style").matching((elemen, atribut, nilai) -> gaya(nilai)).onElements(BLOK)
        .toFactory();
    private static final PolicyFactory TANPA_TANDA = new HtmlPolicyBuilder().toFactory();

    private BersihHtml() {
    }

    /** Null and what is empty to the eye become "". */
    public static String bersihkan(String html) {
        return kosong(html) ? "" : ATURAN.sanitize(html).strip();
    }

    public static boolean kosong(String html) {
        return teks(html).isEmpty();
    }

    /** What was typed without any markup, with its lines. */
    public static String dariTeks(String teks) {
        return HtmlUtils.htmlEscape(teks.strip()).replace("\n", "<br />");
    }

    /** Only the words, one line per paragraph, for mails, tables and search. */
    public static String teks(String html) {
        if (html == null) {
            return "";
        }
        String barisan = html.replaceAll("(?i)<br\\s*/?>|</(p|div|li|blockquote)>", "\n$0");
        String polos = HtmlUtils.htmlUnescape(TANPA_TANDA.sanitize(barisan)).replace('\u00a0', ' ');
        return polos.replaceAll("[ \t]+", " ").replaceAll(" ?\\R\\s*", "\n").strip();
    }

    private static String gaya(String nilai) {
        List<String> boleh = Pattern.compile(";").splitAsStream(nilai.toLowerCase(Locale.ROOT))
            .map(BersihHtml::satuGaya).filter(g -> !g.isEmpty()).toList();
        return boleh.isEmpty() ? null : String.join("; ", boleh);
    }

    private static String satuGaya(String deklarasi) {
        String[] bagian = deklarasi.split(":", 2);
        String nama = bagian[0].strip();
        String nilai = bagian.length < 2 ? "" : bagian[1].strip();
        boolean boleh = switch (nama) {
            case "text-align" -> RATA.matcher(nilai).matches();
            case "margin-left", "padding-left" -> jarakWajar(nilai);
            default -> false;
        };
        return boleh ? nama + ": " + nilai : "";
    }

    private static boolean jarakWajar(String nilai) {
        Matcher jarak = JARAK.matcher(nilai);
        return jarak.matches()
            && Integer.parseInt(jarak.group(1)) <= (jarak.group(2).equals("px") ? JARAK_TERBESAR_PX : JARAK_TERBESAR_EM);
    }
}
