package id.laju.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@LajuTest
@Transactional
class KalenderKelolaTest {

    private static final LocalDate ULANG_TAHUN = LocalDate.of(2026, 11, 27);

    @Autowired
    WebUji web;
    @Autowired
    KalenderService kalender;
    @Autowired
    KalenderKerja kerja;

    @Tag("SLA-009")
    @Test
    void aSatkerAddsAHolidayOfItsOwnAndTakesItBack() throws Exception {
        assertThat(kerja.hariKerja("bbspjikfk", ULANG_TAHUN)).isTrue();
        web.kirim("admin", "/kelola/kalender/bbspjikfk/2026/baru", "tanggal", "2026-11-27", "nama", "Ulang tahun balai", "jenis", "NASIONAL")
            .andExpect(redirectedUrl("/kelola/kalender/bbspjikfk/2026"));

        assertThat(kerja.hariKerja("bbspjikfk", ULANG_TAHUN)).isFalse();
        assertThat(kerja.hariKerja("bspji-palembang", ULANG_TAHUN)).isTrue();
        HariLibur libur = kalender.libur("bbspjikfk", 2026).stream().filter(l -> l.tanggal().equals(ULANG_TAHUN)).findFirst().orElseThrow();
        assertThat(libur.jenis()).isEqualTo(HariLibur.Jenis.SATKER);
        web.buka("admin", "/kelola/kalender/bbspjikfk/2026").andExpect(content().string(containsString("Jumat, 27 November 2026")));

        web.kirim("admin.plg", "/kelola/kalender/bspji-palembang/2026/" + libur.id() + "/hapus").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/kalender/bbspjikfk/2026/" + libur.id() + "/hapus").andExpect(redirectedUrl("/kelola/kalender/bbspjikfk/2026"));
        assertThat(kerja.hariKerja("bbspjikfk", ULANG_TAHUN)).isTrue();
    }

    @Tag("ADM-024")
    @Test
    void theCommonCalendarBelongsToAdminPusat() throws Exception {
        long nasional = kalender.libur("bbspjikfk", 2026).stream().filter(l -> l.satker().equals("*")).findFirst().orElseThrow().id();
        web.buka("admin", "/kelola/kalender/umum/2026").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/kalender/umum/2026/baru", "tanggal", "2026-11-27", "nama", "x", "jenis", "NASIONAL").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/kalender/bbspjikfk/2026/" + nasional + "/hapus").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/kalender/umum/2028/lengkap", "dasar", "SKB").andExpect(status().isForbidden());
        web.buka("admin", "/kelola/kalender/bspji-pontianak/2026").andExpect(status().isNotFound());

        web.kirim("pusat", "/kelola/kalender/umum/2026/baru", "tanggal", "2026-11-27", "nama", "Pilkada", "jenis", "NASIONAL")
            .andExpect(redirectedUrl("/kelola/kalender/umum/2026"));
        assertThat(kerja.hariKerja("bspji-palembang", ULANG_TAHUN)).isFalse();
    }

    @Test
    void aYearIsDeclaredCompleteOnlyWithHolidaysAndItsBasis() throws Exception {
        web.buka("pusat", "/kelola/kalender/umum/2028").andExpect(content().string(containsString("belum dinyatakan lengkap")));
        web.kirim("pusat", "/kelola/kalender/umum/2028/lengkap", "dasar", "SKB 2028").andExpect(flash().attribute("galat", hasKey("tahun")));
        web.kirim("pusat", "/kelola/kalender/umum/2028/baru", "tanggal", "2028-01-01", "nama", "Tahun Baru", "jenis", "NASIONAL");
        web.kirim("pusat", "/kelola/kalender/umum/2028/lengkap", "dasar", "").andExpect(flash().attribute("galat", hasKey("dasar")));
        web.kirim("pusat", "/kelola/kalender/umum/2028/lengkap", "dasar", "SKB 2028");
        web.buka("admin", "/kelola/kalender/bbspjikfk/2028").andExpect(content().string(containsString("SKB 2028")));
    }

    @ParameterizedTest
    @CsvSource({"tanggal, besok, Uji, NASIONAL", "tanggal, , Uji, NASIONAL", "nama, 2026-11-27, , NASIONAL", "jenis, 2026-11-27, Uji, SATKER", "tanggal, 2026-01-01, Uji, NASIONAL"})
    void whatIsWrongWithAHolidayIsSaidAtItsField(String bidang, String tanggal, String nama, String jenis) throws Exception {
        web.kirim("pusat", "/kelola/kalender/umum/2026/baru", "tanggal", tanggal == null ? "" : tanggal, "nama", nama == null ? "" : nama, "jenis", jenis)
            .andExpect(flash().attribute("galat", hasKey(bidang)));
    }

    @Test
    void ownHoursReplaceTheCommonOnesForSomeDays() throws Exception {
        web.kirim("admin", "/kelola/kalender/bbspjikfk/jam/baru", "hari", "1", "hari", "2", "mulai", "07:30", "selesai", "15:30", "istirahatMulai", "12:00",
            "istirahatSelesai", "13:00", "berlakuDari", "2026-01-01").andExpect(redirectedUrl("/kelola/kalender/bbspjikfk/jam"));
        web.buka("admin", "/kelola/kalender/bbspjikfk/jam").andExpect(content().string(containsString("07:30 - 15:30")))
            .andExpect(content().string(containsString("semua satker")));
        var milik = kalender.jam("bbspjikfk").stream().filter(j -> j.satker().equals("bbspjikfk")).toList();
        assertThat(milik).extracting(JamKerja::hari).containsExactly(1, 2);

        web.kirim("admin.ptk", "/kelola/kalender/bspji-pontianak/jam/" + milik.get(0).id() + "/hapus").andExpect(status().isNotFound());
        web.kirim("admin", "/kelola/kalender/bbspjikfk/jam/" + milik.get(0).id() + "/hapus");
        assertThat(kalender.jam("bbspjikfk")).filteredOn(j -> j.satker().equals("bbspjikfk")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"hari, , 08:00, 16:00, 2026-01-01", "hari, 9, 08:00, 16:00, 2026-01-01", "mulai, 1, pagi, 16:00, 2026-01-01", "selesai, 1, 08:00, 07:00, 2026-01-01",
        "berlakuDari, 1, 08:00, 16:00, ''"})
    void whatIsWrongWithHoursIsSaidAtItsField(String bidang, String hari, String mulai, String selesai, String dari) throws Exception {
        String[] isian = {"mulai", mulai, "selesai", selesai, "berlakuDari", dari, hari == null ? "lain" : "hari", hari == null ? "" : hari};
        web.kirim("admin", "/kelola/kalender/bbspjikfk/jam/baru", isian).andExpect(flash().attribute("galat", hasKey(bidang)));
    }

    @Test
    void theDoorLeadsToTheOwnCalendar() throws Exception {
        web.buka("admin.ptk", "/kelola/kalender").andExpect(redirectedUrl("/kelola/kalender/bspji-pontianak/" + LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear()));
        web.buka("admin.ptk", "/kelola/kalender/bspji-pontianak/2026").andExpect(content().string(not(containsString("/kelola/kalender/umum"))));
    }
}
