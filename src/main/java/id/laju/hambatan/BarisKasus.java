package id.laju.hambatan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One step or phase behind a number. Never the customer: who is no reader of customers sees this list too.
 *
 * @param nomor of the order, or of the case where there is none
 * @param dibuka the reader may open the page of the case
 * @param siapa who holds or ended it; null while nobody does, and for the customer
 * @param menitTunggu null while it is open, and for phases
 */
public record BarisKasus(String kasus, String nomor, String nomorAnalisa, String layanan, String satker, int versi, Instant dibuat, Instant tenggat, Instant selesai,
        String siapa, Long menitTunggu, Long menitKerja, Long menitTotal, boolean dibuka, String zona) {

    public ZoneId zonaWaktu() {
        return ZoneId.of(zona);
    }
}
