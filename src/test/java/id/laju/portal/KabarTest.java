package id.laju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.umum.Kabar;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What pages of customers say after an act is said in the reader's language. */
@LajuTest
class KabarTest {

    /** Pages of customers and of the public. */
    private static final Pattern ALAMAT = Pattern.compile("Mapping\\([^)]*\"/(?:portal|publik|daftar|lupa)");
    private static final Pattern KILAT = Pattern.compile("addFlashAttribute\\(\"pesan(?:Galat)?\", (.*)\\);");
    /** Two words in quotes; a key has none. */
    private static final Pattern KALIMAT = Pattern.compile("\"[^\"]*[a-z] [^\"]*\"|\"[A-Z][a-z]+\\.\"");
    /** Said by a helper of the page, whose parameter then is no text. */
    private static final Pattern TEKS = Pattern.compile("String (\\w+), RedirectAttributes");
    private static final Pattern KUNCI = Pattern.compile("\"(kabar\\.\\w+)\"");

    @Autowired Kerangka kerangka;

    private static Map<Path, String> halaman() throws IOException {
        Map<Path, String> hasil = new TreeMap<>();
        try (Stream<Path> semua = Files.walk(Path.of("src/main/java/id/laju"))) {
            for (Path p : semua.filter(x -> x.toString().endsWith(".java") && !x.toString().endsWith("Kelola.java")).toList()) {
                String isi = Files.readString(p);
                if (ALAMAT.matcher(isi).find()) {
                    hasil.put(p, isi);
                }
            }
        }
        return hasil;
    }

    private static Properties kata(String akhiran) throws IOException {
        Properties hasil = new Properties();
        try (Reader isi = Files.newBufferedReader(Path.of("src/main/resources/pesan/kabar" + akhiran + ".properties"))) {
            hasil.load(isi);
        }
        return hasil;
    }

    @Test
    void noPageOfACustomerSaysAPlainSentence() throws IOException {
        Map<Path, String> semua = halaman();
        assertThat(semua).hasSizeGreaterThan(40);
        List<String> polos = semua.entrySet().stream()
            .flatMap(e -> KILAT.matcher(e.getValue()).results().map(r -> r.group(1)).filter(x -> KALIMAT.matcher(x).find()).map(x -> e.getKey().getFileName() + ": " + x)).toList();
        List<String> lewat = semua.entrySet().stream().filter(e -> !e.getValue().contains("kata.getMessage(pesan")).flatMap(e -> TEKS.matcher(e.getValue()).results().map(r -> r.group(1))
            .filter(x -> e.getValue().contains("addFlashAttribute(\"pesan\", " + x + ")")).map(x -> e.getKey().getFileName() + ": " + x)).toList();
        assertThat(lewat).as("a sentence handed on as text").isEmpty();
        assertThat(polos).as("say it by a key of pesan/kabar.properties and its English twin, through Kabar").isEmpty();
    }

    @Test
    void everySentenceIsThereInBothLanguagesAndNoneIsLeftOver() throws IOException {
        TreeSet<String> dipakai = new TreeSet<>();
        halaman().values().forEach(isi -> KUNCI.matcher(isi).results().forEach(r -> dipakai.add(r.group(1))));
        assertThat(kata("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(dipakai);
        assertThat(kata("_en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(dipakai);
    }

    @Test
    void itIsPutIntoWordsWhenThePageIsShown() {
        Kabar k = Kabar.dari("kabar.undanganDikirim", "budi@example.id");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThat(kerangka.kata(k)).isEqualTo("An invitation was sent to budi@example.id. Its link is valid for 24 hours.");
            assertThat(kerangka.kata("Tersimpan.")).isEqualTo("Tersimpan.");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
