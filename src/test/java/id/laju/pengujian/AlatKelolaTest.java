package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of instruments of a balai in the east, whose day begins two hours earlier. */
@LajuTest
class AlatKelolaTest {

    private static final LocalDate HARI = LocalDate.of(2026, 12, 1);

    @Autowired AlatService alat;
    @Autowired KalibrasiAlatService kalibrasiAlat;
    @Autowired KeadaanAlatService keadaanAlat;
    @Autowired WebUji web;
    @Autowired ObjectMapper json;
    @Autowired JdbcTemplate sql;

    private String daftar(String satker) throws Exception {
        return web.buka("pusat", "/kelola/alat?cari=ZONA-1&satker=" + satker).andReturn().getResponse().getContentAsString();
    }

    private static String baris(String html) {
        return html.substring(html.indexOf(">ZONA-1<"), html.indexOf("</tr>", html.indexOf(">ZONA-1<")));
    }

    /** "-" where it may be chosen for the work of that day, null where it is not offered. */
    private String pilihan(long id, LocalDate hari) throws Exception {
        JsonNode isi = json.readTree(web.tanya("analis", "/lembar-kerja/api/alat?satker=bbspjikfk&hari=" + hari).andReturn().getResponse().getContentAsString());
        return StreamSupport.stream(isi.spliterator(), false).filter(a -> a.get("id").asLong() == id).findFirst().map(a -> a.get("halangan").asText("-")).map(h -> h.equals("null") ? "-" : h)
            .orElse(null);
    }

    /** The day of the work decides, not today: gone since is no hindrance, expired on that day is one. */
    @Test
    void theInstrumentsOfADayAreThoseThatWereFitOnIt() throws Exception {
        LocalDate kini = alat.hariIni("bbspjikfk");
        long id = alat.simpan(new Alat(null, "bbspjikfk", "HARI-" + System.nanoTime(), "Oven", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        kalibrasiAlat.catat("bbspjikfk", id, new KalibrasiIsian(kini.minusDays(400), kini.minusDays(10), "KAL-1", "Lab Kalibrasi", true, null), null, null, "admin");
        kalibrasiAlat.catat("bbspjikfk", id, new KalibrasiIsian(kini.minusDays(5), kini.plusDays(300), "KAL-2", "Lab Kalibrasi", true, null), null, null, "admin");
        assertThat(pilihan(id, kini)).isEqualTo("-");
        keadaanAlat.ubah("bbspjikfk", id, KeadaanAlat.DIHENTIKAN, null, "Pintu rusak", "admin");
        assertThat(pilihan(id, kini)).as("gone on that day").isNull();
        assertThat(pilihan(id, kini.minusDays(1))).as("still there on that day").isEqualTo("-");
        assertThat(pilihan(id, kini.minusDays(7))).as("between its calibrations").isEqualTo("kalibrasi berakhir " + Tanggal.pendek(kini.minusDays(10)));
        alat.pastikanLayak("bbspjikfk", id, kini.minusDays(1));
        assertThatThrownBy(() -> alat.pastikanLayak("bbspjikfk", id, kini)).hasMessageContaining("dihentikan, jadi tidak boleh dipakai");
        assertThatThrownBy(() -> alat.pastikanLayak("bbspjikfk", id, kini.minusDays(7))).hasMessageContaining("berakhir " + Tanggal.panjang(kini.minusDays(10)));
        web.tanya("cs", "/lembar-kerja/api/alat?hari=" + kini).andExpect(status().isForbidden());
    }

    /** A retirement that is written down later counts from its day. */
    @Test
    void aRetirementMayBeWrittenDownLater() throws Exception {
        LocalDate kini = alat.hariIni("bbspjikfk");
        long id = alat.simpan(new Alat(null, "bbspjikfk", "SEJAK-" + System.nanoTime(), "Oven", null, null, false, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
        try {
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(9))));
            for (LocalDate salah : List.of(kini.plusDays(10), kini.minusDays(1))) {
                assertThatThrownBy(() -> keadaanAlat.ubah("bbspjikfk", id, KeadaanAlat.DIHENTIKAN, salah, "Pintu rusak", "admin"))
                    .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("sejak"));
            }
            web.kirim("admin", "/kelola/alat/" + id + "/keadaan", "keadaan", "DIHENTIKAN", "sejak", kini.plusDays(4).toString(), "alasan", "Pintu rusak")
                .andExpect(flash().attribute("pesan", "Keadaan alat disimpan."));
            alat.pastikanLayak("bbspjikfk", id, kini.plusDays(3));
            assertThatThrownBy(() -> alat.pastikanLayak("bbspjikfk", id, kini.plusDays(4))).hasMessageContaining("dihentikan");
            assertThatThrownBy(() -> keadaanAlat.ubah("bbspjikfk", id, KeadaanAlat.DIPAKAI, kini.plusDays(3), "Diperbaiki", "admin")).as("before the last change")
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("sejak")).contains("terakhir berubah pada " + Tanggal.panjang(kini.plusDays(4))));
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void aCalibrationEndsWithTheDayOfTheSatkerAndSatkerHaveNames() throws Exception {
        for (String satker : new String[] {"bspji-pontianak", "bbspjikfk"}) {
            long id = alat.simpan(new Alat(null, satker, "ZONA-1", "Neraca", null, null, true, 30, null, null, KeadaanAlat.DIPAKAI, 0), "admin");
            kalibrasiAlat.catat(satker, id, new KalibrasiIsian(HARI.minusYears(1), HARI, "KAL-1", "Lab Kalibrasi", true, null), null, null, "admin");
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
