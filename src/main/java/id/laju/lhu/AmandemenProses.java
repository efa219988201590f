package id.laju.lhu;

import id.laju.mesin.PemulaiProses;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts the process {@code amandemen}, a case of its own beside that of the order. */
@Component
class AmandemenProses {

    static final String KUNCI = "amandemen";

    private final PemulaiProses pemulai;
    private final SebagaiSistem sistem;

    AmandemenProses(PemulaiProses pemulai, SebagaiSistem sistem) {
        this.pemulai = pemulai;
        this.sistem = sistem;
    }

    /** @param pelangganId whose report it is, so that what the laboratory asks meanwhile reaches the portal */
    void mulai(Amandemen a, String asal, long pelangganId) {
        sistem.lakukan(() -> pemulai.mulai(KUNCI, a.kasus(), Map.of("satker", a.satker(), "permohonanId", a.permohonanId(),
            "laporanId", a.laporanId(), "amandemenId", a.id(), "asalPermintaan", asal, "pelangganId", pelangganId)));
    }
}
