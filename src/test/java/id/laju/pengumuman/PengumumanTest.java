package id.laju.pengumuman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@LajuTest
class PengumumanTest {

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    @BeforeEach
    void papanKosong() {
        sql.update("delete from pengumuman");
    }

    private RequestPostProcessor sebagai(String nama) {
        return user(akun.loadUserByUsername(nama));
    }

    private ResultActions tulis(String oleh, String id, String judul, String satker, String terbit, String sampai) throws Exception {
        return web.perform(post("/kelola/pengumuman/" + id).with(csrf()).with(sebagai(oleh)).param("judul", judul)
            .param("isiPengumuman", "<p onclick='x()'>Isi <b>penting</b></p><script>x</script>").param("satker", satker).param("terbit", terbit).param("sampai", sampai));
    }

    @Test
    @Tag("NAV-005") @Tag("NAV-003")
    void theDashboardShowsTheLatestOrSaysThatThereAreNone() throws Exception {
        web.perform(get("/portal").with(sebagai("argonmulia3508"))).andExpect(content().string(containsString("Tidak ada pengumuman")))
            .andExpect(content().string(containsString("data-hapus-kotak=\"#papan-pengumuman\""))).andExpect(content().string(containsString("<details open>")));
        tulis("admin", "0", "Libur pelayanan", "bbspjikfk", "2020-01-01", "").andExpect(redirectedUrl("/kelola/pengumuman"));

        web.perform(get("/portal").with(sebagai("argonmulia3508"))).andExpect(content().string(containsString("Libur pelayanan")))
            .andExpect(content().string(not(containsString("Tidak ada pengumuman"))));
        web.perform(get("/portal/pengumuman").with(sebagai("argonmulia3508"))).andExpect(content().string(containsString("<p>Isi <b>penting</b></p>")));
        web.perform(get("/portal/pengumuman").with(sebagai("tirtamusi7021"))).andExpect(content().string(not(containsString("Libur pelayanan"))));
    }

    @Test
    void onlyWhatIsDueTodayIsShown() throws Exception {
        tulis("admin", "0", "Sudah lewat", "bbspjikfk", "2020-01-01", "2020-02-01");
        tulis("admin", "0", "Belum terbit", "bbspjikfk", "2999-01-01", "");
        tulis("pusat", "0", "Untuk semua", "semua", "2020-01-01", "");

        web.perform(get("/portal/pengumuman").with(sebagai("tirtamusi7021"))).andExpect(content().string(containsString("Untuk semua")))
            .andExpect(content().string(not(containsString("Sudah lewat")))).andExpect(content().string(not(containsString("Belum terbit"))));
    }

    /** From its first day to its last, and to nobody of the same balai before or after. */
    @Test
    @Tag("HLP-009")
    void itIsUpFromItsFirstDayToItsLast() throws Exception {
        LocalDate hari = LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
        tulis("admin", "0", "Mulai hari ini", "bbspjikfk", hari.toString(), "");
        tulis("admin", "0", "Sampai hari ini", "bbspjikfk", hari.minusDays(3).toString(), hari.toString());
        tulis("admin", "0", "Mulai besok", "bbspjikfk", hari.plusDays(1).toString(), "");
        tulis("admin", "0", "Sampai kemarin", "bbspjikfk", hari.minusDays(3).toString(), hari.minusDays(1).toString());
        assertThat(isi("/portal/pengumuman", sebagai("argonmulia3508"))).contains("Mulai hari ini", "Sampai hari ini").doesNotContain("Mulai besok", "Sampai kemarin");
    }

    @Test
    @Tag("HLP-009")
    void eachIsReadByThoseItIsForAndByNobodyElse() throws Exception {
        for (Pembaca p : Pembaca.values()) {
            web.perform(post("/kelola/pengumuman/0").with(csrf()).with(sebagai("admin")).param("judul", "Bagi " + p).param("isiPengumuman", "<p>Isi</p>").param("satker", "bbspjikfk").param("terbit", "2020-01-01").param("pembaca", p.name()))
                .andExpect(redirectedUrl("/kelola/pengumuman"));
        }
        for (String halaman : List.of("/portal", "/portal/pengumuman")) {
            assertThat(isi(halaman, sebagai("argonmulia3508"))).as(halaman).contains("Bagi PELANGGAN", "Bagi SEMUA", "Bagi PUBLIK").doesNotContain("Bagi STAF");
        }
        assertThat(isi("/kelola", sebagai("cs"))).contains("Bagi STAF", "Bagi SEMUA", "Bagi PUBLIK").doesNotContain("Bagi PELANGGAN");
        assertThat(isi("/kelola", sebagai("cs.plg"))).as("of another balai").doesNotContain("Bagi ");
        for (String halaman : List.of("/", "/publik/situs/pengumuman", "/publik/situs/cari?cari=Bagi")) {
            assertThat(isi(halaman, anonymous())).as(halaman).contains("Bagi PUBLIK").doesNotContain("Bagi PELANGGAN", "Bagi STAF", "Bagi SEMUA");
        }
    }

    private String isi(String alamat, RequestPostProcessor siapa) throws Exception {
        return web.perform(get(alamat).with(siapa)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void anAdminWritesForTheOwnSatkerOnly() throws Exception {
        tulis("admin", "0", "Judul", "bspji-palembang", "2020-01-01", "").andExpect(flash().attribute("galat", hasKey("satker")));
        tulis("admin", "0", "Judul", "semua", "2020-01-01", "").andExpect(flash().attribute("galat", hasKey("satker")));
        tulis("admin", "0", "", "bbspjikfk", "", "").andExpect(flash().attribute("galat", hasKey("terbit")));
        tulis("pusat", "0", "Untuk semua", "semua", "2020-01-01", "");
        String id = sql.queryForObject("select max(id)::text from pengumuman", String.class);
        tulis("admin", id, "Diambil alih", "bbspjikfk", "2020-01-01", "").andExpect(flash().attribute("pesanGalat", containsString("Admin Pusat")));
        web.perform(post("/kelola/pengumuman/" + id + "/hapus").with(csrf()).with(sebagai("admin"))).andExpect(flash().attribute("pesanGalat", containsString("Admin Pusat")));
        web.perform(get("/kelola/pengumuman").with(sebagai("cs"))).andExpect(status().isForbidden());
    }

    @Test
    void itIsEditedAndDeleted() throws Exception {
        tulis("admin", "0", "Awal", "bbspjikfk", "2020-01-01", "");
        String id = sql.queryForObject("select max(id)::text from pengumuman", String.class);
        web.perform(get("/kelola/pengumuman/" + id).with(sebagai("admin"))).andExpect(content().string(containsString("value=\"2020-01-01\"")))
            .andExpect(content().string(containsString("value=\"Awal\"")));
        web.perform(get("/kelola/pengumuman/" + id).with(sebagai("admin.plg"))).andExpect(status().isNotFound());
        tulis("admin", id, "Akhir", "bbspjikfk", "2020-01-01", "");
        web.perform(get("/kelola/pengumuman").with(sebagai("admin"))).andExpect(content().string(containsString("Akhir"))).andExpect(content().string(not(containsString("Awal"))));
        web.perform(post("/kelola/pengumuman/" + id + "/hapus").with(csrf()).with(sebagai("admin")));
        assertThat(sql.queryForObject("select count(*) from pengumuman", Integer.class)).isZero();
    }

    @Test
    @Tag("HLP-009")
    void theKeptListSorts() throws Exception {
        tulis("admin", "0", "Aaa urut", "bbspjikfk", "2020-01-01", "2999-01-01");
        tulis("admin", "0", "Bbb urut", "bbspjikfk", "2020-02-01", "");
        assertThat(isi("/kelola/pengumuman?cari=urut", sebagai("admin"))).containsSubsequence("Bbb urut", "Aaa urut").contains("urut=judul");
        for (String kolom : List.of("judul", "terbit", "sampai")) {
            assertThat(isi("/kelola/pengumuman?cari=urut&urut=" + kolom, sebagai("admin"))).as(kolom).containsSubsequence("Aaa urut", "Bbb urut");
            assertThat(isi("/kelola/pengumuman?cari=urut&turun=true&urut=" + kolom, sebagai("admin"))).as(kolom).containsSubsequence("Bbb urut", "Aaa urut");
        }
        for (String kolom : List.of("balai", "untuk", "sihir;drop")) {
            assertThat(isi("/kelola/pengumuman?cari=urut&urut=" + kolom, sebagai("admin"))).contains("Aaa urut", "Bbb urut");
        }
    }
}
