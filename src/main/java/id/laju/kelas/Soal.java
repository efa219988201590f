package id.laju.kelas;

import java.util.List;

/**
 * A question of the bank of a course (CHK-086), or one of its evaluation.
 *
 * @param pilihan one choice per line; empty in an evaluation
 * @param kunci   right choice, from 1; null in an evaluation
 * @param uraian  answered in words; else from 1 to 5 in an evaluation
 */
public record Soal(Long id, long kursusId, Tahap tahap, int urut, String teks, String pilihan, Integer kunci, boolean uraian) {

    public List<String> daftarPilihan() {
        return pilihan.lines().toList();
    }

    public String huruf() {
        return kunci == null ? "" : String.valueOf((char) ('A' + kunci - 1));
    }
}
