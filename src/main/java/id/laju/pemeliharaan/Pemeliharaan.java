package id.laju.pemeliharaan;

import id.laju.sertifikasi.Kegiatan;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One period of a certificate, up to a surveillance or its renewal.
 *
 * @param ke which surveillance it is; the renewal comes last
 * @param kasus business key of its process
 * @param diingatkan first day on which the customer may act
 * @param batas last day for the customer; moves with a postponement
 * @param permintaan TUNDA or KEMBALI while the customer waits for a decision; null otherwise
 * @param diminta day that the customer asks to put it off to
 * @param permohonanId draft or request for it; null as long as there is none
 * @param diajukan since when the customer has applied
 * @param hasil null while it runs
 */
record Pemeliharaan(long id, long sertifikatId, String satker, Long pelangganId, int ke, Kegiatan kegiatan, String kasus, LocalDate diingatkan, LocalDate jatuhTempo, LocalDate batas,
        String permintaan, LocalDate diminta, Long permohonanId, Instant diajukan, String hasil, Instant selesai) {

    public boolean ulang() {
        return kegiatan == Kegiatan.ULANG;
    }

    /** The first surveillance. */
    boolean pertama() {
        return ke == 1 && !ulang();
    }

    /** Within a sentence. */
    public String sebutan() {
        return ulang() ? "sertifikasi ulang" : "surveilan";
    }

    public boolean berjalan() {
        return hasil == null;
    }
}
