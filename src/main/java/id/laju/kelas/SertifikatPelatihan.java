package id.laju.kelas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Certificate of one participant. @param dokumenId made and signed here; or @param berkasId signed on paper and uploaded @param rilis null until CS sends it @param cetakan what the sheet says that was printed for a signature by hand */
public record SertifikatPelatihan(long id, long kelasId, long pesertaId, String satker, String nama, String nomor, LocalDate tanggal, UUID dokumenId, UUID berkasId, Instant rilis, String cetakan) {

    boolean dirilis() {
        return rilis != null;
    }
}
