package id.laju.wbs;

import java.util.Arrays;
import java.util.Optional;

/** The tasks of the model, by their phrases. */
enum LangkahWbs {

    DISPOSISI("disposisiLaporan"), TERUSKAN("teruskanLaporan"), SELESAIKAN("selesaikanLaporan"), SUSUN("susunJawaban"), TANDATANGANI("tandatanganiJawaban");

    private final String frasa;

    LangkahWbs(String frasa) {
        this.frasa = frasa;
    }

    String frasa() {
        return frasa;
    }

    static Optional<LangkahWbs> dari(String elemen) {
        return Arrays.stream(values()).filter(l -> elemen.equals("userTask_" + l.frasa)).findFirst();
    }
}
