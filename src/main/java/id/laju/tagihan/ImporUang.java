package id.laju.tagihan;

import java.time.Instant;

/**
 * A file of payments with what became of its rows.
 *
 * @param menunggu rows that are still to be recorded; 0 when it is finished
 * @param pengeluaran rows of money that went out, which were left out
 * @param samaDengan an earlier import of the very same file; null when there is none
 */
public record ImporUang(long id, String satker, SumberBerkas jenis, String nama, Instant diunggah, String diunggahOleh, int baris, int menunggu, int lunas,
        int rekonsiliasi, int sudahAda, int gagal, Long samaDengan, int pengeluaran) {

    public boolean selesai() {
        return menunggu == 0;
    }

    /** Of a hundred. */
    public int persen() {
        return baris == 0 ? 100 : (int) ((baris - menunggu) * 100L / baris);
    }
}
