package id.laju.permohonan;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Statuses of cases in the reader's language. Models name them in Indonesian; what the owner of a model adds has no other name. */
@Component("kataStatus")
public class KataStatus {

    private static final String AWAL = "status.";
    private static final Map<String, String> INGGRIS = baca();
    private static final Kamus KE_INGGRIS = Kamus.dari(INGGRIS);

    /** For lists that the database searches and sorts: names by the letters and digits of the status. */
    public record Kamus(String[] kunci, String[] kata) {

        /** Statuses are read as they are. */
        public static final Kamus KOSONG = dari(Map.of());

        static Kamus dari(Map<String, String> kata) {
            String[] kunci = kata.keySet().toArray(String[]::new);
            return new Kamus(kunci, Stream.of(kunci).map(kata::get).toArray(String[]::new));
        }
    }

    private static Map<String, String> baca() {
        ResourceBundle berkas = ResourceBundle.getBundle("pesan/status", Locale.ENGLISH, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return berkas.keySet().stream().collect(Collectors.toUnmodifiableMap(k -> k.substring(AWAL.length()), berkas::getString));
    }

    public String kata(String status) {
        return status == null || !inggris() ? status : INGGRIS.getOrDefault(status.replaceAll("[^\\p{L}\\p{N}]", ""), status);
    }

    public Kamus kamus() {
        return inggris() ? KE_INGGRIS : Kamus.KOSONG;
    }

    private static boolean inggris() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
