package id.laju.pengujian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.lhu.LhuService;
import id.laju.permohonan.PermohonanService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What analysts typed and others validated stands in the report, and nothing else. */
@LajuTest
class LaporanDariHasilTest {

    @Autowired LabUji lab;
    @Autowired PenerimaanService penerimaan;
    @Autowired PermohonanService permohonan;
    @Autowired LhuService lhu;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    @Autowired Orang orang;
    @Autowired PersetujuanService persetujuan;

    private LabUji.Uji sah(String kadarAir, String lain) {
        LabUji.Uji u = lab.pesan();
        lab.tiba(u);
        Map<String, Object> terima = lab.isianTerima();
        terima.put("catatan", "Kemasan luar penyok.");
        orang.selesaikan("cs", u.kasus(), "terimaSampel", terima);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> p.nama().equals("Kadar air") ? kadarAir : lain);
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        return u;
    }

    private String teks(LabUji.Uji u) throws Exception {
        long laporan = permohonan.laporan(u.permohonanId()).get(0).id();
        lhu.nomori(laporan);
        byte[] pdf = web.perform(post("/api/lhu/" + laporan + "/pratinjau").with(csrf()).with(user(akun.loadUserByUsername("cs"))).param("penandaTangan", "kepala"))
            .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        return BacaPdf.teks(pdf).replace('\u00a0', ' ').replaceAll("[\\s ]+", " ");
    }

    @Test
    @Tag("LHU-002")
    void validatedResultsAreJudgedAndPrintedAsTyped() throws Exception {
        LabUji.Uji u = sah("7,50", "<97,0");
        SampelLab s = penerimaan.ambil(u.sampelId());
        assertThat(teks(u)).contains(s.nomorAnalisa(), s.idSampel(), "2 bungkus, plastik", "Utuh, tersegel", "diterima dengan catatan: Kemasan luar penyok.",
            "7,50", "Tidak memenuhi", "< 97,0", "Tidak dapat", "diputuskan", "LP-901-IDN");
    }

    private LabUji.Uji disetujui(Map<String, Object> tawaran, String pilihan) {
        LabUji.Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> p.nama().equals("Kadar air") ? "!Oven rusak" : "98,1");
        lab.usulkan(u, tawaran);
        persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(persetujuan.menunggu(u.sampelId()).get(0).pilihanId(), pilihan), "pengguna:1");
        lab.jalankan(u);
        return u;
    }

    private String dilaporkan(LabUji.Uji u) throws Exception {
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        return teks(u);
    }

    @Test
    void anotherMethodIsNamedAsADeviation() throws Exception {
        LabUji.Uji u = disetujui(Map.of("metode", "SNI 01-2891-1992 butir 5.1"), "METODE");
        lab.uji(u, "analis", p -> "0,05");
        assertThat(dilaporkan(u)).contains("diuji dengan metode SNI 01-2891-1992 butir 5.1 sebagai ganti", "atas persetujuan pelanggan");
    }

    @Test
    void whatWasDroppedIsNamedAsAnExclusion() throws Exception {
        assertThat(dilaporkan(disetujui(Map.of(), "CORET"))).contains("dicoret atas persetujuan pelanggan karena tidak dapat diuji: Oven rusak");
    }

    @Test
    @Tag("LHU-025")
    void aLineThatTheLaboratoryTookOutOfTheScopeIsMarked() throws Exception {
        LabUji.Uji u = sah("0,05", "98,1");
        sql.update("update parameter_lab set tanpa_akreditasi = true where sampel_id = ? and pilihan_id = (select min(pilihan_id) from parameter_lab where sampel_id = ?)", u.sampelId(), u.sampelId());
        assertThat(teks(u)).contains("* Di luar lingkup akreditasi", "LP-901-IDN");
    }

    @Test
    @Tag("LAB-016")
    void aListOfOrganismsGoesFromTheAnalystToTheReport() throws Exception {
        LabUji.Uji u = lab.pesan(1);
        long parameter = lab.parameter(u).get(0).parameterId();
        sql.update("update parameter_uji set jenis_hasil = 'ORGANISME' where id = ?", parameter);
        try {
            lab.tiba(u);
            lab.terima(u);
            lab.tugaskan(u, p -> "analis");
            lab.uji(u, "analis", p -> "Nitzschia sp.; 12\nNavicula; 3,5");
            assertThat(orang.lihat("penyelia", orang.tugas(u.kasus(), "verifikasiHasil")).at("/baris/0/organisme").findValuesAsText("nama"))
                .containsExactly("Nitzschia sp.", "Navicula");
            assertThat(web.perform(get("/kelola/penugasan/" + u.sampelId()).with(user(akun.loadUserByUsername("penyelia")))).andReturn().getResponse().getContentAsString())
                .contains("Cek Organisme (2)", "Nitzschia sp.; 12");
            lab.periksa(u, "penyelia", "verifikasiHasil");
            lab.periksa(u, "mt", "validasiHasil");
            assertThat(teks(u)).contains("Nitzschia sp.: 12;", "Navicula: 3,5");
        } finally {
            sql.update("update parameter_uji set jenis_hasil = 'ANGKA' where id = ?", parameter);
        }
    }

    @Test
    @Tag("LHU-025")
    void aValueBeyondTheAccreditedRangeIsMarked() throws Exception {
        assertThat(teks(sah("20", "98,1"))).doesNotContain("Kadar air *").contains("LP-901-IDN");
        assertThat(teks(sah("20,01", "98,1"))).contains("Kadar air *", "* Di luar lingkup akreditasi", "LP-901-IDN");
    }

    @Test
    @Tag("LHU-025")
    void anotherMethodThanTheScopesIsMarkedAndNoLineOfTheScopeMeansNoSymbol() throws Exception {
        LabUji.Uji u = sah("0,05", "98,1");
        String tepat = "update lingkup_akreditasi l set metode = ? from sampel_parameter c where c.parameter_id = l.parameter_id and c.sampel_id = ?";
        List<ParameterLab> semua = lab.parameter(u);
        sql.update(tepat + " and c.id = ?", "Oven vakum", u.sampelId(), semua.get(0).pilihanId());
        try {
            assertThat(teks(u)).contains(semua.get(0).nama() + " *", "LP-901-IDN");
            sql.update(tepat, "Oven vakum", u.sampelId());
            assertThat(teks(u)).doesNotContain("LP-901-IDN", "Di luar lingkup");
        } finally {
            semua.forEach(p -> sql.update(tepat + " and c.id = ?", p.metode(), u.sampelId(), p.pilihanId()));
        }
    }

    @Test
    @Tag("LHU-025")
    void theScopeOfTheDayOfTheTestCountsWhateverBecameOfItSince() throws Exception {
        LabUji.Uji u = sah("0,05", "98,1");
        LocalDate hari = sql.queryForObject("select max(h.tanggal) from hasil_uji h join sampel_parameter c on c.id = h.pilihan_id where c.sampel_id = ?", LocalDate.class, u.sampelId());
        List<Long> lingkup = sql.queryForList("select l.id from lingkup_akreditasi l join sampel_parameter c on c.parameter_id = l.parameter_id where c.sampel_id = ?", Long.class, u.sampelId());
        try {
            keadaan(lingkup, "DIBEKUKAN", hari.plusDays(1));
            ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3))));
            assertThat(teks(u)).as("frozen after the test, before the issue").contains("LP-901-IDN").doesNotContain("Di luar lingkup");
            keadaan(lingkup, "DIBEKUKAN", hari);
            assertThat(teks(u)).as("frozen on the day of the test").doesNotContain("LP-901-IDN");
        } finally {
            ClockUtil.reset();
            lingkup.forEach(id -> List.of(hari, hari.plusDays(1)).forEach(h -> sql.update(
                "insert into keadaan_akreditasi (lingkup_id, keadaan, sejak, alasan, oleh, pada) values (?, 'AKTIF', ?, 'Uji selesai', 'admin', now())", id, h)));
        }
        assertThat(teks(u)).as("in force again").contains("LP-901-IDN");
    }

    private void keadaan(List<Long> lingkup, String keadaan, LocalDate sejak) throws Exception {
        for (long id : lingkup) {
            web.perform(post("/kelola/layanan/bbspjikfk/akreditasi/" + id + "/keadaan").with(csrf()).with(user(akun.loadUserByUsername("admin"))).param("keadaanBaru", keadaan)
                .param("sejak", sejak.toString()).param("alasan", "Surat KAN")).andExpect(redirectedUrl("/kelola/layanan/bbspjikfk/akreditasi/" + id));
        }
    }

    @Test
    @Tag("LHU-023")
    @Tag("LHU-024")
    @Tag("DOC-013")
    void aBilingualOrderHasBothNamesAndBothVerdicts() throws Exception {
        LabUji.Uji u = sah("0,05", "98,1");
        sql.update("update permohonan set bahasa = 'ID_EN' where id = ?", u.permohonanId());
        assertThat(teks(u)).contains("Garam Meja 1 Merek Kristal Tipe Halus", "Table Salt 1 Brand Kristal Type Fine", "Memenuhi", "Pass", "LAPORAN HASIL UJI", "TEST REPORT");
        sql.update("update permohonan set bahasa = 'EN' where id = ?", u.permohonanId());
        assertThat(teks(u)).contains("Table Salt 1 Brand Kristal Type Fine", "Pass", "0.05").doesNotContain("Garam Meja", "LAPORAN", "0,05");
    }
}
