package id.laju.survei;

import id.laju.mesin.PemulaiProses;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts {@code perbaikan-layanan}. */
@Component
class PerbaikanProses {

    static final String KUNCI = "perbaikan-layanan";

    private final PemulaiProses pemulai;

    PerbaikanProses(PemulaiProses pemulai) {
        this.pemulai = pemulai;
    }

    void mulai(String satker, long id) {
        pemulai.mulai(KUNCI, satker + "/PBL-" + id, Map.of("satker", satker, "perbaikanId", id));
    }
}
