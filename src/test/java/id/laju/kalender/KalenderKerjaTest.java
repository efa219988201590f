package id.laju.kalender;

import static id.laju.kalender.ContohKalender.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar as delivered, with the holidays of 2026 and 2027. */
@LajuTest
@Tag("SLA-009")
class KalenderKerjaTest {

    private static final String SATKER = "bbspjikfk";

    @Autowired KalenderKerja kalender;
    @Autowired JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-16", "2026-03-20", "2026-03-24", "2026-05-28", "2026-08-17", "2026-12-24", "2027-03-10"})
    void hariLiburNasionalDanCutiBersama(LocalDate tanggal) {
        assertThat(kalender.hariKerja(SATKER, tanggal)).isFalse();
    }

    @Test
    void duaRatusEmpatPuluhHariKerjaDalam2026() {
        Stream<LocalDate> hari = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
        assertThat(hari.filter(h -> kalender.hariKerja(SATKER, h)).count()).isEqualTo(240);
    }

    @Test
    @Tag("SLA-025")
    void empatBelasHariKerjaMelompatiIdulfitri() {
        assertThat(kalender.tambahHariKerja(SATKER, wib("2026-03-13T10:00"), 14)).isEqualTo(wib("2026-04-10T16:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-18T09:00, 2026-02-19T15:00", "2026-02-19T09:00, 2026-02-20T15:30", "2026-03-17T09:00, 2026-03-25T16:00",
        "2026-06-11T09:00, 2026-06-12T16:00"})
    void akhirHariKerjaBerikutJugaDalamRamadan(String dari, String akhir) {
        assertThat(kalender.akhirHariKerjaBerikut(SATKER, wib(dari))).isEqualTo(wib(akhir));
    }

    @Test
    void menitKerjaMelewatiAkhirTahun() {
        assertThat(kalender.menitKerja(SATKER, wib("2026-12-31T15:30"), wib("2027-01-04T08:30"))).isEqualTo(60);
        assertThat(kalender.tambahMenitKerja(SATKER, wib("2026-12-31T15:30"), 60)).isEqualTo(wib("2027-01-04T08:30"));
    }

    @Test
    void whatReachesIntoAYearThatIsNotCompleteIsProvisional() {
        Instant tenggat = kalender.tambahHariKerja(SATKER, wib("2031-12-30T10:00"), 3);
        assertThat(tenggat).isEqualTo(wib("2032-01-05T16:00"));
        assertThat(kalender.sementara(wib("2031-12-30T10:00"), tenggat, ContohKalender.WIB)).isTrue();
        assertThat(kalender.sementara(wib("2026-01-02T10:00"), wib("2027-12-31T23:59"), ContohKalender.WIB)).isFalse();
        assertThat(kalender.sementara(wib("2026-01-02T10:00"), null, ContohKalender.WIB)).isFalse();
    }

    /** 2028 is not complete, 2029 is: what goes through the one into the other moves with it all the same. */
    @Test
    void whatIsCountedThroughAYearThatIsNotCompleteIsProvisionalToo() {
        sql.update("insert into kalender_tahun (tahun, dasar) values (2029, 'SKB coba')");
        try {
            assertThat(kalender.tahunSementara(wib("2027-12-30T10:00"), wib("2029-01-10T16:00"), ContohKalender.WIB)).containsExactly(2028);
            assertThat(kalender.tahunSementara(wib("2028-12-30T10:00"), wib("2029-01-10T16:00"), ContohKalender.WIB)).containsExactly(2028);
            assertThat(kalender.tahunSementara(wib("2029-01-02T10:00"), wib("2029-01-10T16:00"), ContohKalender.WIB)).isEmpty();
            assertThat(kalender.tahunSementara(wib("2027-12-30T10:00"), wib("2030-01-10T16:00"), ContohKalender.WIB)).containsExactly(2028, 2030);
            ClockUtil.setCurrentTime(Date.from(wib("2027-11-01T10:00")));
            assertThat(kalender.tahunSementara(null, wib("2029-01-10T16:00"), ContohKalender.WIB)).as("from now on").containsExactly(2028);
            ClockUtil.setCurrentTime(Date.from(wib("2029-01-03T10:00")));
            assertThat(kalender.tahunSementara(null, wib("2029-01-10T16:00"), ContohKalender.WIB)).isEmpty();
            assertThat(kalender.tahunSementara(null, wib("2028-12-28T16:00"), ContohKalender.WIB)).as("it is over").containsExactly(2028);
        } finally {
            sql.update("delete from kalender_tahun where tahun = 2029");
        }
    }

    @ParameterizedTest
    @CsvSource({"20 menit, 2026-11-20T15:50, 2026-11-23T08:10", "2 jam, 2026-11-20T11:00, 2026-11-20T14:30",
        "1 hari kerja, 2026-11-20T09:00, 2026-11-23T16:00", "7 hari, 2026-11-20T09:00, 2026-11-27T09:00"})
    void tenggatMenurutNorma(String norma, String dari, String sampai) {
        assertThat(kalender.tambah(SATKER, wib(dari), Norma.urai(norma))).isEqualTo(wib(sampai));
    }

    @ParameterizedTest
    @CsvSource({"20 menit, 2026-11-23T16:00", "2 jam, 2026-11-23T16:00", "14 hari kerja, 2026-12-10T16:00", "7 hari, 2026-11-27T09:00"})
    void batasWaktuBawaan(String norma, String batas) {
        assertThat(kalender.batasWaktu(SATKER, wib("2026-11-20T09:00"), Norma.urai(norma))).contains(wib(batas));
    }

    @Test
    @Tag("SLA-020")
    void tanpaNormaTidakAdaTenggat() {
        assertThat(kalender.batasWaktu(SATKER, wib("2026-11-20T09:00"), Norma.TANPA)).isEmpty();
        assertThatThrownBy(() -> kalender.tambah(SATKER, wib("2026-11-20T09:00"), Norma.TANPA)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sisaWaktuDalamKata() {
        assertThat(kalender.sisa(SATKER, wib("2026-11-23T10:00"), wib("2026-11-25T16:00"), Locale.forLanguageTag("id")))
            .isEqualTo("2 hari kerja lagi");
        assertThat(kalender.sisa(SATKER, wib("2026-11-24T11:00"), wib("2026-11-23T16:00"), Locale.ENGLISH)).isEqualTo("3 hours late");
    }

    @Test
    void satkerTakDikenal() {
        assertThatThrownBy(() -> kalender.hariKerja("bspji-ambon", LocalDate.of(2026, 1, 5))).isInstanceOf(TidakDitemukan.class);
    }
}
