package id.laju.lhu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Reads a post with a passphrase, and wipes its bytes. The framework's complaint about a broken body would repeat parts of it in the log. */
@Component
class IsianSandi {

    private final ObjectMapper json;

    IsianSandi(ObjectMapper json) {
        this.json = json;
    }

    <T> T baca(byte[] kiriman, Class<T> isian) {
        try {
            return json.readValue(kiriman, isian);
        } catch (IOException e) {
            throw new IsianKeliru("Kiriman tidak terbaca. Muat ulang halaman, lalu coba lagi.");
        } finally {
            Arrays.fill(kiriman, (byte) 0);
        }
    }
}
