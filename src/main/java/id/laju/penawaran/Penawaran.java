package id.laju.penawaran;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a quotation.
 *
 * @param tarifPer day whose tariffs the lines carry
 * @param total rupiah that go onto the billing code
 * @param berlakuSampai last moment in which the customer may agree
 * @param disetujuiOleh head of the team who approved the tariff
 * @param dijawabOleh {@code pengguna:<id>} of the customer
 * @param luarPenerima who receives what the customer bears beside the tariff; null without such costs
 * @param luarCara how that is paid; never by the billing code
 * @param alasan why it is BATAL, LEWAT or DIGANTI
 */
public record Penawaran(long id, String satker, long permohonanId, String kasus, int versi, String nomor, StatusPenawaran status,
        LocalDate tarifPer, BigDecimal total, UUID dokumenId, Instant berlakuSampai, Instant disusun, String disusunOleh,
        Instant disetujui, String disetujuiOleh, Instant diterbitkan, Instant dijawab, String dijawabOleh, String alasan,
        String luarPenerima, String luarCara) {

    /** Judged by the row, whether or not the timer has already run. */
    public boolean lewat(Instant kini) {
        return status == StatusPenawaran.LEWAT || status == StatusPenawaran.TERBIT && !kini.isBefore(berlakuSampai);
    }

    public boolean dapatDijawab(Instant kini) {
        return status == StatusPenawaran.TERBIT && !lewat(kini);
    }
}
