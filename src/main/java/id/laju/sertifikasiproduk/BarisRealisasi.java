package id.laju.sertifikasiproduk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certification that became an order, as it was carried out (RPT-013).
 *
 * @param skema name of the scheme; null without
 * @param selesai of the case; null while it is worked on
 * @param janji promised moment; null when nothing was promised
 * @param terlambat the promise is broken
 * @param sertifikat number; null without one
 * @param maaf number of the letter of apology; null without
 */
public record BarisRealisasi(long permohonanId, String kasus, String satker, String nomorOrder, Instant dipesan, String pelanggan, String layanan, String kegiatan, String produk, String acuan, String skema,
        String status, Instant janji, Instant selesai, boolean terlambat, String sertifikat, LocalDate terbit, String maaf) {

    public String keadaan() {
        return terlambat ? "Terlambat" : selesai == null ? "Berjalan" : "Tepat waktu";
    }

    public String warna() {
        return terlambat ? "merah" : selesai == null ? "biru" : "hijau";
    }
}
