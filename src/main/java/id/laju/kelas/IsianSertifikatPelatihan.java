package id.laju.kelas;

import java.time.LocalDate;
import java.util.List;

/** The form of the numbers. @param cara tte or unggah */
record IsianSertifikatPelatihan(String cara, LocalDate tanggal, List<Baris> baris) {

    /** Those who get one. */
    List<Baris> terbit() {
        return baris == null ? List.of() : baris.stream().filter(Baris::ya).toList();
    }

    boolean tte() {
        return "tte".equals(cara);
    }

    /** @param terbit this person gets one @param nomor as printed (NUM-019) */
    record Baris(long pesertaId, Boolean terbit, String nama, String nomor) {

        boolean ya() {
            return Boolean.TRUE.equals(terbit);
        }
    }
}
