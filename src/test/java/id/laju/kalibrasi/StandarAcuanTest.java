package id.laju.kalibrasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
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
    @Autowired JdbcTemplate sql;

    private LocalDate hari() {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private StandarAcuan sertifikat(Long id, String kode, String nomor, LocalDate dari, LocalDate sampai, boolean aktif) {
        return new StandarAcuan(id, KFK, kode, "Balok ukur", "Gauge block", "Mitutoyo", "20111", nomor, "SNSU-BSN", dari, sampai, aktif);
    }

    @Test
    @Tag("CAL-016")
    void theCertificateOfTheDayCountsAndWhatWasSavedStays() {
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
        } finally {
            ClockUtil.reset();
        }
        assertThatThrownBy(() -> sql.update("delete from standar_acuan_versi where standar_id = ?", id)).isInstanceOf(DataAccessException.class);
    }
}
