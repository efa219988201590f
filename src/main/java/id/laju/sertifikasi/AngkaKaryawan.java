package id.laju.sertifikasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many people work where, as a document of a certification keeps it. */
@Component
class AngkaKaryawan {

    private static final TypeReference<LinkedHashMap<String, Integer>> ANGKA = new TypeReference<>() { };

    private final ObjectMapper json;

    AngkaKaryawan(ObjectMapper json) {
        this.json = json;
    }

    /** In the order of the form. @param isi null for none */
    Map<String, Integer> baca(String isi) {
        try {
            Map<String, Integer> semua = isi == null ? Map.of() : json.readValue(isi, ANGKA);
            Map<String, Integer> hasil = new LinkedHashMap<>();
            Karyawan.BAGIAN.stream().filter(semua::containsKey).forEach(b -> hasil.put(b, semua.get(b)));
            return hasil;
        } catch (JsonProcessingException rusak) {
            throw new IllegalStateException(rusak);
        }
    }

    String tulis(Map<String, Integer> angka) {
        try {
            return json.writeValueAsString(angka);
        } catch (JsonProcessingException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
