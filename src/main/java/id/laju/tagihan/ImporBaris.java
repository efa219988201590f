package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;

/** A stored row of a file; {@code alasan} says why it is GAGAL, {@code tanpaJam} that only the day of {@code dibayarPada} is known. */
record ImporBaris(long id, long imporId, int nomor, String isi, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, Instant dibayarPada, boolean tanpaJam, String bank,
        String kanal, KeadaanBaris keadaan, String alasan, Long pembayaranId) {

    PembayaranMasuk masuk(String satker) {
        return new PembayaranMasuk(satker, kodeBilling, ntpn, ntb, jumlah, dibayarPada, bank, kanal, SumberPembayaran.UNGGAH, null);
    }
}
