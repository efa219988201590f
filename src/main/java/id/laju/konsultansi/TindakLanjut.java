package id.laju.konsultansi;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody has to do after a visit. @param pihak BALAI or PELANGGAN @param jawaban how it was done; null before */
record TindakLanjut(long id, long permohonanId, long kunjunganId, String uraian, String pihak, String penanggungJawab, LocalDate batas, String jawaban, Instant selesai, String selesaiOleh) {

    public boolean pelanggan() {
        return "PELANGGAN".equals(pihak);
    }

    boolean terlambat(LocalDate hari) {
        return selesai == null && hari.isAfter(batas);
    }

    String keadaan() {
        return selesai == null ? "Terbuka" : "Selesai";
    }

    /** In one line, for who goes on with it. */
    String tertulis() {
        return uraian + " (" + penanggungJawab + ", batas " + Tanggal.panjang(batas) + "): " + (selesai == null ? "terbuka" : "selesai, " + jawaban);
    }
}
