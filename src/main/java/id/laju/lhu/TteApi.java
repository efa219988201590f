package id.laju.lhu;

import id.laju.mesin.SiapaBekerja;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The signer's post. The passphrase comes as characters that are wiped, never as text that could be logged. */
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

    TteApi(TteService tte, SiapaBekerja siapa) {
        this.tte = tte;
        this.siapa = siapa;
    }

    @PostMapping("/api/tte/tandatangani")
    List<HasilTte> tandatangani(@RequestBody Isian isian) {
        return tte.tandatangani(isian.tugasIds(), isian.sandi(), siapa.sekarang().orElseThrow());
    }
}
