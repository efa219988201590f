package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a bill. */
class KecocokanTest {

    private static final Instant TERBIT = Instant.parse("2026-11-21T03:00:00Z");
    private static final Tagihan TAGIHAN = new Tagihan(1, "bbspjikfk", 1, 1, 1, "bbspjikfk/1", 1, StatusTagihan.ISSUED, "B/1", TERBIT, "pengujian", "POP-1", "PT. Argon Mulia",
        BigDecimal.valueOf(715_000), "820261121000123", TERBIT, TERBIT.plus(BillingTerbit.MASA), null, "bendahara", TERBIT, null, null, null, null, null);

    private static Kecocokan dari(String kode, int jumlah, Instant saat, String penyetor) {
        return Kecocokan.dari(new Pembayaran(1, "bbspjikfk", kode, "ABCD123456789012", null, BigDecimal.valueOf(jumlah), saat, null, null, SumberPembayaran.UNGGAH, null, saat, "bendahara",
            KeadaanPembayaran.REKONSILIASI, Sebab.TIDAK_DIKENAL, null, null, null, null, null, null, null, null, null, null), penyetor, TAGIHAN);
    }

    @ParameterizedTest
    @CsvSource({"820261121000123, sama", "820261121000132, mirip", "82026112100123, mirip", "8202611210001234, mirip", "820261121000999, beda", "820261120000456, beda", "tidak-dikenal, beda"})
    void aCodeWithTwoDigitsOffIsStillLikeIt(String dibayar, String harapan) {
        assertThat(dari(dibayar, 715_000, TERBIT, null).kode()).isEqualTo(harapan);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ARGON MULIA PT, sama", "PT Argon  Mulia Tbk, sama", "CV Argon Jaya, beda", "-, tidak diketahui"})
    void aCompanyIsKnownWithoutItsForm(String penyetor, String harapan) {
        assertThat(dari("1", 715_000, TERBIT, penyetor).nama()).isEqualTo(harapan);
    }

    @Test
    void theSecondOfExpiryDecidesAboutTheDay() {
        assertThat(dari("1", 1, TAGIHAN.kedaluwarsa(), null).tanggal()).isEqualTo("dalam masa berlaku");
        assertThat(dari("1", 1, TAGIHAN.mati(), null).tanggal()).isEqualTo("sesudah kedaluwarsa");
        assertThat(dari("1", 1, TERBIT.minusSeconds(1), null).tanggal()).isEqualTo("sebelum terbit");
    }

    @Test
    void theRightAmountAloneProvesNothing() {
        assertThat(dari("1", 715_000, TERBIT, "CV Lain").meyakinkan()).isFalse();
        assertThat(dari("1", 715_000, TERBIT, "PT Argon Mulia").meyakinkan()).isTrue();
        assertThat(dari("820261121000132", 715_000, TERBIT, null).meyakinkan()).isTrue();
        assertThat(dari("820261121000132", 715_001, TERBIT, null).meyakinkan()).isFalse();
        assertThat(dari("820261121000123", 715_000, TERBIT, null).nilai()).as("the very code first").isGreaterThan(dari("820261121000132", 715_000, TERBIT, "PT Argon Mulia").nilai());
    }
}
