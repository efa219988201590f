package id.laju.mesin;

import id.laju.umum.TidakDitemukan;
import java.util.Map;
import java.util.Set;

/**
 * The task a person works on.
 *
 * @param kasus business key, {@code SATKER/number}
 * @param pelaku login name of the signed-in person
 * @param atasNama absent colleague for whom the person would work or works; null in the own name
 * @param variabel ids and decisions of the process; never personal data
 */
public record TugasKonteks(String tugasId, String tugas, String nama, String kasus, String satker, String pelaku, String atasNama,
        Map<String, Object> variabel) {

    /** For an address that serves these tasks alone. @throws TidakDitemukan with this sentence for any other */
    public TugasKonteks hanya(Set<String> dilayani, String kalimat) {
        if (!dilayani.contains(tugas)) {
            throw new TidakDitemukan(kalimat);
        }
        return this;
    }

    /** @throws IllegalStateException when the process has no such id, which is a fault of the model */
    public long id(String nama) {
        if (variabel.get(nama) instanceof Number angka) {
            return angka.longValue();
        }
        throw new IllegalStateException("Tugas " + tugas + " tidak membawa " + nama);
    }
}
