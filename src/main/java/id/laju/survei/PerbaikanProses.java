package id.laju.survei;

import id.laju.mesin.PemulaiProses;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Starts {@code perbaikan-layanan}. */
@Component
class PerbaikanProses {

    static final String KUNCI = "perbaikan-layanan";

    private static final Pattern KASUS = Pattern.compile(".+/PBL-(\\d{1,18})");

    private final PemulaiProses pemulai;

    PerbaikanProses(PemulaiProses pemulai) {
        this.pemulai = pemulai;
    }

    static Optional<Long> id(String kasus) {
        return Optional.of(KASUS.matcher(kasus)).filter(Matcher::matches).map(m -> Long.valueOf(m.group(1)));
    }

    void mulai(String satker, long id) {
        pemulai.mulai(KUNCI, satker + "/PBL-" + id, Map.of("satker", satker, "perbaikanId", id));
    }
}
