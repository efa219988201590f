package id.laju.mesin;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Property {@code eskalasi}: a role, or {@code pelaksana <frasa>}: whoever does that step in the models of the satker, for shared models of balai that
 * work in different ways.
 */
@Component
class PenentuEskalasi {

    private static final String PELAKSANA = "pelaksana ";

    private final ObjectProvider<LangkahSatker> langkah;

    PenentuEskalasi(ObjectProvider<LangkahSatker> langkah) {
        this.langkah = langkah;
    }

    static boolean perLangkah(String nilai) {
        return nilai.startsWith(PELAKSANA) && nilai.substring(PELAKSANA.length()).matches("\\p{Alpha}\\w*");
    }

    /** @return roles, parted by commas; null for nobody */
    String untuk(String satker, SifatWarisan sifat) {
        String nilai = sifat.ambil(SifatLangkah.ESKALASI);
        if (nilai == null || !perLangkah(nilai)) {
            return nilai;
        }
        List<String> peran = langkah.getObject().peran(satker, nilai.substring(PELAKSANA.length()));
        return peran.isEmpty() ? null : String.join(",", peran);
    }
}
