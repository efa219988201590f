package id.laju.tabellangkah;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** A page as text with the few questions that the tests ask of it. */
record HalamanUji(String html) {

    static HalamanUji dari(ResultActions jawaban) throws Exception {
        return new HalamanUji(jawaban.andReturn().getResponse().getContentAsString());
    }

    /** What stands in the field of this name. */
    String nilai(String nama) {
        Matcher isian = Pattern.compile("<(input|textarea|select)\\b[^>]*\\bname=\"" + Pattern.quote(nama) + "\"[^>]*>").matcher(html);
        if (!isian.find()) {
            throw new AssertionError("no field " + nama);
        }
        return HtmlUtils.htmlUnescape(switch (isian.group(1)) {
            case "input" -> satu(isian.group(), "\\bvalue=\"([^\"]*)\"");
            case "textarea" -> html.substring(isian.end(), html.indexOf("</textarea>", isian.end()));
            default -> satu(html.substring(isian.end(), html.indexOf("</select>", isian.end())), "value=\"([^\"]*)\" selected");
        });
    }

    /** From the element with this id to the end of the next tag of this name. */
    String isi(String id, String sampai) {
        int awal = html.indexOf("id=\"" + id + "\"");
        return awal < 0 ? "" : HtmlUtils.htmlUnescape(html.substring(awal, html.indexOf("</" + sampai + ">", awal)));
    }

    List<String> semua(String pola) {
        List<String> hasil = new ArrayList<>();
        Pattern.compile(pola).matcher(html).results().forEach(m -> hasil.add(HtmlUtils.htmlUnescape(m.group(1))));
        return hasil;
    }

    private static String satu(String teks, String pola) {
        Matcher m = Pattern.compile(pola).matcher(teks);
        return m.find() ? m.group(1) : "";
    }
}
