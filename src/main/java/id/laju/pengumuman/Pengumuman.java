package id.laju.pengumuman;

import java.time.LocalDate;

/**
 * @param satker null for all
 * @param isi clean HTML
 * @param pembaca whom it is for
 * @param sampai last day, null for as long as it stands
 */
public record Pengumuman(long id, String satker, String judul, String isi, LocalDate terbit, LocalDate sampai, String penulis, Pembaca pembaca) {

    boolean tayang(LocalDate hari) {
        return !hari.isBefore(terbit) && (sampai == null || !hari.isAfter(sampai));
    }
}
