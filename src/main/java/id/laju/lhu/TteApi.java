package id.laju.lhu;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.SiapaBekerja;
import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The signer's post. It is read here and not by the framework, whose complaint about a broken body would repeat parts of it
 * in the log; bytes and passphrase are wiped.
 */
@RestController
class TteApi {

    record Isian(List<String> tugasIds, char[] sandi) {

        /** Without the passphrase. */
        @Override
        public String toString() {
            return "Isian" + tugasIds;
        }
    }

    private final TteService tte;
    private final SiapaBekerja siapa;
    private final ObjectMapper json;

    TteApi(TteService tte, SiapaBekerja siapa, ObjectMapper json) {
        this.tte = tte;
        this.siapa = siapa;
        this.json = json;
    }

    @PostMapping("/api/tte/tandatangani")
    List<HasilTte> tandatangani(@RequestBody byte[] kiriman) {
        Isian isian = baca(kiriman);
        return tte.tandatangani(isian.tugasIds(), isian.sandi(), siapa.sekarang().orElseThrow());
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
