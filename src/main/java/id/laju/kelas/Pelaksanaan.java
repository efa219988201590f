package id.laju.kelas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this room keeps of a class. @param suratKe which letter of duty it is: each one that was issued leaves its number to none other */
record Pelaksanaan(long kelasId, String satker, String kasus, Instant dibuka, int suratKe, String suratNomor, LocalDate suratTanggal, UUID suratId, String suratPenanda, Instant suratTerbit, String suratCatatan,
        String sertifikatPenanda, String sertifikatCatatan, String alasan, Instant selesai) {

    boolean bersurat() {
        return suratTerbit != null;
    }
}
