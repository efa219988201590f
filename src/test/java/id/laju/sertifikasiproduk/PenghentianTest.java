package id.laju.sertifikasiproduk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasi;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The customer withdraws during the evaluation: who may say so, what is asked, and what both sides read; the phases are those of {@link FaseCoba}. */
@LajuTest
class PenghentianTest {

    private static final String BELUM = "sekarang tidak sedang dievaluasi";

    @Autowired FaseCoba fase;
    @Autowired AlurSertifikasi alur;
    @Autowired PermohonanService permohonan;
    @Autowired PenghentianService penghentian;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired UserDetailsService akun;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    private final List<String> berjalan = new ArrayList<>();

    @BeforeEach
    void kecil() {
        fase.sebarkan();
    }

    @AfterEach
    void bereskan() {
        berjalan.stream().filter(i -> mesin.createProcessInstanceQuery().processInstanceId(i).count() > 0).forEach(i -> mesin.deleteProcessInstance(i, "akhir uji"));
        fase.cabut();
    }

    private Permohonan dievaluasi(String layanan) {
        long id = alur.kirim().id();
        if (layanan.equals("sertifikasi-sistem-manajemen")) {
            sql.update("update permohonan set layanan = ? where id = ?", layanan, id);
            sql.update("update sertifikasi set skema = 'MUTU', produk_sertifikasi_id = null where permohonan_id = ?", id);
        } else if (!layanan.equals("sertifikasi-produk")) {
            sql.update("update permohonan set layanan = ? where id = ?", layanan, id);
            sql.update("update sertifikasi set skema = null, produk_sertifikasi_id = (select id from produk_sertifikasi where satker = ? and kode = 'hijau-air-minum') where permohonan_id = ?", FaseCoba.SATKER, id);
        }
        Permohonan p = permohonan.ambil(id);
        berjalan.add(fase.mulai(p).getId());
        fase.sampai(p, "evaluasi-sertifikasi");
        return permohonan.ambil(id);
    }

    private static String alamat(Permohonan p) {
        return "/kelola/sertifikasi/" + p.id() + "/penghentian";
    }

    private static String hari(int lagi) {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Asia/Jakarta")).plusDays(lagi).toString();
    }

    private ResultActions hentikan(String siapa, Permohonan p) throws Exception {
        return web.kirim(siapa, alamat(p), "nomor", "07/DIR/2026", "tanggal", hari(0), "alasan", "Pabrik dipindahkan ke provinsi lain");
    }

    private String isi(String siapa, String alamat) throws Exception {
        return web.buka(siapa, alamat).andReturn().getResponse().getContentAsString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> galat(ResultActions hasil) {
        return (Map<String, String>) hasil.andReturn().getFlashMap().get("galat");
    }

    @ParameterizedTest
    @CsvSource({"sertifikasi-produk, endEvent_sertifikasiDihentikan", "sertifikasi-industri-hijau, endEvent_hijauDihentikan", "sertifikasi-sistem-manajemen, endEvent_sistemDihentikan"})
    void theOrderEndsAndTheCustomerReadsWhy(String layanan, String akhir) throws Exception {
        Permohonan p = dievaluasi(layanan);
        assertThat(isi("pjsert", "/kasus/" + p.kasus())).contains(alamat(p)).doesNotContain("??");
        assertThat(isi("pjsert", alamat(p))).contains("Nomor surat pelanggan", "Pindaian surat").doesNotContain("??", "name=\"menjadi\"");
        MockHttpServletRequestBuilder minta = (MockHttpServletRequestBuilder) multipart(alamat(p)).file(new MockMultipartFile("surat", "surat.pdf", "application/pdf", ContohBerkas.pdf("Surat penarikan")))
            .param("nomor", "07/DIR/2026").param("tanggal", hari(-1)).param("alasan", "Pabrik dipindahkan ke provinsi lain");
        assertThat(web.kirim(akun.loadUserByUsername("pjsert"), minta).andReturn().getFlashMap().get("pesan").toString()).contains("dihentikan");
        assertThat(fase.di(p)).as("the evaluation").isEmpty();
        fase.sampaiAkhir(p);
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceId(berjalan.get(0)).singleResult().getEndActivityId()).isEqualTo(akhir);
        assertThat(kasus.ambil(p.kasus())).matches(k -> k.status().equals("Batal") && k.selesai() != null);
        assertThat(permohonan.ambil(p.id()).batalAlasan()).isEqualTo("Pabrik dipindahkan ke provinsi lain");
        assertThat(sql.queryForObject("select teks from surat_keluar where kunci like ? limit 1", String.class, "sertifikasi-dihentikan/" + p.id() + "/%")).contains("07/DIR/2026", "Pabrik dipindahkan ke provinsi lain");
        assertThat(web.kirim(akun.loadUserByUsername("argonmulia3508"), get("/portal/kasus/" + p.id())).andReturn().getResponse().getContentAsString()).contains("Pabrik dipindahkan ke provinsi lain");
        assertThat(isi("reviewer", "/kasus/" + p.kasus())).contains("Surat nomor 07/DIR/2026", alamat(p) + "/surat").doesNotContain("??", ">Pelanggan menarik diri</a>", "Belum ada</span>");
        assertThat(web.buka("reviewer", alamat(p) + "/surat").andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(web.buka("reviewer.ptk", alamat(p) + "/surat").andReturn().getResponse().getStatus()).as("another satker").isEqualTo(404);
    }

    @Test
    void theSecondClickIsToldSo() throws Exception {
        Permohonan p = dievaluasi("sertifikasi-produk");
        hentikan("pjsert", p);
        Penghentian sekali = penghentian.cari(p.id()).orElseThrow();
        assertThat(hentikan("pjsert", p).andReturn().getFlashMap().get("pesanGalat").toString()).contains(BELUM);
        assertThat(penghentian.cari(p.id())).contains(sekali);
        assertThat(isi("pjsert", alamat(p))).contains(BELUM).doesNotContain("name=\"alasan\"");
        assertThat(web.buka("pjsert", alamat(p) + "/surat").andReturn().getResponse().getStatus()).as("no scan").isEqualTo(404);
    }

    @Test
    void onceItIsEvaluatedNothingIsStored() throws Exception {
        Permohonan p = dievaluasi("sertifikasi-produk");
        fase.sampai(p, "keputusan-sertifikasi");
        assertThat(isi("pjsert", "/kasus/" + p.kasus())).doesNotContain(alamat(p));
        assertThat(hentikan("pjsert", p).andReturn().getFlashMap().get("pesanGalat").toString()).contains(BELUM);
        assertThat(penghentian.cari(p.id())).isEmpty();
        assertThat(permohonan.ambil(p.id()).batalAlasan()).isNull();
        assertThat(fase.di(p)).contains("keputusan-sertifikasi");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() throws Exception {
        Permohonan p = dievaluasi("sertifikasi-produk");
        assertThat(galat(web.kirim("pjsert", alamat(p)))).containsOnlyKeys("alasan", "nomor", "tanggal");
        assertThat(galat(web.kirim("pjsert", alamat(p), "nomor", "1", "tanggal", hari(1), "alasan", "x"))).containsOnlyKeys("tanggal");
        assertThat(galat(web.kirim("pjsert", alamat(p), "nomor", "1", "tanggal", "kemarin", "alasan", "x".repeat(1001)))).containsOnlyKeys("tanggal", "alasan");
        assertThat(penghentian.cari(p.id())).isEmpty();
        assertThat(fase.di(p)).contains("evaluasi-sertifikasi");
    }

    @Test
    void nobodyElseEndsIt() throws Exception {
        Permohonan p = dievaluasi("sertifikasi-produk");
        assertThat(hentikan("adminsert", p).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(hentikan("pjsert.ptk", p).andReturn().getResponse().getStatus()).as("another satker").isEqualTo(404);
        assertThat(web.buka("pjsert.ptk", alamat(p)).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(isi("adminsert", "/kasus/" + p.kasus())).contains("Penghentian").doesNotContain(alamat(p));
        assertThat(fase.di(p)).contains("evaluasi-sertifikasi");
    }
}
