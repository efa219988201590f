package id.laju.person;

import id.laju.sertifikat.JenisSuratSertifikat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter by which a certificate of a person is suspended, withdrawn, or in force again.
 *
 * @param dokumenId null, like its signatory, until it is made
 * @param catatan why it came back unsigned; null otherwise
 * @param dikirim null until it is signed
 * @param batal null unless it was given up
 */
public record SuratPerson(long id, String satker, long sertifikatId, JenisSuratSertifikat jenis, String nomor, String alasan, LocalDate sejak, UUID dokumenId, String penanda, String catatan, Instant dikirim, Instant batal,
        String batalAlasan) {

    String kasus() {
        return satker + "/SKP-" + id;
    }

    public boolean menungguTanda() {
        return dokumenId != null && dikirim == null && catatan == null;
    }

    /** Neither out nor given up. */
    boolean terbuka() {
        return dikirim == null && batal == null;
    }

    public String keadaan() {
        return dikirim != null ? "terkirim" : batal != null ? "tidak dikirim" : catatan != null ? "dikembalikan" : dokumenId == null ? "belum disusun" : "menunggu tanda tangan";
    }
}
