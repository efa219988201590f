package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Takes passphrases out of what is kept; the form leaves them out already, this is for forms that forget. */
final class Rahasia {

    private static final Pattern NAMA = Pattern.compile("(?i).*(sandi|frasa|passphrase|password|pin\\b|otp).*");

    private Rahasia() {
    }

    /** A copy without fields, and without {@code [name, value]} pairs, whose name tells a secret. */
    static JsonNode tanpa(JsonNode isi) {
        JsonNode salinan = isi.deepCopy();
        bersihkan(salinan);
        return salinan;
    }

    private static void bersihkan(JsonNode simpul) {
        if (simpul instanceof ObjectNode objek) {
            objek.properties().removeIf(e -> NAMA.matcher(e.getKey()).matches());
        } else if (simpul instanceof ArrayNode larik) {
            larik.removeIf(Rahasia::pasanganRahasia);
        }
        simpul.forEach(Rahasia::bersihkan);
    }

    private static boolean pasanganRahasia(JsonNode anak) {
        return anak.isArray() && !anak.isEmpty() && anak.get(0).isTextual() && NAMA.matcher(anak.get(0).asText()).matches();
    }
}
