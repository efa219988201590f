package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of instruments of a balai in the east, whose day begins two hours earlier. */
@LajuTest
class AlatKelolaTest {

    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired AlatService alat;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String daftar(String satker) throws Exception {
        return web.buka("pusat", "/kelola/alat?cari=ZONA-1&satker=" + satker).andReturn().getResponse().getContentAsString();
    }

    private static String baris(String html) {
        return html.substring(html.indexOf(">ZONA-1<"), html.indexOf("</tr>", html.indexOf(">ZONA-1<")));
    }

    @Test
    void aCalibrationEndsWithTheDayOfTheSatkerAndSatkerHaveNames() throws Exception {
        for (String satker : new String[] {"bspji-pontianak", "bbspjikfk"}) {
            long id = alat.simpan(new Alat(null, satker, "ZONA-1", "Neraca", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
            alat.kalibrasi(satker, id, new KalibrasiIsian(HARI.minusYears(1), HARI, "KAL-1", "Lab Kalibrasi", true, null), null, null, "admin");
        }
        sql.update("update satker set zona = 'Asia/Jayapura' where kode = 'bspji-pontianak'");
        try {
            ClockUtil.setCurrentTime(Date.from(HARI.atTime(LocalTime.of(22, 30)).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
            assertThat(baris(daftar("bbspjikfk"))).contains("Layak pakai");
            assertThat(baris(daftar("bspji-pontianak"))).contains("Kalibrasi berakhir");
        } finally {
            sql.update("update satker set zona = 'Asia/Pontianak' where kode = 'bspji-pontianak'");
        }
        assertThat(daftar("bbspjikfk")).contains(">BSPJI Pontianak</a>", ">BBSPJIKFK</a>").doesNotContain(">bspji-pontianak<");
    }
}
