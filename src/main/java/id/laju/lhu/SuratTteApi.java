package id.laju.lhu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The post of who signs a letter; read here and not by the framework, whose complaint about a broken body would repeat parts of it in the log. */
@RestController
class SuratTteApi {

    record Isian(String tugasId, char[] sandi) {

        /** Without the passphrase. */
        @Override
        public String toString() {
            return "Isian[" + tugasId + "]";
        }
    }

    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final ObjectMapper json;

    SuratTteApi(SuratTte tte, SiapaBekerja siapa, ObjectMapper json) {
        this.tte = tte;
        this.siapa = siapa;
        this.json = json;
    }

    @PostMapping("/api/tte/surat")
    Map<String, Object> tandatangani(@RequestBody byte[] kiriman) {
        Isian isian = baca(kiriman);
        tte.tandatangani(isian.tugasId(), isian.sandi(), siapa.sekarang().orElseThrow());
        return Map.of("selesai", true);
    }

    private Isian baca(byte[] kiriman) {
        try {
            return json.readValue(kiriman, Isian.class);
        } catch (IOException e) {
            throw new IsianKeliru("Kiriman tidak terbaca. Muat ulang halaman, lalu coba lagi.");
        } finally {
            Arrays.fill(kiriman, (byte) 0);
        }
    }
}
