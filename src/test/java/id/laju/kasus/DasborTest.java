package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What the customer's dashboard tells while cases move. */
@LajuTest
class DasborTest {

    @Autowired AlurPengujian alur;
    @Autowired PermohonanService permohonan;
    @Autowired UserDetailsService akun;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate sql;

    private String dasbor(String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(AlurPengujian.PELANGGAN)))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** The number on the badge of a stage; 0 where the icon is not lit. */
    private int lencana(String tahap) throws Exception {
        Matcher m = Pattern.compile("/portal\\?tahap=" + tahap + "\"(?:(?!</li>).)*?<span class=\"lencana kuning\">(\\d+)</span>", Pattern.DOTALL).matcher(dasbor("/portal"));
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }

    @Test
    @Tag("NAV-006") @Tag("NAV-008") @Tag("NAV-009") @Tag("NAV-010") @Tag("NAV-003")
    void aCaseMovesFromStageToStageAndTheBadgesCountIt() throws Exception {
        int penawaran = lencana("PENAWARAN");
        Jalan j = alur.ajukan(1);
        assertThat(lencana("PENAWARAN")).isEqualTo(penawaran + 1);
        assertThat(dasbor("/portal")).contains("Monitoring Order", "Pengumuman").doesNotContain("name=\"nomor\"");

        alur.periksaDanSetujui(j);
        int pembayaran = lencana("PEMBAYARAN");
        alur.setujuiPenawaran(j);
        assertThat(lencana("PENAWARAN")).isEqualTo(penawaran);
        assertThat(lencana("PEMBAYARAN")).isEqualTo(pembayaran + 1);

        String nomor = permohonan.ambil(j.permohonanId()).praOrder();
        assertThat(dasbor("/portal?tahap=PEMBAYARAN")).as("the orders at that stage").contains(nomor, "/portal/kasus/" + j.permohonanId());
        assertThat(dasbor("/portal?tahap=PENERBITAN")).doesNotContain(">" + nomor + "<");
    }

    @Test
    void manySamplesThatWaitForTheSameAreOneLineThatUnfolds() throws Exception {
        Jalan j = alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(alur.ajukan(3)))));
        List<Long> sampel = alur.sampelIds(j);
        String isi = dasbor("/portal");
        assertThat(isi.split(">" + permohonan.ambil(j.permohonanId()).nomorOrder() + "</strong>", -1)).as("one line").hasSize(2);
        int awal = isi.lastIndexOf("<details", isi.indexOf("/portal/sampel/" + sampel.get(0) + "\""));
        assertThat(isi.substring(awal, isi.indexOf("</details>", awal))).contains("Kirim sampel", "3 sampel")
            .contains(sampel.stream().map(id -> "href=\"/portal/sampel/" + id + "\"").toList());
        assertThat(dasbor("/portal/kasus/" + j.permohonanId())).contains("3 sampel").contains("/portal/sampel/" + sampel.get(2) + "\"");
        alur.tiba(j);
        assertThat(dasbor("/portal")).doesNotContain("href=\"/portal/sampel/" + sampel.get(0) + "\"");
    }

    @Test
    void theHistoryShowsOnlyClosedCases() throws Exception {
        Jalan j = alur.ajukan(1);
        String nomor = permohonan.ambil(j.permohonanId()).praOrder();
        assertThat(dasbor("/portal/riwayat?cari=" + nomor)).doesNotContain(">" + nomor + "<");
    }

    @Test
    void aCancelledRequestIsNotCalledFinishedInTheHistory() throws Exception {
        Jalan j = alur.batalkan(alur.ajukan(1));
        String isi = dasbor("/portal/riwayat?cari=" + permohonan.ambil(j.permohonanId()).praOrder());
        int awal = isi.lastIndexOf("<tr", isi.indexOf("/portal/kasus/" + j.permohonanId() + "\""));
        assertThat(isi.substring(awal, isi.indexOf("</tr>", awal))).contains(">Batal<").doesNotContain(">Selesai<");
    }

    /** What the dashboard asks for in this case. */
    private String tindakan(Jalan j) throws Exception {
        String isi = dasbor("/portal");
        int awal = isi.lastIndexOf("<li", isi.indexOf(">" + permohonan.ambil(j.permohonanId()).praOrder() + "</strong>"));
        return isi.substring(awal, isi.indexOf("</li>", awal));
    }

    /** The row of this case in the customer's list. */
    private String baris(Jalan j) throws Exception {
        String isi = dasbor("/portal/permohonan?cari=" + permohonan.ambil(j.permohonanId()).praOrder());
        int awal = isi.lastIndexOf("<tr", isi.indexOf("/portal/permohonan/" + j.permohonanId() + "\""));
        return isi.substring(awal, isi.indexOf("</tr>", awal));
    }

    @Test
    @Tag("REQ-010") @Tag("REQ-014") @Tag("REQ-020") @Tag("REQ-021")
    void theButtonsOfARequestFollowItsProcess() throws Exception {
        Jalan j = alur.periksaDanSetujui(alur.ajukan(1));
        assertThat(baris(j)).contains(">Konfirmasi Penawaran<").containsSubsequence(">Lihat<", ">Penawaran<", ">Konfirmasi<", ">Batal<");

        alur.terbitkanBilling(alur.setujuiPenawaran(j));
        assertThat(baris(j)).contains(">Belum Pembayaran<").containsSubsequence(">Lihat<", ">Penawaran<", ">Bayar<").doesNotContain(">Request Ulang Billing<");
        Instant habis = sql.queryForObject("select kedaluwarsa from tagihan where permohonan_id = ?", Timestamp.class, j.permohonanId()).toInstant();
        assertThat(tindakan(j)).contains("Bayar dan unggah bukti", "paling lambat " + Tanggal.batas(habis, ZoneId.of("Asia/Jakarta")));
        ClockUtil.setCurrentTime(Date.from(habis.plusSeconds(2)));
        assertThat(tindakan(j)).as("the timer has not run yet").contains("Minta billing ulang").doesNotContain("Bayar dan unggah bukti", "paling lambat");
        assertThat(baris(j)).contains(">Request Ulang Billing<").doesNotContain(">Bayar<");
        alur.lewat(j, "boundaryEvent_billingKedaluwarsa");
        assertThat(baris(j)).contains(">Billing Expired<", "Konfirmasi: setuju (" + Tanggal.pendek(LocalDate.now(ZoneId.of("Asia/Jakarta"))) + ")")
            .containsSubsequence(">Lihat<", ">Penawaran<", ">Request Ulang Billing<", ">Batal<");
    }

    @ParameterizedTest
    @CsvSource({"Beranda, /portal", "Order Baru, /portal/permohonan/baru", "Order Lama, /portal/riwayat", "Traking Order, /portal", "Cek Tarif, /tarif/bbspjikfk",
        "Umpan Balik, /portal/survei", "Pengaduan & Saran, /portal/pengaduan", "Konsultasi, /portal/pesan", "Pesan, /portal/pesan",
        "Profil, /portal/profil"})
    @Tag("NAV-002")
    void whatTheMenuOfZerocallsOfferedIsReached(String butir, String alamat) throws Exception {
        assertThat(dasbor(alamat)).as(butir).doesNotContain("??");
        if (alamat.startsWith("/tarif")) {
            assertThat(dasbor("/portal")).contains("href=\"" + alamat + "\"");
        }
    }

    @Test
    @Tag("NAV-011")
    @Tag("NTF-008")
    void theNumberOnTheReceiptTellsTheStageWithoutLoginAndNothingElse() throws Exception {
        Jalan j = alur.ajukan(1);
        long sampel = alur.sampelIds(j).get(0);
        sql.update("""
            insert into sampel_lab (sampel_id, satker, keadaan, nomor_analisa) values (?, 'bbspjikfk', 'TIBA', ?)
            on conflict (sampel_id) do update set nomor_analisa = excluded.nomor_analisa""", sampel, "9" + sampel + "/KMN/2026");

        List<String> bukan = List.of("Argon", "Garam");
        String isi = web.perform(get("/publik/lacak?balai=bbspjikfk&nomor=9" + sampel + "/kmn/2026")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("Tahap: ");
        bukan.forEach(kata -> assertThat(isi).doesNotContain(kata));
        web.perform(get("/publik/lacak?balai=bspji-palembang&nomor=9" + sampel + "/KMN/2026")).andExpect(content().string(containsString("tidak ditemukan")));
        web.perform(get("/publik/lacak")).andExpect(content().string(not(containsString("tidak ditemukan"))));
    }
}
