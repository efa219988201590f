package id.laju.mesin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Tables compare and say values in FEEL. Another language would reach the program. */
final class BahasaTabel {

    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/dmn/20191111/feel/", "https://www.omg.org/spec/dmn/20180521/feel/", "http://www.omg.org/spec/dmn/20151101/feel.xsd",
        "http://www.omg.org/spec/feel/20140401", "https://www.omg.org/spec/dmn/20211108/feel/", "https://www.omg.org/spec/dmn/20230324/feel/");
    private static final Pattern ASING = Pattern.compile("[$#]\\{|\\.\\s*\\w+\\s*\\(|\\bfunction\\b|\\bexternal\\b");

    private BahasaTabel() {
    }

    static List<String> alasan(DmnModelInstance isi) {
        return semua(isi.getDocument().getRootElement()).flatMap(e -> satu(e).stream()).distinct().toList();
    }

    private static List<String> satu(DomElement e) {
        String bahasa = Objects.toString(e.getAttribute("expressionLanguage"), "").strip();
        String teks = "text".equals(e.getLocalName()) && !"textAnnotation".equals(e.getParentElement().getLocalName()) ? e.getTextContent().replaceAll("\"[^\"]*\"", "") : "";
        return Stream.of(FEEL.contains(bahasa.toLowerCase()) ? null : "bahasa ungkapan '" + bahasa + "' tidak diizinkan; kosongkan expressionLanguage",
            ASING.matcher(teks).find() ? "isian " + e.getTextContent().strip() + " memanggil sesuatu; tabel hanya membandingkan dan menyebut nilai" : null).filter(Objects::nonNull).toList();
    }

    private static Stream<DomElement> semua(DomElement e) {
        return Stream.concat(Stream.of(e), e.getChildElements().stream().flatMap(BahasaTabel::semua));
    }
}
