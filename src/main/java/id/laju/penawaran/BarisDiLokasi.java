package id.laju.penawaran;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request for work at a customer's site, for the office.
 *
 * @param mulai day wished for, or agreed once there is an order in detail
 * @param total rupiah on the billing code; null before prices were put together
 * @param luar rupiah that the customer bears beside it
 * @param langkah what the case waits for now; null when it is over
 */
record BarisDiLokasi(long id, String satker, String kasus, String praOrder, String nomorOrder, String pelanggan, String layanan, String kota, LocalDate mulai, LocalDate selesai,
        Instant diajukan, String status, BigDecimal total, BigDecimal luar, String langkah) {
}
