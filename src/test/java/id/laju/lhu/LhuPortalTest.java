package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** LHU/Sertifikat, Kuesioner, Selesai Order and the paper itself over HTTP: who sees what, and when. */
@LajuTest
class LhuPortalTest {

    private static final String ARGON = "argonmulia3508";
    private static final String LAIN = "tirtamusi7021";

    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohLhu contoh;
    @Autowired ContohSurvei survei;
    @Autowired DaftarLhuService daftar;
    @Autowired KabarLhu kabar;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired JdbcTemplate sql;

    private ResultActions buka(String siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(akun.loadUserByUsername(siapa))));
    }

    private ResultActions kirim(String siapa, MockHttpServletRequestBuilder kiriman) throws Exception {
        return web.perform(kiriman.with(csrf()).with(user(akun.loadUserByUsername(siapa))));
    }

    private Laporan laporan(long order) {
        return permohonan.laporan(order).get(0);
    }

    private String baris(String siapa, long order) throws Exception {
        String isi = buka(siapa, "/portal/lhu?ukuran=100&cari=" + permohonan.ambil(order).nomorOrder()).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        int dari = isi.indexOf("id=\"order-" + order + "\"");
        return dari < 0 ? "" : isi.substring(dari, isi.indexOf("</tr>", dari));
    }

    @Test
    @Tag("LHU-016")
    @Tag("LHU-017")
    @Tag("LHU-018")
    @Tag("LHU-019")
    @Tag("STS-033")
    @Tag("SRV-001")
    void beforeTheSurveyALinkAfterwardsADownloadPerNomorAnalisa() throws Exception {
        long order = contoh.order(2, false);
        long laporan = terbitkan.rilis(order, 0);
        String hari = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).format(java.time.format.DateTimeFormatter.ofPattern("dd-MM-yyyy"));
        assertThat(baris(ARGON, order)).contains("Pengujian", permohonan.ambil(order).nomorOrder(), "/KMN/2026", "Selesai (" + hari + ")", "Menunggu sampel",
                "/portal/survei/" + order).doesNotContain("/unduh", "Selesai Order");
        buka(ARGON, "/portal/lhu/" + laporan + "/unduh").andExpect(redirectedUrl("/portal/survei/" + order))
                .andExpect(flash().attribute("pesanGalat", containsString("Isi dulu kuesioner")));

        survei.isi(order, permohonan.ambil(order).pelangganId());
        assertThat(baris(ARGON, order)).contains("/portal/lhu/" + laporan + "/unduh", "Belum terbit").doesNotContain("/portal/survei/");
        int siap = daftar.siapDiambil(permohonan.ambil(order).pelangganId());
        byte[] pdf = buka(ARGON, "/portal/lhu/" + laporan + "/unduh").andExpect(status().isOk()).andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment"))).andReturn().getResponse().getContentAsByteArray();
        assertThat(pdf).isEqualTo(dokumen.isi(laporan(order).dokumenId()));
        assertThat(baris(ARGON, order)).contains("diunduh 1 kali");
        assertThat(daftar.siapDiambil(permohonan.ambil(order).pelangganId())).as("NAV-007").isEqualTo(siap - 1);
    }

    /** Its product is tested elsewhere, or never: this laboratory neither waits for a sample nor will number one. */
    @Test
    @Tag("LHU-016")
    void aCertificationSaysHowFarTheOrderIsUntilThisLaboratoryHasItsSample() throws Exception {
        long order = contoh.order(1, false);
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", order);
        String kasus = permohonan.ambil(order).kasus();
        sql.update("insert into kasus (nomor, layanan, satker, pelanggan_id, status, dibuat) values (?, 'sertifikasi-produk', 'bbspjikfk', ?, 'Evaluasi, Uji dan Perbaikan', now())", kasus, permohonan.ambil(order).pelangganId());
        assertThat(baris(ARGON, order)).contains("Evaluasi, Uji dan Perbaikan", permohonan.sampel(order).get(0).namaLengkap()).containsOnlyOnce("Belum terbit").doesNotContain("Belum bernomor", "Menunggu sampel");
        sql.update("update kasus set status = 'Batal', selesai = now() where nomor = ?", kasus);
        assertThat(baris(ARGON, order)).contains("Batal (").doesNotContain("Belum terbit", "Belum bernomor", "Menunggu sampel", "hijau");
        sql.update("update permohonan set layanan = 'pengujian' where id = ?", order);
        assertThat(baris(ARGON, order)).as("stopped before its sample came").contains("Batal (").doesNotContain("Belum terbit", "Belum bernomor", "Menunggu sampel");
    }

    @Test
    @Tag("NAV-007")
    @Tag("SRV-007")
    void theMenuCountsWhatCanBeTakenAndWhatWaitsForTheSurvey() throws Exception {
        long order = terbitkan.orderTerbit();
        buka(ARGON, "/portal/lhu").andExpect(content().string(containsString("class=\"lencana kuning\"")));
        buka(ARGON, "/portal").andExpect(content().string(containsString("Hasil siap diambil"))).andExpect(content().string(containsString("/portal/survei/" + order)));
        buka(ARGON, "/portal/survei").andExpect(status().isOk()).andExpect(content().string(containsString("Isi kuesioner")));
    }

    @Test
    void anotherOrganisationSeesAndGetsNothing() throws Exception {
        long order = terbitkan.orderTerbit();
        survei.isi(order, permohonan.ambil(order).pelangganId());
        assertThat(baris(LAIN, order)).isEmpty();
        buka(LAIN, "/portal/lhu/" + laporan(order).id() + "/unduh").andExpect(status().isNotFound());
        buka(LAIN, "/portal/survei/" + order).andExpect(status().isNotFound());
        kirim(LAIN, post("/portal/order/" + order + "/selesai")).andExpect(status().isNotFound());
        kirim(LAIN, post("/portal/survei/" + order)).andExpect(status().isNotFound());
        buka(ARGON, "/portal/lhu/999999999/unduh").andExpect(status().isNotFound());
        buka("cs", "/portal/lhu").andExpect(status().isForbidden());
        web.perform(get("/portal/lhu/" + laporan(order).id() + "/unduh")).andExpect(status().is3xxRedirection());
    }

    @Test
    @Tag("LHU-020")
    @Tag("SLA-033")
    void theButtonSelesaiOrderAsksAndClosesOnce() throws Exception {
        long order = terbitkan.orderTerbit();
        terbitkan.serahkan(order);
        assertThat(baris(ARGON, order)).doesNotContain("Selesai Order");
        kirim(ARGON, post("/portal/order/" + order + "/selesai").header("Referer", "http://localhost/portal/lhu")).andExpect(redirectedUrl("/portal/lhu"))
                .andExpect(flash().attribute("pesanGalat", containsString("Isi dulu kuesioner")));
        survei.isi(order, permohonan.ambil(order).pelangganId());
        assertThat(baris(ARGON, order)).contains("Selesai Order", "data-tanya=\"Selesaikan order " + permohonan.ambil(order).nomorOrder());
        kirim(ARGON, post("/portal/order/" + order + "/selesai")).andExpect(redirectedUrl("/portal/lhu")).andExpect(flash().attribute("pesan", containsString("Order selesai")));
        kirim(ARGON, post("/portal/order/" + order + "/selesai")).andExpect(flash().attribute("pesan", "Order ini sudah selesai."));
        assertThat(baris(ARGON, order)).contains("Order selesai", "/unduh");
    }

    @Test
    void anUnreleasedReportDoesNotExistForTheCustomer() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        buka(ARGON, "/portal/lhu/" + b.laporanId() + "/unduh").andExpect(status().isNotFound());
        terbitkan.tandatangani(b);
        buka(ARGON, "/portal/lhu/" + b.laporanId() + "/unduh").andExpect(status().isNotFound());
    }

    @Test
    @Tag("SRV-001")
    @Tag("SRV-003")
    void theSurveyIsOnePageOfTapsAndARefusalKeepsThem() throws Exception {
        long order = terbitkan.orderTerbit();
        String isi = buka(ARGON, "/portal/survei/" + order).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi.split("type=\"radio\"", -1)).hasSizeGreaterThan(13 * 4);
        assertThat(isi).contains("Waktu penyelesaian", "Sangat cepat", "Integritas layanan").doesNotContain("??");
        buka(ARGON, "/portal/survei/" + order + "?lang=en").andExpect(content().string(containsString("Time of completion"))).andExpect(content().string(not(containsString("??"))));

        kirim(ARGON, post("/portal/survei/" + order).header("Referer", "http://localhost/portal/survei/" + order).param("jawaban.waktu", "4"))
                .andExpect(redirectedUrl("/portal/survei/" + order)).andExpect(flash().attribute("pesanGalat", "Ada 12 isian yang perlu diperbaiki."))
                .andExpect(flash().attribute("ketikan", org.hamcrest.Matchers.hasEntry("jawaban.waktu", "4")));
        MockHttpServletRequestBuilder lengkap = post("/portal/survei/" + order);
        isi.lines().filter(l -> l.contains("name=\"jawaban.")).map(l -> l.replaceAll(".*name=\"(jawaban\\.[a-z-]+)\".*", "$1")).distinct().forEach(n -> lengkap.param(n, "4"));
        kirim(ARGON, lengkap.param("kelompok.USIA", "25-34")).andExpect(redirectedUrl("/portal/lhu")).andExpect(flash().attribute("pesan", containsString("Terima kasih")));
        buka(ARGON, "/portal/survei/" + order).andExpect(content().string(containsString("sudah diisi")));
    }

    @Test
    @Tag("LHU-028")
    void thePaperIsForThoseWhoWorkOnItAndTheLaboratoryStaysBlind() throws Exception {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        for (String boleh : new String[] {"cs", "ketua", "kepala"}) {
            buka(boleh, "/api/lhu/" + b.laporanId() + "/berkas").andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        }
        for (String tidak : new String[] {"analis", "penyelia", "mt", "bendahara", "cs.plg", "kepala.ptk"}) {
            buka(tidak, "/api/lhu/" + b.laporanId() + "/berkas").andExpect(status().isNotFound());
            kirim(tidak, post("/api/lhu/" + b.laporanId() + "/pratinjau").param("penandaTangan", "kepala")).andExpect(status().isNotFound());
        }
        buka("cs", "/api/lhu/999999999/berkas").andExpect(status().isNotFound());
        buka(ARGON, "/api/lhu/" + b.laporanId() + "/berkas").andExpect(status().isForbidden());
        web.perform(get("/api/lhu/" + b.laporanId() + "/berkas")).andExpect(status().isUnauthorized());
    }

    @Test
    @Tag("LHU-002")
    void thePreviewShowsTheChoicesAndKeepsNothing() throws Exception {
        ContohLhu.Berjalan b = contoh.bernomor();
        buka("cs", "/api/lhu/" + b.laporanId() + "/berkas").andExpect(status().isNotFound());
        byte[] pdf = kirim("cs", post("/api/lhu/" + b.laporanId() + "/pratinjau").param("penandaTangan", "kepala").param("tanpaSimbol", "true").param("catatan", "Sampel dikemas ulang."))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(id.laju.berkas.BacaPdf.teks(pdf).replaceAll("[\\s ]+", " ")).contains("Sampel dikemas ulang.", "Ratna Kusumaningtyas").doesNotContain("LP-901-IDN", "/verifikasi/");
        assertThat(permohonan.satuLaporan(b.laporanId()).dokumenId()).isNull();
        kirim("cs", post("/api/lhu/" + b.laporanId() + "/pratinjau").param("penandaTangan", "cs")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    @Tag("LHU-003")
    void theVerificationPageSaysThatTheReleasedReportIsGenuineAndInForce() throws Exception {
        long contohnya = terbitkan.orderTerbit();
        long sungguhan = contoh.order(1, false);
        terbitkan.rilisDenganKunciSungguhan(sungguhan);
        var d = dokumen.ambil(laporan(sungguhan).dokumenId());
        web.perform(get("/verifikasi/" + d.kodeVerifikasi())).andExpect(status().isOk()).andExpect(content().string(containsString(d.nomor())))
                .andExpect(content().string(containsString("Asli dan berlaku"))).andExpect(content().string(containsString("Ratna Kusumaningtyas")))
                .andExpect(content().string(not(containsString("Argon"))));
        web.perform(get("/verifikasi/" + dokumen.ambil(laporan(contohnya).dokumenId()).kodeVerifikasi()))
                .andExpect(content().string(not(containsString("Asli dan berlaku")))).andExpect(content().string(containsString("CONTOH - TIDAK SAH")));
    }

    @Test
    @Tag("LHU-017")
    void aSatkerThatDoesNotInsistOnTheSurveyOpensTheDownloadAtOnce() throws Exception {
        long order = terbitkan.orderTerbit();
        sql.update("insert into pengaturan_satker values ('bbspjikfk', 'survei.wajib-sebelum-unduh', '0')");
        try {
            assertThat(baris(ARGON, order)).contains("/unduh").doesNotContain("/portal/survei/");
            buka(ARGON, "/portal/lhu/" + laporan(order).id() + "/unduh").andExpect(status().isOk());
            kabar.terbit(laporan(order).id());
            assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "lhu-terbit/" + laporan(order).id() + "/%"))
                    .isNotEmpty().allSatisfy(t -> assertThat(t).contains("dapat diunduh sekarang", "/portal/lhu").doesNotContain("kuesioner"));
            terbitkan.serahkan(order);
            kirim(ARGON, post("/portal/order/" + order + "/selesai")).andExpect(flash().attribute("pesan", containsString("Order selesai")));
        } finally {
            sql.update("delete from pengaturan_satker where kunci = 'survei.wajib-sebelum-unduh'");
        }
    }
}
