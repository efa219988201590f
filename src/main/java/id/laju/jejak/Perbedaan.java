package id.laju.jejak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Puts before and after side by side, field by field, only where they differ. */
@Component
class Perbedaan {

    /** Null where there was or is nothing. */
    record Baris(String bidang, String sebelum, String sesudah) {
    }

    private static final String ISI = "isi";

    private final ObjectMapper json;

    Perbedaan(ObjectMapper json) {
        this.json = json;
    }

    List<Baris> hitung(String sebelum, String sesudah, ZoneId zona) {
        JsonNode lama = baca(sebelum);
        JsonNode baru = baca(sesudah);
        return bidang(lama, baru).stream().map(b -> new Baris(label(b), Bacaan.dari(teks(lama, b), zona), Bacaan.dari(teks(baru, b), zona)))
            .filter(b -> !Objects.equals(b.sebelum(), b.sesudah())).toList();
    }

    private static Set<String> bidang(JsonNode lama, JsonNode baru) {
        Set<String> hasil = new LinkedHashSet<>();
        for (JsonNode n : Arrays.asList(lama, baru)) {
            if (n != null && n.isObject()) {
                n.fieldNames().forEachRemaining(hasil::add);
            } else if (n != null) {
                hasil.add(ISI);
            }
        }
        return hasil;
    }

    /** "statusKerja" as "status kerja". */
    private static String label(String bidang) {
        return bidang.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String teks(JsonNode n, String bidang) {
        return n == null ? null : n.isObject() ? tulis(n.get(bidang)) : bidang.equals(ISI) ? tulis(n) : null;
    }

    private static String tulis(JsonNode n) {
        if (n == null || n.isNull()) {
            return null;
        }
        return n.isArray() ? StreamSupport.stream(n.spliterator(), false).map(Perbedaan::tulis).collect(Collectors.joining(", "))
            : n.isValueNode() ? n.asText() : n.toString();
    }

    private JsonNode baca(String teks) {
        try {
            return teks == null ? null : json.readTree(teks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Jejak tidak terbaca", e);
        }
    }
}
