package id.laju.lhu;

import id.laju.mesin.SiapaBekerja;
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
    private final IsianSandi isianSandi;

    SuratTteApi(SuratTte tte, SiapaBekerja siapa, IsianSandi isianSandi) {
        this.tte = tte;
        this.siapa = siapa;
        this.isianSandi = isianSandi;
    }

    @PostMapping("/api/tte/surat")
    Map<String, Object> tandatangani(@RequestBody byte[] kiriman) {
        Isian isian = isianSandi.baca(kiriman, Isian.class);
        tte.tandatangani(isian.tugasId(), isian.sandi(), siapa.sekarang().orElseThrow());
        return Map.of("selesai", true);
    }
}
