package id.laju.proses;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a releaser types.
 *
 * @param jabatan who authorises the revision, with nama and nip
 * @param tetap newer versions than those that were changed, with which the releaser compared; null: none was ticked, or shown
 */
record PengesahanIsian(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggalEfektif, String jabatan, String nama, String nip, String catatanRilis, List<String> tetap) {

    /** Another one may have come while the page was open; that one nobody looked at. */
    boolean dibandingkan(DasarLama lama) {
        return tetap != null && tetap.contains(lama.kini());
    }
}
