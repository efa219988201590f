package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Tasklist speaks Indonesian; a text that is missing there would show its key, because there is nothing to fall back to. */
class TasklistBahasaTest {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/app/tasklist/";

    @Test
    void everyTextOfTheTasklistIsTranslated() throws Exception {
        JsonNode asli = baca("locales/en.json").get("labels");
        JsonNode kita = baca("locales/id.json").get("labels");

        assertThat(nama(kita)).containsExactlyInAnyOrderElementsOf(nama(asli));
        // Short technical words are the same in both languages.
        assertThat(nama(asli)).filteredOn(k -> asli.get(k).asText().length() > 14 && asli.get(k).equals(kita.get(k))).isEmpty();
    }

    @Test
    void placeholdersAreKept() throws Exception {
        JsonNode asli = baca("locales/en.json").get("labels");
        JsonNode kita = baca("locales/id.json").get("labels");

        for (String k : nama(asli)) {
            asli.get(k).asText().lines().flatMap(t -> java.util.regex.Pattern.compile("\\{\\{ ?\\w+ ?}}").matcher(t).results())
                .forEach(isian -> assertThat(kita.get(k).asText()).as(k).contains(isian.group()));
        }
    }

    @Test
    void indonesianIsTheDefaultAndEnglishTheOnlyOtherChoice() throws Exception {
        assertThat(teks("scripts/laju/bahasa.js")).contains("LAJU-BAHASA=en", "? 'en' : 'id'");
        assertThat(teks("scripts/config.js")).contains("availableLocales: [bahasa], fallbackLocale: bahasa");
    }

    private static List<String> nama(JsonNode n) {
        List<String> hasil = new ArrayList<>();
        n.fieldNames().forEachRemaining(hasil::add);
        return hasil;
    }

    private static JsonNode baca(String nama) throws Exception {
        return new ObjectMapper().readTree(teks(nama).replaceFirst("^\uFEFF", ""));
    }

    private static String teks(String nama) throws Exception {
        try (InputStream isi = TasklistBahasaTest.class.getResourceAsStream(FOLDER + nama)) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
