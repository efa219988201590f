package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Sekaligus;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** An order of the last days of 2027, when nobody has filled in the calendar of 2028 yet. */
@LajuTest
class TenggatSementaraTest {

    private static final String TANDA = "sementara, hari libur 2028 belum ditetapkan";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired AlurPengujian alur;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired Sekaligus sekaligus;
    @Autowired JdbcTemplate sql;

    private String buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa)))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("SLA-009")
    void anOrderGoesOnAndItsDaysAreMarkedAsProvisional() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-31T03:00:00Z")));
        Jalan j = alur.ajukan(1);
        Permohonan p = permohonan.ambil(j.permohonanId());
        assertThat(kasus.ambil(p.kasus()).janji()).isAfter(Instant.parse("2028-01-10T00:00:00Z"));
        assertThat(buka("argonmulia3508", "/portal/kasus/" + p.id())).contains(TANDA);
        assertThat(buka("argonmulia3508", "/portal/kasus/" + p.id() + "?lang=en")).contains("provisional, the holidays of 2028 are not settled yet");
        assertThat(buka("argonmulia3508", "/portal")).contains(TANDA);
        assertThat(buka("cs", "/kasus/" + p.kasus())).as("the promise, and the open task").containsSubsequence("Janji selesai", TANDA, "Menunggu sekarang", TANDA);
        assertThat(buka("cs", "/kelola/order?cari=" + p.praOrder())).contains(TANDA);
        assertThat(buka("cs", "/kasus?q=" + p.praOrder())).contains(TANDA);
        alur.periksaDanSetujui(j);
        assertThat(kasus.ambil(p.kasus()).status()).as("nothing stands still").isEqualTo("Konfirmasi Penawaran");
        assertThat(buka("argonmulia3508", "/portal/kasus/" + p.id())).contains(TANDA);
    }

    /** 2029 is complete and 2028 is not: the promise may move with 2028 as long as its clock runs since then. No row costs a statement more for it. */
    @Test
    @Tag("SLA-009")
    void aPromiseThatLeadsThroughAYearWithoutCalendarIsMarkedToo() throws Exception {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-12-30T03:00:00Z")));
        Jalan j = alur.ajukan(1);
        Permohonan p = permohonan.ambil(j.permohonanId());
        String cari = "/kelola/order?cari=" + p.praOrder();
        String temukan = "/kasus?q=" + p.praOrder();
        sql.update("insert into kalender_tahun (tahun, dasar) values (2029, 'SKB coba')");
        try {
            for (String sampai : List.of("2029-01-10T09:00:00Z", "2027-12-31T09:00:00Z")) {
                janji(p, sampai);
                assertThat(buka("cs", cari) + buka("cs", temukan)).as("what is read once for all is read now").contains(p.praOrder());
            }
            long daftar = sekaligus.hitung(() -> buka("cs", cari));
            long hasil = sekaligus.hitung(() -> buka("cs", temukan));
            assertThat(buka("cs", cari) + buka("cs", temukan)).contains("31").doesNotContain("belum ditetapkan");
            janji(p, "2029-01-10T09:00:00Z");
            assertThat(sekaligus.hitung(() -> buka("cs", cari))).isEqualTo(daftar);
            assertThat(sekaligus.hitung(() -> buka("cs", temukan))).isEqualTo(hasil);
            assertThat(buka("cs", cari)).contains(TANDA);
            assertThat(buka("cs", temukan)).contains(TANDA);
            assertThat(buka("cs", "/kasus/" + p.kasus())).containsSubsequence("Janji selesai", TANDA);
            assertThat(buka("argonmulia3508", "/portal/kasus/" + p.id())).contains(TANDA);
            assertThat(buka("argonmulia3508", "/portal")).contains(TANDA);
            sql.update("update kasus set jam_sejak = '2029-01-03T03:00:00Z' where nomor = ?", p.kasus());
            assertThat(buka("cs", "/kasus/" + p.kasus())).as("its clock began in 2029").containsSubsequence("Janji selesai", "Menunggu sekarang").satisfies(h -> assertThat(h.substring(0, h.indexOf("Menunggu sekarang"))).doesNotContain("belum ditetapkan"));
        } finally {
            sql.update("delete from kalender_tahun where tahun = 2029");
        }
    }

    private void janji(Permohonan p, String sampai) {
        sql.update("update kasus set janji = ?::timestamptz where nomor = ?", sampai, p.kasus());
    }
}
