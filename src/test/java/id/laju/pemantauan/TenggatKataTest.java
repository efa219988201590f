package id.laju.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Due moments in words, seen on Monday 30 November 2026, 10.00 WIB (12.00 WIT). */
class TenggatKataTest {

    @AfterEach
    void bahasa() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-30T09:00:00Z | Asia/Jakarta  | id | hari ini pukul 16.00 WIB                         | hari-ini",
        "2026-11-30T09:00:00Z | Asia/Jayapura | id | hari ini pukul 18.00 WIT                         | hari-ini",
        "2026-11-30T16:30:00Z | Asia/Jakarta  | id | hari ini pukul 23.30 WIB                         | hari-ini",
        "2026-11-30T16:30:00Z | Asia/Jayapura | id | besok pukul 01.30 WIT                            | nanti",
        "2026-12-01T09:00:00Z | Asia/Jakarta  | id | besok pukul 16.00 WIB                            | nanti",
        "2026-12-03T09:00:00Z | Asia/Makassar | id | Kamis, 3 Desember 2026 pukul 17.00 WITA          | nanti",
        "2026-11-30T02:30:00Z | Asia/Jakarta  | id | terlambat sejak pukul 09.30 WIB                  | lewat",
        "2026-11-27T09:00:00Z | Asia/Jakarta  | id | terlambat 3 hari                                 | lewat",
        "2026-11-29T09:00:00Z | Asia/Jakarta  | en | 1 day late                                       | lewat",
        "2026-11-27T09:00:00Z | Asia/Jakarta  | en | 3 days late                                      | lewat",
        "2026-12-03T09:00:00Z | Asia/Jakarta  | en | Thursday, 3 December 2026 at 16:00 WIB           | nanti",
        "2026-11-30T08:59:59Z | Asia/Jakarta  | id | hari ini pukul 16.00 WIB                         | hari-ini",
        "2026-11-30T16:59:59Z | Asia/Jakarta  | id | hari ini pukul 23.59 WIB                         | hari-ini",
        "2026-11-30T17:00:00Z | Asia/Jakarta  | id | hari ini pukul 23.59 WIB                         | hari-ini"})
    void wordsFollowTheSatkersDay(Instant tenggat, String zona, String bahasa, String kata, String keadaan) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(bahasa));

        assertThat(kata().kata(tenggat, ZoneId.of(zona))).isEqualTo(kata);
        assertThat(kata().keadaan(tenggat, ZoneId.of(zona))).isEqualTo(keadaan);
    }

    private static TenggatKata kata() {
        ResourceBundleMessageSource pesan = new ResourceBundleMessageSource();
        pesan.setBasename("pesan/pemantauan");
        pesan.setDefaultEncoding("UTF-8");
        pesan.setFallbackToSystemLocale(false);
        return new TenggatKata(pesan, Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneId.of("Asia/Jakarta")));
    }
}
