package id.laju.mesin;

import java.time.Instant;
import java.util.List;

/**
 * What became of one case, or would become of it.
 *
 * @param alasan why it stays where it is; null when it goes over
 * @param instansi how many instances of the case go over, whole or as called phases
 */
public record HasilPindah(String kasus, String alasan, int instansi, List<Langkah> langkah, List<Pewaktu> pewaktu, String statusLama, String statusBaru) {

    /** An open step. @param tenggatBaru null when it is no longer late at any time */
    public record Langkah(String namaLama, String namaBaru, Instant tenggatLama, Instant tenggatBaru) {

        public boolean tenggatBerubah() {
            return tenggatLama == null ? tenggatBaru != null : !tenggatLama.equals(tenggatBaru);
        }
    }

    /** @param lama null for a timer that begins now. @param baru null for one that is gone */
    public record Pewaktu(String nama, Instant lama, Instant baru) {

        public boolean berubah() {
            return lama == null || !lama.equals(baru);
        }
    }

    static HasilPindah tetap(String kasus, String alasan) {
        return new HasilPindah(kasus, alasan, 0, List.of(), List.of(), null, null);
    }

    public boolean pindah() {
        return alasan == null;
    }
}
