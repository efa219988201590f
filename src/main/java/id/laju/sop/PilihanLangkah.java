package id.laju.sop;

import id.laju.sop.Bentangan.Titik;
import id.laju.sop.ModelAlur.Simpul;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How each step appears: as it was decided for this SOP, else as the model itself says, else as it is drawn. @param diputuskan by {@code process/element} */
record PilihanLangkah(Map<String, CaraLangkah> diputuskan) {

    /** What the model says about a step. */
    private static final String SIFAT = "langkahSop";
    /** So a call is not unfolded. */
    private static final Set<CaraLangkah> TETAP = EnumSet.of(CaraLangkah.ACUAN, CaraLangkah.TIDAK);

    CaraLangkah cara(String alamat, Simpul s) {
        return diputuskan.getOrDefault(alamat, menurutModel(s));
    }

    CaraLangkah cara(Titik t) {
        return cara(t.alamat(), t.simpul());
    }

    boolean ditiadakan(Titik t) {
        return cara(t) == CaraLangkah.TIDAK;
    }

    /** A call that is not unfolded. */
    boolean tetap(String alamat, Simpul s) {
        return TETAP.contains(cara(alamat, s));
    }

    static CaraLangkah menurutModel(Simpul s) {
        return CaraLangkah.dariModel(s.sifat().getOrDefault(SIFAT, ""));
    }
}
