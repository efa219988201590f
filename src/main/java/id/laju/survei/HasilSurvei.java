package id.laju.survei;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sheets of some months say.
 *
 * @param indeks IKM and IPK; one without answers is missing
 * @param unsur of each index, in the order of the questions
 * @param responden sheets
 */
public record HasilSurvei(Map<String, Indeks> indeks, Map<String, List<Unsur>> unsur, long responden) {

    public Optional<Indeks> untuk(String jenis) {
        return Optional.ofNullable(indeks.get(jenis));
    }

    /** Fewer sheets than this are shown to nobody: who answered could be guessed. */
    static final int PALING_SEDIKIT = 3;

    public boolean kosong() {
        return indeks.isEmpty();
    }

    public boolean terlaluSedikit() {
        return responden < PALING_SEDIKIT;
    }

    /** Key of the sentence that says why nothing is shown. */
    public String alasan() {
        return responden == 0 ? "hasilSurvei.belumAda" : terlaluSedikit() ? "hasilSurvei.terlaluSedikit" : "hasilSurvei.tertutup";
    }

    /** How many there are, and nothing else. */
    HasilSurvei tertutup() {
        return new HasilSurvei(Map.of(), Map.of(), responden);
    }
}
