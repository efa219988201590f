package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TidakIndependen;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pontianak's own version of {@code penerbitan}: the pengetik numbers and types, PJ Lab approves without knowing the customer, CS has it signed. */
@LajuTest
class PenerbitanPontianakTest {

    private static final String BALAI = "bspji-pontianak";
    private static final String PENGETIK = "pengetik.ptk";
    private static final String PJ_LAB = "koordinator.ptk";
    private static final String CS = "cs.ptk";
    private static final String KEPALA = "kepala.ptk";

    @Autowired ContohLhu contoh;
    @Autowired Orang orang;
    @Autowired SiapaBekerja siapa;
    @Autowired TteService tte;
    @Autowired LhuService lhu;
    @Autowired KetikanService ketikan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired WebUji web;
    @Autowired MockMvc mvc;
    @Autowired UserDetailsService akun;
    @Autowired ObjectMapper json;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci(KEPALA);
    }

    private ContohLhu.Berjalan mulai() {
        return contoh.mulai(contoh.order(BALAI, 1, false), 0);
    }

    private ContohLhu.Berjalan bernomor() {
        ContohLhu.Berjalan b = mulai();
        orang.selesaikan(PENGETIK, b.kasus(), "beriNomorLhu", Map.of());
        return b;
    }

    private ContohLhu.Berjalan diketik(String catatan, boolean tanpaAkreditasi) {
        ContohLhu.Berjalan b = bernomor();
        ketik(b, catatan, tanpaAkreditasi);
        return b;
    }

    private void ketik(ContohLhu.Berjalan b, String catatan, boolean tanpaAkreditasi) {
        orang.selesaikan(PENGETIK, b.kasus(), "ketikLhu", Map.of("ketikan", List.of(isian(b, catatan, tanpaAkreditasi))));
    }

    private Map<String, Object> isian(ContohLhu.Berjalan b, String catatan, boolean tanpaAkreditasi) {
        Map<String, Object> isi = new HashMap<>(Map.of("sampelId", sampel(b), "tanpaAkreditasi", tanpaAkreditasi));
        isi.put("catatan", catatan);
        return isi;
    }

    private long sampel(ContohLhu.Berjalan b) {
        return permohonan.sampelLaporan(b.laporanId()).get(0).id();
    }

    private void setuju(ContohLhu.Berjalan b) {
        orang.selesaikan(PJ_LAB, b.kasus(), "setujuiLhu", Map.of("keputusan", "setuju"));
    }

    private void minta(ContohLhu.Berjalan b) {
        orang.selesaikan(CS, b.kasus(), "mintaTandaTangan", Map.of("keputusan", "minta", "penandaTangan", KEPALA));
    }

    private void tandatangani(ContohLhu.Berjalan b) {
        List<HasilTte> hasil = orang.sebagai(KEPALA, () -> tte.tandatangani(List.of(contoh.tugasTte(b)), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
        assertThat(hasil).allMatch(HasilTte::berhasil);
    }

    private ContohLhu.Berjalan menungguTandaTangan() {
        ContohLhu.Berjalan b = diketik("Diuji dalam keadaan kering.", false);
        setuju(b);
        minta(b);
        return b;
    }

    private void terbit(ContohLhu.Berjalan b) {
        tandatangani(b);
        orang.selesaikan(CS, b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(b.kasus());
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(b.kasus()).count()).isZero();
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.TERBIT);
    }

    private Dokumen dokumen(ContohLhu.Berjalan b) {
        return dokumen.ambil(permohonan.satuLaporan(b.laporanId()).dokumenId());
    }

    private String isiDokumen(ContohLhu.Berjalan b) {
        return rapi(dokumen.isi(dokumen(b).id()));
    }

    private static String rapi(byte[] pdf) {
        return BacaPdf.teks(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    private ResultActions kirim(String siapa, MockHttpServletRequestBuilder minta) throws Exception {
        return mvc.perform(minta.with(user(akun.loadUserByUsername(siapa))).with(csrf()));
    }

    private JsonNode lihat(String siapa, ContohLhu.Berjalan b, String frasa) {
        return orang.lihat(siapa, orang.tugas(b.kasus(), frasa));
    }

    @Test
    @Tag("LHU-005")
    @Tag("LHU-008")
    @Tag("LHU-009")
    @Tag("LHU-010")
    @Tag("NUM-009")
    void numberedAndTypedByThePengetikApprovedByPjLabSignedAndReleased() {
        ContohLhu.Berjalan b = mulai();
        assertThat(orang.tugas(b.kasus(), "beriNomorLhu").getTenantId()).isEqualTo(BALAI);
        assertThatThrownBy(() -> orang.selesaikan("ketua.ptk", b.kasus(), "beriNomorLhu", Map.of())).as("here the pengetik gives the number").isInstanceOf(TugasDitolak.class);
        assertThat(lihat(PENGETIK, b, "beriNomorLhu").at("/kepala/pelanggan").asText()).isEqualTo("PT Argon Mulia");
        orang.selesaikan(PENGETIK, b.kasus(), "beriNomorLhu", Map.of());
        String nomor = permohonan.satuLaporan(b.laporanId()).nomorLhu();
        assertThat(nomor).matches("\\d+/LP-BSPJI/PTK/[IVX]+/\\d{4}");
        ketik(b, "Diuji dalam keadaan kering.", false);
        setuju(b);
        assertThat(sql.queryForList("select kalimat from kabar_serah_terima where kasus = ?", String.class, b.kasus())).contains("Data hasil uji telah terkirim di CS");
        minta(b);
        terbit(b);
        assertThat(isiDokumen(b)).contains(nomor, "PT Argon Mulia", "Diuji dalam keadaan kering.", "Muhammad Iqbalsyah");
        assertThat(kasus.linimasa(b.kasus()).stream().map(Langkah::statusSampel).filter(Objects::nonNull)).containsExactly("Penomoran laporan", "Pengetikan laporan",
            "Pemeriksaan ketikan laporan", "Pembuatan laporan", "Menunggu tanda tangan", "Pemeriksaan akhir laporan", "Selesai");
    }

    @Test
    @Tag("CAL-014")
    void aCalibrationCertificateGetsItsNumberFromThePengetikToo() {
        long order = contoh.order(BALAI, 1, false);
        sql.update("update permohonan set layanan = 'kalibrasi' where id = ?", order);
        ContohLhu.Berjalan b = contoh.mulai(order, 0);
        assertThatThrownBy(() -> orang.selesaikan("ketua.ptk", b.kasus(), "beriNomorLhu", Map.of())).isInstanceOf(TugasDitolak.class);
        orang.selesaikan(PENGETIK, b.kasus(), "beriNomorLhu", Map.of());
        assertThat(permohonan.satuLaporan(b.laporanId()).nomorLhu()).matches("\\d+/SK-BSPJI/PTK/[IVX]+/\\d{4}");
        assertThat(lihat(PENGETIK, b, "ketikLhu").at("/kepala/nomorLhu").asText()).isEqualTo(permohonan.satuLaporan(b.laporanId()).nomorLhu());
    }

    /** Both ways of working in one installation; nothing but the satker decides. */
    @ParameterizedTest
    @CsvSource({"bspji-pontianak, pengetik", "bbspjikfk, ketua-tim-pji", "bspji-palembang, ketua-tim-pji"})
    void eachBalaiWorksByItsOwnModel(String satker, String peran) {
        ContohLhu.Berjalan b = contoh.mulai(contoh.order(satker, 1, false), 0);
        assertThat(kasus.terbuka(b.kasus())).singleElement().satisfies(l -> assertThat(l.peran()).isEqualTo(peran));
    }

    @Test
    @Tag("LHU-027")
    @Tag("LHU-009")
    void theNoteOfPjLabReachesThePengetikAsOftenAsItTakes() {
        ContohLhu.Berjalan b = diketik(null, false);
        assertThatThrownBy(() -> orang.selesaikan(PJ_LAB, b.kasus(), "setujuiLhu", Map.of("keputusan", "perbaiki", "catatan", " ")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("catatan"));
        assertThatThrownBy(() -> orang.selesaikan(PJ_LAB, b.kasus(), "setujuiLhu", Map.of())).isInstanceOf(IsianKeliru.class);
        for (String catatan : List.of("Keterangan contoh belum ada.", "Tulis juga kondisinya.")) {
            orang.selesaikan(PJ_LAB, b.kasus(), "setujuiLhu", Map.of("keputusan", "perbaiki", "catatan", catatan));
            JsonNode lagi = lihat(PENGETIK, b, "ketikLhu");
            assertThat(lagi.at("/catatanLama/0/catatan").asText()).isEqualTo(catatan);
            assertThat(lagi.at("/catatanLama/0/tindakan").asText()).isEqualTo("Koreksi PJ Lab");
            ketik(b, "Sesudah: " + catatan, false);
        }
        assertThat(lihat(PJ_LAB, b, "setujuiLhu").at("/contoh/0/catatan").asText()).isEqualTo("Sesudah: Tulis juga kondisinya.");
        setuju(b);
        assertThat(orang.tugas(b.kasus(), "mintaTandaTangan")).isNotNull();
    }

    @Test
    @Tag("LHU-030")
    void notesAndAccreditationOfTheSampleArePrinted() {
        ContohLhu.Berjalan b = bernomor();
        sql.update("""
            insert into lingkup_akreditasi (satker, nomor_lp, parameter_id, berlaku_dari, berlaku_sampai, metode, satuan)
            select distinct 'bspji-pontianak', 'LP-999-UJI', u.id, date '2026-01-01', date '2036-01-01', u.metode, u.satuan
            from sampel_parameter c join parameter_uji u on u.id = c.parameter_id where c.sampel_id = ?""", sampel(b));
        try {
            assertThat(lihat(PENGETIK, b, "ketikLhu").at("/contoh/0/hasil/0/akreditasi").asText()).isEqualTo("KAN");
            assertThat(rapi(lhu.pratinjau(b.laporanId(), new PilihanLhu(KEPALA, false, null, null)))).contains("LP-999-UJI");
            ketik(b, "Kemasan terbuka saat diterima.", true);
            JsonNode pj = lihat(PJ_LAB, b, "setujuiLhu");
            assertThat(pj.at("/contoh/0/tanpaAkreditasi").asBoolean()).isTrue();
            assertThat(pj.at("/contoh/0/hasil/0/akreditasi").asText()).isEqualTo("di luar lingkup");
            setuju(b);
            assertThat(lihat(CS, b, "mintaTandaTangan").at("/akreditasi").isNull()).isTrue();
            minta(b);
            terbit(b);
            assertThat(isiDokumen(b)).contains("Kemasan terbuka saat diterima.").doesNotContain("LP-999-UJI");
            assertThatThrownBy(() -> sql.update("update lhu_ketikan set catatan = 'lain' where laporan_id = ?", b.laporanId())).hasMessageContaining("never changes");
        } finally {
            sql.update("delete from lingkup_akreditasi where nomor_lp = 'LP-999-UJI'");
        }
    }

    @Test
    @Tag("LHU-030")
    void aReportWithSeveralSamplesSaysOfWhichOneItSpeaks() {
        ContohLhu.Berjalan b = contoh.mulai(contoh.order(BALAI, 2, true), 0);
        orang.selesaikan(PENGETIK, b.kasus(), "beriNomorLhu", Map.of());
        String analisa = lihat(PENGETIK, b, "ketikLhu").at("/contoh/1/nomorAnalisa").asText();
        long kedua = permohonan.sampelLaporan(b.laporanId()).get(1).id();
        orang.selesaikan(PENGETIK, b.kasus(), "ketikLhu", Map.of("ketikan", List.of(isian(b, null, false), Map.of("sampelId", kedua, "catatan", "Warna lain.", "tanpaAkreditasi", false))));
        setuju(b);
        minta(b);
        assertThat(isiDokumen(b)).contains("Sampel " + analisa + ": Warna lain.");
    }

    @Test
    @Tag("LHU-030")
    void whatIsTypedWronglyIsToldAtItsFieldAndNothingIsStored() {
        ContohLhu.Berjalan b = bernomor();
        Map<String, Object> inggrisSaja = isian(b, null, true);
        inggrisSaja.put("catatanEn", "Opened");
        assertThatThrownBy(() -> orang.selesaikan(PENGETIK, b.kasus(), "ketikLhu", Map.of("ketikan", List.of(inggrisSaja))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("ketikan.0.catatan"));
        assertThatThrownBy(() -> ketik(b, "x".repeat(2001), false)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("ketikan.0.catatan"));
        assertThatThrownBy(() -> orang.selesaikan(PENGETIK, b.kasus(), "ketikLhu", Map.of("ketikan", List.of(Map.of("sampelId", 1, "tanpaAkreditasi", true)))))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("Muat ulang");
        assertThat(lihat(PENGETIK, b, "ketikLhu").at("/contoh/0/ketikan/tanpaAkreditasi").asBoolean()).isFalse();
    }

    @Test
    @Tag("LHU-007")
    @Tag("LHU-006")
    void everyPrintOfTheTypedReportIsCountedAndShowsWhatStandsOnTheForm() throws Exception {
        ContohLhu.Berjalan b = bernomor();
        String alamat = "/api/lhu/" + b.laporanId() + "/draf";
        for (int ke = 1; ke <= 2; ke++) {
            byte[] pdf = web.kirim(PENGETIK, alamat, "isian", json.writeValueAsString(List.of(isian(b, "Catatan cetakan " + ke, false)))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
            assertThat(rapi(pdf)).contains("Catatan cetakan " + ke, "PT Argon Mulia", permohonan.satuLaporan(b.laporanId()).nomorLhu(), "(ditetapkan Customer Service)");
            assertThat(lihat(PENGETIK, b, "ketikLhu").get("cetakan").asInt()).isEqualTo(ke);
        }
        assertThat(lihat(PENGETIK, b, "ketikLhu").at("/contoh/0/ketikan/catatan").isNull()).as("a print stores nothing else").isTrue();
        kirim(PENGETIK, post(alamat).param("isian", "bukan JSON")).andExpect(status().isUnprocessableEntity());
        ketik(b, null, false);
        setuju(b);
        minta(b);
        terbit(b);
        assertThatThrownBy(() -> ketikan.cetak(b.laporanId(), List.of(), PENGETIK)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah terbit");
        assertThatThrownBy(() -> sql.update("delete from lhu_ketikan_cetak where laporan_id = ?", b.laporanId())).hasMessageContaining("never change");
    }

    @Test
    @Tag("LAB-006")
    @Tag("LHU-009")
    void pjLabNeverLearnsWhoseReportItApproves() throws Exception {
        long order = contoh.order(BALAI, 1, false);
        sql.update("update sampel set nama_id = 'Garam PT Argon Mulia', merek = 'Argon', kode_lokasi = 'Gudang Argon 2', keterangan = 'Titip Sari Wulandari' where permohonan_id = ?", order);
        ContohLhu.Berjalan b = contoh.mulai(order, 0);
        orang.selesaikan(PENGETIK, b.kasus(), "beriNomorLhu", Map.of());
        ketik(b, "Sesuai pesan PT Argon Mulia.", false);
        String form = lihat(PJ_LAB, b, "setujuiLhu").toString().toLowerCase(Locale.ROOT);
        byte[] pdf = web.buka(PJ_LAB, "/api/lhu/" + b.laporanId() + "/draf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        String teks = rapi(pdf).toLowerCase(Locale.ROOT);
        assertThat(form).contains("[disamarkan]", "gudang").doesNotContain("argon", "wulandari", "raya bogor");
        assertThat(teks).contains("[disamarkan]", "sesuai pesan", "gudang").doesNotContain("argon", "wulandari", "raya bogor", "kristal");
        assertThat(rapi(web.buka(CS, "/api/lhu/" + b.laporanId() + "/draf").andReturn().getResponse().getContentAsByteArray())).as("the same paper for the office").contains("PT Argon Mulia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analis.ptk", "penyelia.ptk", "bendahara.ptk", "koordinator", "pengetik", "cs", "koordinator.plg"})
    void whoHasNothingToDoWithItGetsNoDraft(String orangLain) throws Exception {
        ContohLhu.Berjalan b = bernomor();
        kirim(orangLain, get("/api/lhu/" + b.laporanId() + "/draf")).andExpect(status().isNotFound());
        kirim(orangLain, post("/api/lhu/" + b.laporanId() + "/draf")).andExpect(status().isNotFound());
        Task ketik = orang.tugas(b.kasus(), "ketikLhu");
        assertThatThrownBy(() -> orang.lihat(orangLain, ketik)).isInstanceOf(TugasDitolak.class);
        kirim(PJ_LAB, post("/api/lhu/" + b.laporanId() + "/draf")).andExpect(status().isNotFound());
    }

    @Test
    void whoTypedItDoesNotApproveIt() {
        sql.update("insert into staf_peran values (?, 'pengetik')", PJ_LAB);
        try {
            ContohLhu.Berjalan b = bernomor();
            orang.selesaikan(PJ_LAB, b.kasus(), "ketikLhu", Map.of("ketikan", List.of()));
            assertThatThrownBy(() -> setuju(b)).hasRootCauseInstanceOf(TidakIndependen.class).hasMessageContaining("orang lain");
        } finally {
            sql.update("delete from staf_peran where staf = ? and peran = 'pengetik'", PJ_LAB);
        }
    }

    @Test
    void csHasItTypedAgainAndPjLabApprovesAgain() {
        ContohLhu.Berjalan b = diketik(null, false);
        setuju(b);
        assertThatThrownBy(() -> orang.selesaikan(CS, b.kasus(), "mintaTandaTangan", Map.of("keputusan", "ketik-ulang"))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> orang.selesaikan(CS, b.kasus(), "mintaTandaTangan", Map.of())).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> orang.selesaikan(CS, b.kasus(), "mintaTandaTangan", Map.of("keputusan", "minta", "penandaTangan", "kepala")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penandaTangan"));
        orang.selesaikan(CS, b.kasus(), "mintaTandaTangan", Map.of("keputusan", "ketik-ulang", "catatan", "Alamat salah ketik."));
        assertThat(lihat(PENGETIK, b, "ketikLhu").at("/catatanLama/0/tindakan").asText()).isEqualTo("Dikembalikan CS ke Pengetik");
        ketik(b, null, false);
        assertThat(orang.tugas(b.kasus(), "mintaTandaTangan")).as("not past PJ Lab").isNull();
        setuju(b);
        minta(b);
        terbit(b);
    }

    @Test
    void theSignerSendsItBackToCs() {
        ContohLhu.Berjalan b = menungguTandaTangan();
        orang.selesaikan(KEPALA, b.kasus(), "tandatanganiLhu", Map.of("keputusan", "kembalikan", "catatan", "Nama sampel keliru."));
        assertThat(lihat(CS, b, "mintaTandaTangan").at("/catatanLama/0/catatan").asText()).isEqualTo("Nama sampel keliru.");
        minta(b);
        terbit(b);
    }

    @Test
    void theOfficeTakesTheRequestBack() {
        ContohLhu.Berjalan b = menungguTandaTangan();
        lhu.tarik(b.laporanId(), "Kepala Balai dinas luar.", CS);
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.BATAL);
        minta(b);
        terbit(b);
    }

    @Test
    void theLastCheckWithdrawsWhatWasSignedAndKeepsTheNumber() {
        ContohLhu.Berjalan b = menungguTandaTangan();
        tandatangani(b);
        Dokumen lama = dokumen(b);
        orang.selesaikan(CS, b.kasus(), "periksaLhu", Map.of("keputusan", "perbaiki", "catatan", "Satuan tertukar."));
        assertThat(dokumen.ambil(lama.id()).status()).isEqualTo(StatusDokumen.BATAL);
        minta(b);
        terbit(b);
        assertThat(dokumen(b).nomor()).isEqualTo(lama.nomor());
    }
}
