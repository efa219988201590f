package id.laju.pemeliharaan;

import id.laju.sertifikasi.Kegiatan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An order of certification in the record of realised services.
 *
 * @param biaya agreed, in rupiah; null before a quotation
 * @param sertifikat number; null while it is not released
 */
public record BarisRealisasiSertifikasi(long id, String satker, String kasus, String nomorOrder, Instant dipesan, String pelanggan, String skema, Kegiatan kegiatan, String produk, String acuan, BigDecimal biaya, String status,
        String sertifikat, LocalDate terbit) {
}
