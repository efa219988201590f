package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A payment as the bendahara types it; the moment in the satker's zone.
 *
 * @param terbaca the fields came from an uploaded receipt
 * @param buktiDilihat newest proof of the customer that the form showed
 */
record IsianPembayaran(String keputusan, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, LocalDateTime dibayarPada, String bank,
        String kanal, UUID berkasId, boolean terbaca, String alasan, Long buktiDilihat) {

    PembayaranMasuk masuk(String satker, ZoneId zona) {
        return new PembayaranMasuk(satker, kodeBilling, ntpn, ntb, jumlah, dibayarPada == null ? null : dibayarPada.atZone(zona).toInstant(), bank, kanal,
            terbaca ? SumberPembayaran.UNGGAH : SumberPembayaran.BENDAHARA, berkasId);
    }
}
