package id.laju.lhu;

import id.laju.mesin.SiapaBekerja;
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
    private final IsianSandi isianSandi;

    TteApi(TteService tte, SiapaBekerja siapa, IsianSandi isianSandi) {
        this.tte = tte;
        this.siapa = siapa;
        this.isianSandi = isianSandi;
    }

    @PostMapping("/api/tte/tandatangani")
    List<HasilTte> tandatangani(@RequestBody byte[] kiriman) {
        Isian isian = isianSandi.baca(kiriman, Isian.class);
        return tte.tandatangani(isian.tugasIds(), isian.sandi(), siapa.sekarang().orElseThrow());
    }
}
