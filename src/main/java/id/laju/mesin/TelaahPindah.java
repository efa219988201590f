package id.laju.mesin;

import java.util.List;
import java.util.Map;

/**
 * What a plan would do, element by element, before any case goes over.
 *
 * @param langkah elements in which cases stand, and staff tasks that are gone although cases may have passed them
 * @param pewaktu timers whose moment the new model says otherwise
 */
public record TelaahPindah(List<Butir> langkah, List<Pewaktu> pewaktu) {

    /**
     * @param kasus who stands there now; empty for a task that cases may have passed
     * @param tujuan element of the new version; null while nobody has chosen one
     * @param calon elements that may be chosen, id to name; empty where there is nothing to choose
     * @param masalah why cases cannot go from here to there. @param peringatan what else changes for them
     */
    public record Butir(String elemen, String nama, String jenis, List<String> kasus, String tujuan, String namaTujuan, Map<String, String> calon,
            List<String> masalah, List<String> peringatan) {

        public boolean ditempati() {
            return !kasus.isEmpty();
        }
    }

    /** @param lama what the old model says, such as "30 hari" */
    public record Pewaktu(String elemen, String nama, String tempat, String lama, String baru, boolean dihitungUlang) {
    }

    /** No element in which a case stands is without a way. */
    public boolean layak() {
        return langkah.stream().noneMatch(l -> l.ditempati() && !l.masalah().isEmpty());
    }

    public List<String> kasus() {
        return langkah.stream().flatMap(l -> l.kasus().stream()).distinct().sorted().toList();
    }
}
