package id.laju.kalibrasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.WebUji;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reference standard is judged by the day of its use. */
@LajuTest
class StandarAcuanTest {

    private static final String KFK = "bbspjikfk";

    @Autowired StandarAcuanService standar;
    @Autowired Clock jam;
    @Autowired WebUji web;
    @Autowired ObjectMapper json;
    @Autowired JdbcTemplate sql;

    private LocalDate hari() {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private StandarAcuan sertifikat(Long id, String kode, String nomor, LocalDate dari, LocalDate sampai, boolean aktif) {
        return new StandarAcuan(id, KFK, kode, "Balok ukur", "Gauge block", "Mitutoyo", "20111", nomor, "SNSU-BSN", dari, sampai, aktif);
    }

    /** What the form of a calibrator offers of this standard for that day. */
    private List<JsonNode> pilihan(long id, LocalDate hari) throws Exception {
        long rentang = sql.queryForObject("select min(parameter_id) from cmc where satker = 'bbspjikfk'", Long.class);
        JsonNode isi = json.readTree(web.tanya("kalibrator", "/kelola/kalibrasi/pilihan?satker=bbspjikfk&parameter=" + rentang + "&hari=" + hari + "&nominal=0;x;").andExpect(status().isOk())
            .andReturn().getResponse().getContentAsString());
        assertThat(isi.get("cmc")).as("of each point").hasSize(3);
        return StreamSupport.stream(isi.get("standar").spliterator(), false).filter(s -> s.get("id").asLong() == id).toList();
    }

    @Test
    void onlyCalibratorsOfTheSatkerAreOfferedStandards() throws Exception {
        String alamat = "/kelola/kalibrasi/pilihan?parameter=1&hari=2026-11-29&satker=";
        web.tanya("penyelia", alamat + "bbspjikfk").andExpect(status().isForbidden());
        web.tanya("kalibrator.plg", alamat + "bbspjikfk").andExpect(status().isNotFound());
    }

    @Test
    @Tag("CAL-016")
    void theCertificateOfTheDayCountsAndWhatWasSavedStays() throws Exception {
        String kode = "SA-" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate awal = hari();
        long id = standar.simpan(sertifikat(null, kode, "S-LAMA", awal.minusYears(1), awal.plusDays(1), true), "admin");
        try {
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(4))));
            LocalDate nanti = hari();
            assertThatThrownBy(() -> standar.pastikanLayak(KFK, id, nanti)).hasMessageContaining("tidak berlaku");
            standar.simpan(sertifikat(id, kode, "S-BARU", nanti, nanti.plusYears(1), true), "admin");
            assertThat(standar.pastikanLayak(KFK, id, nanti).nomorSertifikat()).isEqualTo("S-BARU");
            assertThat(standar.pastikanLayak(KFK, id, awal).nomorSertifikat()).as("used before the renewal").isEqualTo("S-LAMA");
            assertThatThrownBy(() -> standar.pastikanLayak(KFK, id, awal.plusDays(2))).as("between the two").hasMessageContaining("tidak berlaku");
            standar.simpan(sertifikat(id, kode, "S-BARU", nanti, nanti.plusYears(1), false), "admin");
            assertThatThrownBy(() -> standar.pastikanLayak(KFK, id, nanti)).hasMessageContaining("tidak ada di daftar yang dipakai");
            assertThat(standar.pastikanLayak(KFK, id, awal).nomorSertifikat()).as("out of use since").isEqualTo("S-LAMA");
            assertThat(pilihan(id, awal)).singleElement().satisfies(p -> assertThat(p.at("/label").asText() + p.at("/halangan").asText("-")).endsWith("sertifikat S-LAMA-"));
            assertThat(pilihan(id, awal.plusDays(2))).as("its certificate had ended").singleElement().satisfies(p -> assertThat(p.at("/halangan").asText()).isEqualTo("tidak bersertifikat pada hari itu"));
            assertThat(pilihan(id, nanti)).as("no longer in use").isEmpty();
        } finally {
            ClockUtil.reset();
        }
        assertThatThrownBy(() -> sql.update("delete from standar_acuan_versi where standar_id = ?", id)).isInstanceOf(DataAccessException.class);
    }
}
