package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasKey;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.BacaPdf;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A request for work at the customer's site, as the customer and the counter fill it. */
@LajuTest
class DiLokasiTest {

    @Autowired MockMvc web;
    @Autowired AlatPermohonan alat;
    @Autowired DrafService draf;
    @Autowired PengajuanService pengajuan;
    @Autowired SalinService salin;
    @Autowired PermohonanService permohonan;
    @Autowired LokasiService lokasi;
    @Autowired UserDetailsService akun;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    static IsianLokasi tempat() {
        return new IsianLokasi("Jalan Pelabuhan No. 1, gudang B", "Cirebon", "Rudi Hartono", "0812-3456-7001", LocalDate.now().plusDays(20).toString(),
            LocalDate.now().plusDays(21).toString(), "Tiga titik air limbah, sesaat dan gabungan", "Induksi K3 pukul 08.00; wajib sepatu pengaman");
    }

    static IsianPermohonan data(boolean diLokasi, Integer versi) {
        return new IsianPermohonan("ID", null, "PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", true, null, "Anita Rahayu", "081100003508", null, null, false, null,
            "DIMUSNAHKAN", false, diLokasi ? "SAMPLING" : "BAWA_SENDIRI", "TANPA", 0, versi);
    }

    private long diLokasi(String layanan) {
        long id = draf.buatDiLokasi(saya, layanan);
        draf.simpan(saya, id, data(true, alat.versi(saya, id)), tempat());
        return id;
    }

    private String buka(String alamat) throws Exception {
        return web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private ResultActions kirim(long id, Map<String, String> ganti) throws Exception {
        Map<String, String> isi = new LinkedHashMap<>(Map.of("bahasa", "ID", "namaCetak", "PT Argon Mulia", "alamatCetak", "Jalan Raya Bogor", "alamatSama", "true", "kontakNama", "Anita",
            "kontakWa", "081100003508", "sisaContoh", "DIMUSNAHKAN", "asalContoh", "SAMPLING", "versi", String.valueOf(alat.versi(saya, id))));
        IsianLokasi t = tempat();
        isi.putAll(Map.of("lokasiAlamat", t.lokasiAlamat(), "lokasiKota", t.lokasiKota(), "lokasiKontak", t.lokasiKontak(), "lokasiWa", t.lokasiWa(), "lokasiMulai", t.lokasiMulai(),
            "lokasiSelesai", t.lokasiSelesai(), "lokasiUraian", t.lokasiUraian(), "lokasiAkses", t.lokasiAkses()));
        isi.putAll(ganti);
        var minta = multipart("/portal/permohonan/" + id + "/data");
        isi.forEach(minta::param);
        return web.perform(minta.with(user(saya)).with(csrf()).header("Referer", "http://localhost/portal/permohonan/" + id + "/data"));
    }

    @Test
    @Tag("INS-001")
    @Tag("CAL-008")
    @Tag("CAL-009")
    void anInSituCalibrationIsAskedForInWordsWithoutInstruments() throws Exception {
        assertThat(buka("/portal/permohonan/baru")).containsPattern("id=\"layanan-sampling-insitu\"(?![^>]*disabled)").contains("data-jika=\"layanan=sampling-insitu\"", "value=\"kalibrasi\"");
        String ke = web.perform(post("/portal/permohonan/baru").param("layanan", "sampling-insitu").param("untuk", "kalibrasi").with(user(saya)).with(csrf()))
            .andExpect(redirectedUrlPattern("/portal/permohonan/*/data")).andReturn().getResponse().getRedirectedUrl();
        long id = Long.parseLong(ke.replaceAll("\\D", ""));
        assertThat(buka(ke)).contains("Alat dikirim", "In-situ: petugas balai datang ke lokasi kami", "name=\"lokasiUraian\"", "data-jika=\"asalContoh=SAMPLING\"").doesNotContain("??");
        kirim(id, Map.of()).andExpect(redirectedUrl("/portal/permohonan/" + id + "/periksa"));
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("Jalan Pelabuhan No. 1, gudang B", "Rudi Hartono", "081234567001", "Tiga titik air limbah", "Induksi K3", "id=\"ajukan\"");
        assertThat(buka("/portal/permohonan/" + id + "/sampel")).contains("Langkah ini boleh dilewati", "/periksa\"");
        Permohonan p = permohonan.ambil(id);
        assertThat(p.kalibrasi()).isTrue();
        assertThat(p.diLokasi()).isTrue();
        assertThat(buka("/portal/permohonan?cari=" + p.praOrder())).contains("Kalibrasi di Cirebon", "In-situ (di lokasi Anda)");
    }

    @Test
    @Tag("INS-001")
    void aSamplingMayNameSamplesOrLeaveThemToTheBalai() throws Exception {
        long id = diLokasi("pengujian");
        assertThat(pengajuan.kurang(saya, id)).isEmpty();
        assertThat(permohonan.ambil(id).kalibrasi()).isFalse();
        kirim(id, Map.of()).andExpect(redirectedUrl("/portal/permohonan/" + id + "/sampel"));
        kirim(id, Map.of("asalContoh", "BAWA_SENDIRI"));
        assertThat(lokasi.cari(id)).as("nobody's address is kept without need").isEmpty();
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).containsExactly("Tambahkan paling sedikit satu sampel.");
    }

    @ParameterizedTest
    @CsvSource({"lokasiAlamat,''", "lokasiKota,' '", "lokasiKontak,''", "lokasiWa,12345", "lokasiMulai,''", "lokasiMulai,2026-01-05", "lokasiMulai,besok", "lokasiSelesai,2026-01-05", "lokasiUraian,''"})
    @Tag("INS-001")
    void whatIsWrongAboutTheSiteIsNamedAtItsFieldAndNothingIsStored(String bidang, String isi) throws Exception {
        long id = draf.buatDiLokasi(saya, "pengujian");
        kirim(id, Map.of(bidang, isi)).andExpect(redirectedUrl("/portal/permohonan/" + id + "/data")).andExpect(flash().attribute("galat", hasKey(bidang)));
        assertThat(lokasi.cari(id)).isEmpty();
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::alamat).contains("data");
    }

    @Test
    void whoDoesNotSayWhatIsDoneAtTheSiteIsAskedForIt() throws Exception {
        var jawab = web.perform(post("/portal/permohonan/baru").param("layanan", "sampling-insitu").with(user(saya)).with(csrf()).header("Referer", "http://localhost/portal/permohonan/baru"))
            .andExpect(flash().attribute("galat", hasKey("untuk"))).andReturn();
        assertThat(web.perform(get("/portal/permohonan/baru").with(user(saya)).flashAttrs(jawab.getFlashMap())).andReturn().getResponse().getContentAsString())
            .containsPattern("id=\"layanan-sampling-insitu\"[^>]*checked").contains("Pilih yang dikerjakan di lokasi");
    }

    @Test
    void theSiteOfAnotherCompanyDoesNotExist() throws Exception {
        long id = diLokasi("pengujian");
        web.perform(get("/portal/permohonan/" + id + "/data").with(user(alat.kapuas()))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> draf.buatDiLokasi(saya, "sampling-insitu")).isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih yang dikerjakan di lokasi");
        assertThatThrownBy(() -> draf.buat(saya, "sampling-insitu")).as("there is no such process").isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("INS-001")
    void orderingAgainTakesTheSiteAlongAndAsksForNewDays() {
        long id = diLokasi("pengujian");
        long baru = salin.salin(saya, id).id();
        assertThat(permohonan.ambil(baru).diLokasi()).isTrue();
        assertThat(lokasi.cari(baru).orElseThrow().uraian()).isEqualTo("Tiga titik air limbah, sesaat dan gabungan");
        sql.update("update permohonan_lokasi set mulai = '2026-01-05', selesai = null where permohonan_id = ?", baru);
        assertThat(pengajuan.kurang(saya, baru)).extracting(Kekurangan::kalimat).containsExactly("Tanggal yang diinginkan sudah lewat; pilih hari ini atau sesudahnya.");
    }

    @Test
    @Tag("INS-001")
    void theCounterWritesItDownAndPrintsItForTheSignature() throws Exception {
        long id = diLokasi("kalibrasi");
        byte[] kertas = web.perform(get("/kelola/loket/" + saya.pelangganId() + "/permohonan/" + id + "/formulir").with(user(akun.loadUserByUsername("cs"))))
            .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(BacaPdf.teks(kertas)).contains("FORMULIR PERMOHONAN KALIBRASI", "In-situ", "Jalan Pelabuhan No. 1, gudang B, Cirebon", "Rudi Hartono", "Surat Penawaran");
        assertThat(web.perform(get("/loket/" + saya.pelangganId() + "/portal/permohonan/" + id + "/data").with(user(akun.loadUserByUsername("cs")))).andReturn().getResponse().getContentAsString())
            .contains("name=\"lokasiAlamat\"", "Jalan Pelabuhan No. 1");
    }
}
