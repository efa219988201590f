package id.laju.hambatan;

import java.time.Instant;

/**
 * The figures of one element. Times are working minutes of the calendar of each case's satker, and null where nothing ended in the period.
 *
 * @param jenis userTask, receiveTask or callActivity
 * @param kasus cases with this step open now
 * @param terlambat those among them in which it is past its due date; of a phase, in which a step inside is
 * @param terlama since when the oldest of the open ones is
 * @param langkah steps that ended in the period, those that were taken back by something else not among them
 * @param lewat those among them that ended after their due date
 * @param dihentikan steps that something else ended, such as a deadline or a cancelled order
 * @param tunggu50 created to claimed, the middle one; only while it is the balai's turn
 * @param kerja50 claimed to ended
 * @param luar50 the whole time of steps in which it is the turn of the customer or of a third party
 * @param total50 the whole time; of a phase, from the call's begin to its end
 */
public record Angka(String elemen, String nama, String jenis, long kasus, long terlambat, Instant terlama, long langkah, long lewat, long dihentikan,
        Double tunggu50, Double tunggu90, Double kerja50, Double kerja90, Double luar50, Double luar90, Double total50, Double total90) {

    /** Of an element in which nothing happened. */
    static Angka kosong(String elemen, String nama, String jenis) {
        return new Angka(elemen, nama, jenis, 0, 0, null, 0, 0, 0, null, null, null, null, null, null, null, null);
    }
}
