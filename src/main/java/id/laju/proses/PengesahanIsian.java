package id.laju.proses;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a releaser types.
 *
 * @param jabatan who authorises the revision, with nama and nip
 * @param tetap released although there is a newer version than the one that was changed; null: the box was not ticked, or not shown
 */
record PengesahanIsian(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggalEfektif, String jabatan, String nama, String nip, String catatanRilis, Boolean tetap) {

    boolean dibandingkan() {
        return Boolean.TRUE.equals(tetap);
    }
}
