package id.laju.tagihan;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A billing code as SIMPONI gave it; times in the satker's zone.
 *
 * @param terbit null for now
 * @param kedaluwarsa null for 7 times 24 hours after issue (BIL-002)
 * @param total what stands on the billing
 */
record BillingTerbit(String kode, LocalDateTime terbit, LocalDateTime kedaluwarsa, BigDecimal total, UUID berkasId) {

    static final Duration MASA = Duration.ofHours(7 * 24);

    BillingTerbit {
        kode = kode == null ? null : kode.replaceAll("\\s+", "");
    }

    /** The same with both moments filled in. */
    BillingTerbit lengkap(LocalDateTime kini) {
        LocalDateTime mulai = terbit == null ? kini : terbit;
        return new BillingTerbit(kode, mulai, kedaluwarsa == null ? mulai.plus(MASA) : kedaluwarsa, total, berkasId);
    }

    void periksa(BigDecimal ditagih, LocalDateTime kini) {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(kode == null || !kode.matches("\\d{15}"), "kode", "Kode billing terdiri atas tepat 15 angka.");
        p.tolakJika(terbit.isAfter(kini.plusMinutes(5)), "terbit", "Tanggal billing tidak boleh di masa depan.");
        p.tolakJika(!kedaluwarsa.isAfter(terbit), "kedaluwarsa", "Tanggal kedaluwarsa harus sesudah tanggal billing.");
        p.tolakJika(!kedaluwarsa.isAfter(kini), "kedaluwarsa", "Kode billing ini sudah kedaluwarsa. Buat kode baru di SIMPONI.");
        p.tolakJika(total == null, "total", "Isi total yang tertulis pada billing.");
        p.tolakJika(total != null && total.compareTo(ditagih) != 0, "total",
            "Total pada billing tidak sama dengan penawaran yang disetujui, sesudah saldo di muka bila ada (" + Rupiah.tulis(ditagih) + "). Buat billing dengan jumlah yang benar di SIMPONI.");
        p.selesai();
    }

    java.time.Instant terbitPada(ZoneId zona) {
        return terbit.atZone(zona).toInstant();
    }

    java.time.Instant kedaluwarsaPada(ZoneId zona) {
        return kedaluwarsa.atZone(zona).toInstant();
    }
}
