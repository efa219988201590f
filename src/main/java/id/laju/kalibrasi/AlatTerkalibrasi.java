package id.laju.kalibrasi;

import java.time.LocalDate;

/**
 * One calibration of an instrument that is released.
 *
 * @param nomorSemula   the number as it was typed first, where a correction of the certificate changed it; else null
 * @param intervalBulan until the customer wants to be reminded; null: not at all
 */
public record AlatTerkalibrasi(long sampelId, long permohonanId, long pelangganId, String satker, String jenis, String rentang, String namaId, String namaEn, String merek,
        String nomor, String nomorSemula, long laporanId, String nomorSertifikat, LocalDate dikalibrasi, Integer intervalBulan) {

    /** For the laboratory, where a customer's own number may give the customer away. */
    AlatTerkalibrasi bernomor(String lain, String semulaLain) {
        return new AlatTerkalibrasi(sampelId, permohonanId, pelangganId, satker, jenis, rentang, namaId, namaEn, merek, lain, semulaLain, laporanId, nomorSertifikat, dikalibrasi, intervalBulan);
    }

    /** The day on which the chosen interval ends; null without one. */
    public LocalDate berikutnya() {
        return intervalBulan == null ? null : dikalibrasi.plusMonths(intervalBulan);
    }

    /** The same instrument has the same one: kind, brand and number, without a number its name. */
    String kunci() {
        return kunci(nomor);
    }

    /** As it would be, had its number not been corrected. */
    String kunciSemula() {
        return kunci(nomorSemula == null ? nomor : nomorSemula);
    }

    boolean dikoreksi() {
        return !kunci().equals(kunciSemula());
    }

    private String kunci(String yangMana) {
        return (jenis + "|" + merek + "|" + (yangMana == null ? namaId : yangMana)).toLowerCase();
    }

    boolean cocok(String cari) {
        return (jenis + " " + namaId + " " + namaEn + " " + merek + " " + nomor + " " + nomorSemula + " " + nomorSertifikat).toLowerCase().contains(cari.toLowerCase());
    }
}
