package id.laju.umum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class BersihHtmlTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<b>tebal</b> <i>miring</i> <u>garis</u>",
        "H<sub>2</sub>O 10<sup>3</sup>",
        "<p style=\"text-align: center\">tengah</p>",
        "<p style=\"margin-left: 40px\">masuk</p>",
        "<ul><li>satu</li><li>dua</li></ul>",
        "<ol><li>satu</li></ol>"})
    void whatTheToolbarMakesStays(String html) {
        assertThat(BersihHtml.bersihkan(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script>alert(1)</script>aman|aman",
        "<img src=x onerror=alert(1)>aman|aman",
        "<a href=\"javascript:alert(1)\">aman</a>|aman",
        "<p onclick=\"x()\">aman</p>|<p>aman</p>",
        "<p style=\"position:fixed;top:0;text-align:right\">aman</p>|<p style=\"text-align: right\">aman</p>",
        "<p style=\"background:url(http://x)\">aman</p>|<p>aman</p>",
        "<p style=\"margin-left:900px\">aman</p>|<p>aman</p>",
        "<p style=\"margin-left:-40px\">aman</p>|<p>aman</p>",
        "<div><iframe src=\"//x\"></iframe>aman</div>|<div>aman</div>"})
    void everythingElseGoes(String html, String bersih) {
        assertThat(BersihHtml.bersihkan(html)).isEqualTo(bersih);
    }

    @Test
    void theResultCanBePrinted() throws Exception {
        String hasil = BersihHtml.bersihkan("<p>satu<br>dua &nbsp; &lt; tiga<p>empat<b>lima");
        var dokumen = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader("<html>" + hasil + "</html>")));
        assertThat(dokumen.getElementsByTagName("p").getLength()).isEqualTo(2);
        assertThat(dokumen.getDocumentElement().getTextContent()).contains("< tiga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<p><br></p>", "<div>&nbsp;</div>", "<script>x</script>"})
    void whatShowsNothingIsEmpty(String html) {
        assertThat(BersihHtml.kosong(html)).isTrue();
        assertThat(BersihHtml.bersihkan(html)).isEmpty();
    }

    @Test
    void onlyTheWords() {
        assertThat(BersihHtml.teks("<p>Jl. A &amp; B</p><ul><li>satu</li><li>1 &lt; 2</li></ul>")).isEqualTo("Jl. A & B\nsatu\n1 < 2");
        assertThat(BersihHtml.teks(null)).isEmpty();
    }
}
