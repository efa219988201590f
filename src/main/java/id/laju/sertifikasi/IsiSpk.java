package id.laju.sertifikasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Keeps the words of an agreement as the customer read them: what they were made of may be another by the time the balai signs. */
@Component
class IsiSpk {

    private final ObjectMapper json;

    IsiSpk(ObjectMapper json) {
        this.json = json;
    }

    String tulis(SuratSpk surat) {
        try {
            return json.writeValueAsString(surat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    SuratSpk baca(String isi) {
        try {
            return json.readValue(isi, SuratSpk.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
