package id.laju.eskalasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Everything here is rolled back: the years that it makes complete, and what other tests would find in the outbox. */
@LajuTest
@Transactional
class PengingatKalenderTest {

    @Autowired PengingatKalender pengingat;
    @Autowired RuntimeService mesin;
    @Autowired JdbcTemplate sql;

    private static void pada(String saat) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(saat)));
    }

    private List<String> surat(int tahun) {
        return sql.queryForList("select teks from surat_keluar where kepada = (select surel from staf where id = 'pusat') and judul = ? order by id", String.class, "Lengkapi Kalender Kerja " + tahun);
    }

    private List<String> lonceng(int tahun) {
        return sql.queryForList("select kalimat from kabar_orang where staf = 'pusat' and alamat = ? order by id", String.class, "/kelola/kalender/umum/" + tahun);
    }

    /** Far in the future, so that nothing that another test left behind is due there. */
    private void lengkapSampai(int tahun) {
        sql.update("insert into kalender_tahun select t, 'uji' from generate_series(2028, ?) t on conflict do nothing", tahun);
    }

    @Test
    @Tag("SLA-009")
    void whoKeepsTheCalendarHearsOnceFromOctoberOn() {
        lengkapSampai(2052);
        pada("2052-09-30T16:59:00Z");
        pengingat.ingatkan();
        assertThat(surat(2053)).isEmpty();
        pada("2052-09-30T17:00:00Z");
        pengingat.ingatkan();
        pada("2053-02-01T03:00:00Z");
        pengingat.ingatkan();
        assertThat(surat(2053)).singleElement().asString().contains("Hari libur tahun 2053 belum dinyatakan lengkap", "/kelola/kalender/umum/2053");
        assertThat(lonceng(2053)).containsExactly("Lengkapi Kalender Kerja 2053. Tahun itu sudah dekat.");
    }

    @Test
    @Tag("SLA-009")
    void andWhenTheFirstWorkReachesIntoTheYear() {
        lengkapSampai(2060);
        pada("2060-09-29T03:00:00Z");
        pengingat.ingatkan();
        assertThat(lonceng(2061)).isEmpty();
        mesin.startProcessInstanceByKey("coba-mesin", "bspji-palembang/COBA-2061", Map.of("satker", "bspji-palembang"));
        sql.update("update langkah set tenggat = '2061-01-05T09:00:00Z' where kasus = 'bspji-palembang/COBA-2061' and jenis = 'userTask'");
        pengingat.ingatkan();
        pengingat.ingatkan();
        assertThat(lonceng(2061)).containsExactly("Lengkapi Kalender Kerja 2061. Sudah ada tugas atau janji layanan yang jatuh di tahun itu.");
        assertThat(surat(2061)).hasSize(1);
    }

    /** A year that nobody completed does not silence the next. */
    @Test
    @Tag("SLA-009")
    void theNextYearIsAskedForThoughThisOneIsNotComplete() {
        lengkapSampai(2080);
        pada("2081-10-02T03:00:00Z");
        pengingat.ingatkan();
        assertThat(lonceng(2081)).contains("Lengkapi Kalender Kerja 2081. Tahun itu sudah dekat.");
        assertThat(lonceng(2082)).contains("Lengkapi Kalender Kerja 2082. Tahun itu sudah dekat.");
    }

    @Test
    void aCompleteYearIsNotAskedFor() {
        lengkapSampai(2071);
        pada("2070-12-01T03:00:00Z");
        pengingat.ingatkan();
        assertThat(lonceng(2071)).isEmpty();
    }
}
