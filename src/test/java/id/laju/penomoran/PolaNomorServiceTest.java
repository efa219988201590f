package id.laju.penomoran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.LajuTest;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LajuTest
@RecordApplicationEvents
class PolaNomorServiceTest {

    private static final String SATKER = "bspji-palembang";
    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 21);

    @Autowired PolaNomorService pola;
    @Autowired Penomoran penomoran;
    @Autowired ApplicationEvents kejadian;
    private final String jenis = DeretUji.jenis();

    @BeforeEach
    void deretBaru() {
        jam("2026-11-21T03:00:00Z");
        DeretUji.buka(pola, jenis, "{urut}/LAMA/{tahun}");
    }

    @Test
    void aNewPatternContinuesTheSeriesFromItsDayOn() {
        assertThat(penomoran.ambil(SATKER, jenis, "a")).isEqualTo("1/LAMA/2026");
        simpan("{urut:4}/BARU/{tahun}", 1, HARI_INI.plusDays(1));
        assertThat(penomoran.ambil(SATKER, jenis, "b")).isEqualTo("2/LAMA/2026");
        jam("2026-11-21T17:00:00Z");
        assertThat(penomoran.ambil(SATKER, jenis, "c")).isEqualTo("0003/BARU/2026");
        assertThat(penomoran.ambil(SATKER, jenis, "a")).isEqualTo("1/LAMA/2026");
        assertThat(pola.daftar(SATKER)).filteredOn(p -> p.jenis().equals(jenis)).extracting(PolaNomor::pola)
            .containsExactly("{urut}/LAMA/{tahun}", "{urut:4}/BARU/{tahun}");
    }

    @Test
    void theFirstNumberTakesOverFromThePaperRegisterOnlyInItsYear() {
        simpan("{urut}/KMN/{tahun}", 707, HARI_INI);
        assertThat(penomoran.ambil(SATKER, jenis, "a")).isEqualTo("707/KMN/2026");
        assertThat(penomoran.ambil(SATKER, jenis, "b")).isEqualTo("708/KMN/2026");
        jam("2027-01-04T03:00:00Z");
        assertThat(penomoran.ambil(SATKER, jenis, "c")).isEqualTo("1/KMN/2027");
    }

    @Test
    void aLowerFirstNumberNeverGoesBack() {
        penomoran.ambil(SATKER, jenis, "a");
        penomoran.ambil(SATKER, jenis, "b");
        simpan("{urut}/BARU/{tahun}", 1, HARI_INI);
        assertThat(penomoran.ambil(SATKER, jenis, "c")).isEqualTo("3/BARU/2026");
    }

    @Test
    void perubahanDicatat() {
        simpan("{urut}/BARU/{tahun}", 1, HARI_INI);
        assertThat(kejadian.stream(PerubahanData.class)).last().satisfies(p -> {
            assertThat(p.oleh()).isEqualTo("siti");
            assertThat(p.kunci()).isEqualTo(jenis);
            assertThat(((PolaNomor) p.sebelum()).pola()).isEqualTo("{urut}/LAMA/{tahun}");
            assertThat(((PolaNomor) p.sesudah()).pola()).isEqualTo("{urut}/BARU/{tahun}");
        });
    }

    @Test
    void contohUntukFormulir() {
        assertThat(pola.contoh(SATKER, "{urut:4}/KMN/{bulanRomawi}/{tahun}", 2)).isEqualTo("0002/KMN/XI/2026");
        assertThatThrownBy(() -> pola.contoh(SATKER, "{nomor}", 1)).isInstanceOf(IsianKeliru.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pola | {urut}/{lab}/{tahun} | 1 | 2026-11-21",
        "pola | LHU/{tahun} | 1 | 2026-11-21",
        "pola | {urut}/KMN | 1 | 2026-11-21",
        "mulaiDari | {urut}/{tahun} | 0 | 2026-11-21",
        "berlakuDari | {urut}/{tahun} | 1 | 2026-11-20",
        "berlakuDari | {urut}/{tahun} | 1 | "})
    void yangKeliruDitolakPadaBidangnya(String bidang, String bentuk, int mulai, LocalDate dari) {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class, () -> simpan(bentuk, mulai, dari));
        assertThat(keliru.bidang()).containsOnlyKeys(bidang);
    }

    @Test
    void jenisDanUlangWajib() {
        IsianKeliru keliru = catchThrowableOfType(IsianKeliru.class,
            () -> pola.simpan(PolaNomor.baru(SATKER, "nomor lhu", "{urut}", null, 1, HARI_INI), "siti"));
        assertThat(keliru.bidang()).containsOnlyKeys("jenis", "ulang");
    }

    @Test
    void satkerTakDikenal() {
        assertThatThrownBy(() -> pola.simpan(PolaNomor.baru("bspji-ambon", jenis, "{urut}", PolaNomor.Ulang.TIDAK_PERNAH, 1, HARI_INI), "siti"))
            .isInstanceOf(TidakDitemukan.class);
    }

    private void simpan(String bentuk, int mulai, LocalDate dari) {
        pola.simpan(PolaNomor.baru(SATKER, jenis, bentuk, PolaNomor.Ulang.TAHUNAN, mulai, dari), "siti");
    }

    private static void jam(String saat) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(saat)));
    }
}
