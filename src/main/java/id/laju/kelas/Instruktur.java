package id.laju.kelas;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who teaches.
 *
 * @param staf account; null for somebody from elsewhere @param instansi of somebody from elsewhere
 * @param dari first day of whoever came while the class was held; null for those of the beginning
 * @param sampai last day of whoever was replaced meanwhile; null for who still teaches
 * @param suratId letter of duty; null until it is signed
 */
public record Instruktur(String staf, String nama, String instansi, LocalDate dari, LocalDate sampai, UUID suratId, String suratNomor) {

    static Instruktur baru(String staf, String nama, String instansi, LocalDate dari) {
        return new Instruktur(staf, nama, instansi, dari, null, null, null);
    }

    boolean mengajar() {
        return sampai == null;
    }

    boolean sama(Instruktur lain) {
        return staf == null ? lain.staf == null && nama.equals(lain.nama) : staf.equals(lain.staf);
    }
}
