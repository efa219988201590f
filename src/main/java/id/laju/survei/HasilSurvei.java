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

    public boolean kosong() {
        return indeks.isEmpty();
    }
}
