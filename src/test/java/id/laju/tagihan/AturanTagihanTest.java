package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of bills and payments as tables. */
class AturanTagihanTest {

    private static final Instant TERBIT = Instant.parse("2026-11-20T03:15:30Z");
    private static final Instant HABIS = Instant.parse("2026-11-27T03:15:30Z");

    static Tagihan tagihan(long id, StatusTagihan status) {
        return new Tagihan(id, "bbspjikfk", 1, 1, 1, "bbspjikfk/POP-1", 1, status, "B/1", TERBIT, "pengujian", "POP-1", "PT", new BigDecimal(150_000),
            "820261120000001", TERBIT, HABIS, null, "bendahara", TERBIT, null, null, null, null, null);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"DRAFT, ISSUED CANCELLED", "ISSUED, PAID EXPIRED CANCELLED", "EXPIRED, PAID CANCELLED", "PAID, ''", "CANCELLED, ''"})
    void aBillChangesOnlyLikeThis(StatusTagihan dari, String ke) {
        Set<StatusTagihan> boleh = Arrays.stream(ke.split(" ")).filter(s -> !s.isEmpty()).map(StatusTagihan::valueOf).collect(Collectors.toSet());
        assertThat(dari.berikutnya()).isEqualTo(boleh);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({"ISSUED, -1, ISSUED", "ISSUED, 0, ISSUED", "ISSUED, 1, EXPIRED", "PAID, 999, PAID", "EXPIRED, -1, EXPIRED", "CANCELLED, 999, CANCELLED"})
    @Tag("BIL-008")
    void expiryIsJudgedByTheRowToTheSecond(StatusTagihan tersimpan, long detikSesudah, StatusTagihan terlihat) {
        assertThat(tagihan(1, tersimpan).statusPada(HABIS.plusSeconds(detikSesudah))).isEqualTo(terlihat);
    }

    @ParameterizedTest(name = "{0}, {1} rupiah, {2} seconds after issue, waiting {3}: {4}")
    @CsvSource(nullValues = "-", value = {
        "ISSUED, 150000, 60, true, -",
        "ISSUED, 150000, 0, true, -",
        "ISSUED, 150000, 604800, true, -",
        "ISSUED, 150000, 604801, true, TERLAMBAT",
        "ISSUED, 150000, -30, true, -",
        "ISSUED, 150000, -31, true, SEBELUM_TERBIT",
        "ISSUED, 149999, 60, true, JUMLAH",
        "ISSUED, 150001, 60, true, JUMLAH",
        "ISSUED, 150000, 60, false, TIDAK_MENUNGGU",
        "EXPIRED, 150000, 604800, true, -",
        "EXPIRED, 150000, 604801, true, TERLAMBAT",
        "PAID, 150000, 60, true, GANDA",
        "CANCELLED, 150000, 60, true, DIBATALKAN",
        "DRAFT, 150000, 60, true, DIBATALKAN"})
    @Tag("BIL-007")
    void aPaymentSettlesABillOnlyWhenItFits(StatusTagihan status, BigDecimal jumlah, long detik, boolean menunggu, Sebab sebab) {
        Tagihan t = tagihan(1, status);
        var p = AlurPembayaran.bayaran(t.kode(), jumlah, TERBIT.plusSeconds(detik));
        assertThat(Pencocokan.hambatan(p, Optional.of(t), List.of(t), menunggu)).isEqualTo(Optional.ofNullable(sebab));
    }

    @Test
    void anUnknownCodeAndASecondPaymentOfTheSameRequestAreRecognised() {
        Tagihan lama = tagihan(1, StatusTagihan.EXPIRED);
        var p = AlurPembayaran.bayaran(lama.kode(), lama.total(), TERBIT.plusSeconds(9));
        assertThat(Pencocokan.hambatan(p, Optional.empty(), List.of(), false)).contains(Sebab.TIDAK_DIKENAL);
        assertThat(Pencocokan.hambatan(p, Optional.of(lama), List.of(lama, tagihan(2, StatusTagihan.PAID)), true)).contains(Sebab.GANDA);
        assertThat(Pencocokan.hambatan(p, Optional.of(lama), List.of(lama, tagihan(2, StatusTagihan.ISSUED)), true)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(nullValues = "-", value = {
        "820261121088292, 2026-11-21T10:00:00, 2026-11-28T10:00:00, 150000, -",
        "820261121 088292, -, -, 150000, -",
        "82026112108829, -, -, 150000, kode",
        "8202611210882921, -, -, 150000, kode",
        "82026112108829X, -, -, 150000, kode",
        "-, -, -, 150000, kode",
        "820261121088292, 2026-11-21T11:00:00, -, 150000, terbit",
        "820261121088292, 2026-11-21T10:00:00, 2026-11-21T09:00:00, 150000, kedaluwarsa",
        "820261121088292, 2026-11-10T10:00:00, -, 150000, kedaluwarsa",
        "820261121088292, -, -, 149999, total",
        "820261121088292, -, -, -, total"})
    @Tag("BIL-001")
    @Tag("BIL-002") @Tag("SLA-002") @Tag("NUM-014")
    void whatMayBeIssued(String kode, LocalDateTime terbit, LocalDateTime kedaluwarsa, BigDecimal total, String bidang) {
        LocalDateTime kini = LocalDateTime.of(2026, 11, 21, 10, 30);
        BillingTerbit b = new BillingTerbit(kode, terbit, kedaluwarsa, total, null).lengkap(kini);
        if (bidang == null) {
            assertThatCode(() -> b.periksa(new BigDecimal(150_000), kini)).doesNotThrowAnyException();
            assertThat(ChronoUnit.SECONDS.between(b.terbit(), b.kedaluwarsa())).isEqualTo(7 * 86_400);
        } else {
            assertThatThrownBy(() -> b.periksa(new BigDecimal(150_000), kini))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(nullValues = "-", value = {
        "820261121088292, 6f52d8n3dildjodr, 150000, 0, -",
        "apa saja, 6F52 D8N3 DILD JODR, 1, -99999, -",
        "-, 6F52D8N3DILDJODR, 150000, 0, kodeBilling",
        "82, 6F52D8N3DILDJODRN, 150000, 0, ntpn",
        "82, 6F52D8N3DILDJOD-, 150000, 0, ntpn",
        "82, -, 150000, 0, ntpn",
        "82, 6F52D8N3DILDJODR, 0, 0, jumlah",
        "82, 6F52D8N3DILDJODR, 10.5, 0, jumlah",
        "82, 6F52D8N3DILDJODR, -, 0, jumlah",
        "82, 6F52D8N3DILDJODR, 150000, 301, dibayarPada",
        "82, 6F52D8N3DILDJODR, 150000, -, dibayarPada"})
    @Tag("BIL-013")
    void whatAPaymentMustSay(String kode, String ntpn, BigDecimal jumlah, Long detik, String bidang) {
        var p = new PembayaranMasuk("bbspjikfk", kode, ntpn, null, jumlah, detik == null ? null : TERBIT.plusSeconds(detik), null, null, SumberPembayaran.BENDAHARA, null);
        if (bidang == null) {
            assertThatCode(() -> p.periksa(TERBIT)).doesNotThrowAnyException();
            assertThat(p.ntpn()).isEqualTo("6F52D8N3DILDJODR");
        } else {
            assertThatThrownBy(() -> p.periksa(TERBIT)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys(bidang));
        }
    }
}
