package id.laju.lhu;

import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process {@code amandemen}, a case of its own beside that of the order. */
@Component
class AmandemenProses {

    static final String KUNCI = "amandemen";

    private final RuntimeService mesin;
    private final SebagaiSistem sistem;

    AmandemenProses(RuntimeService mesin, SebagaiSistem sistem) {
        this.mesin = mesin;
        this.sistem = sistem;
    }

    void mulai(Amandemen a, String asal) {
        sistem.lakukan(() -> mesin.startProcessInstanceByKey(KUNCI, a.kasus(), Map.of("satker", a.satker(), "permohonanId", a.permohonanId(),
            "laporanId", a.laporanId(), "amandemenId", a.id(), "asalPermintaan", asal)));
    }
}
