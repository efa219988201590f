package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@LajuTest
class PermohonanPortalTest {

    @Autowired MockMvc web;
    @Autowired AlatPermohonan alat;
    @Autowired PermohonanService permohonan;
    @Autowired KajiUlangService tinjauan;
    @Autowired PengajuanService pengajuan;
    @Autowired SampelService sampel;
    @Autowired MigrasiSampelService migrasi;
    @Autowired DrafService draf;
    @Autowired BerkasDrafService berkasDraf;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
    }

    private String buka(String alamat) throws Exception {
        String isi = web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=", "onclick=", "onchange=");
        return isi;
    }

    private ResultActions kirim(PenggunaLogin siapa, String alamat, String... isian) throws Exception {
        var minta = post(alamat).with(user(siapa)).with(csrf());
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return web.perform(minta);
    }

    private static String baris(String isi, long id) {
        int ujung = isi.indexOf("/portal/permohonan/" + id);
        int awal = isi.lastIndexOf("<tr", ujung);
        return isi.substring(awal, isi.indexOf("</tr>", awal));
    }

    private long ajukan() {
        long id = alat.drafLengkap(saya);
        pengajuan.ajukan(saya, id, alat.versi(saya, id));
        return id;
    }

    private void setStatus(long id, String status, String giliran) {
        sql.update("update kasus set status = ?, giliran = ? where nomor = ?", status, giliran, permohonan.ambil(id).kasus());
    }

    @Tag("REQ-005")
    @Tag("REQ-018")
    @Tag("REQ-061")
    @Tag("NAV-014")
    @Tag("NAV-015")
    @Tag("NAV-017")
    @Tag("STS-001")
    @Tag("NAV-030")
    @Test
    void theListHasItsColumnsFiltersHintAndTheButtonsOfADraft() throws Exception {
        long id = alat.drafLengkap(saya);
        String isi = buka("/portal/permohonan?urut=tanggal&turun=true&ukuran=100");
        assertThat(isi).contains(">Jenis Layanan<", ">Uraian Pekerjaan<", ">Status<", ">Aksi<", "Input Permohonan", "Pilih Tahun", "Ajukan Pertanyaan", "https://wa.me/6281100000100",
            "aria-current=\"page\"");
        String baris = baris(isi, id);
        assertThat(baris).contains(">Draft<", ">Edit<", ">Ajukan<", ">Hapus<", AlatPermohonan.GARAM + ": 1 sample").doesNotContain(">Lihat<");
        for (String halaman : List.of(isi, buka("/portal/permohonan/" + id + "/sampel"), buka("/portal/permohonan/" + id + "/sampel/baru"))) {
            assertThat(halaman).contains("action=\"/keluar\"", "data-lipat");
        }
        assertThat(buka("/portal/permohonan/" + id + "/sampel/baru")).as("nothing to delete before it is saved").doesNotContain("/hapus\"");
    }

    @Test
    void colleaguesWithoutTheRolePemohonSeeTheRequestsButNoButtonThatIsNotTheirs() throws Exception {
        long draf = alat.drafLengkap(saya);
        long diajukan = ajukan();
        PenggunaLogin keuangan = alat.orang("keuangan.argon");
        String daftar = sebagai(keuangan, "/portal/permohonan?urut=tanggal&turun=true&ukuran=100");
        assertThat(daftar).contains(permohonan.ambil(draf).praOrder(), permohonan.ambil(diajukan).praOrder())
            .doesNotContain("/portal/permohonan/baru", draf + "/data", draf + "/periksa", draf + "/hapus", "/salin");
        assertThat(sebagai(keuangan, "/portal/permohonan/" + diajukan)).contains("PT Argon Mulia").doesNotContain("/salin", "data-buka-dialog=\"#dialog-batal\"");
        assertThat(sebagai(keuangan, "/portal")).doesNotContain("/portal/permohonan/baru");
    }

    private String sebagai(PenggunaLogin siapa, String alamat) throws Exception {
        return web.perform(get(alamat).with(user(siapa))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Tag("REQ-006")
    @Tag("REQ-019")
    @Test
    void afterAjukanOnlyLihatRemains() throws Exception {
        long id = ajukan();
        String baris = baris(buka("/portal/permohonan?ukuran=100"), id);
        assertThat(baris).contains(">Lihat<", ">Sedang Diproses<", "Giliran balai", "Tgl. Pengajuan").doesNotContain(">Edit<", ">Hapus<", ">Ajukan<", ">Batal<");
        web.perform(get("/portal/permohonan/" + id + "/data").with(user(saya))).andExpect(redirectedUrl("/portal/permohonan/" + id))
            .andExpect(flash().attribute("pesanGalat", containsString("sudah diajukan")));
        kirim(saya, "/portal/permohonan/" + id + "/hapus").andExpect(flash().attribute("pesanGalat", containsString("tidak dapat dihapus")));
        assertThat(buka("/portal/permohonan/" + id)).contains("Garam Meja Merek Kristal Tipe Halus", "PT Argon Mulia", "Pesan lagi", "id=\"dialog-batal\"")
            .doesNotContain("name=\"namaCetak\"");
    }

    @Tag("REQ-020")
    @Tag("REQ-010")
    @Test
    void whileTheQuotationWaitsThereAreLihatPenawaranKonfirmasiBatal() throws Exception {
        long id = ajukan();
        setStatus(id, "Konfirmasi Penawaran", "pelanggan");
        sql.update("""
            insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, giliran, dibuat, halaman)
            values (?, 'penawaran', 1, 'receiveTask_konfirmasiPenawaran', 'Konfirmasi penawaran', 'receiveTask', ?, 'pelanggan', now(), ?)""",
            permohonan.ambil(id).kasus(), "uji-" + id, "/portal/penawaran/" + id);
        String baris = baris(buka("/portal/permohonan?ukuran=100"), id);
        assertThat(baris).contains(">Lihat<", ">Konfirmasi<", "/portal/penawaran/" + id, ">Batal<", "Giliran Anda").doesNotContain(">Edit<");
        assertThat(baris.indexOf(">Lihat<")).isLessThan(baris.indexOf(">Konfirmasi<")).isLessThan(baris.indexOf(">Batal<"));
    }

    @Tag("REQ-014")
    @Tag("REQ-021")
    @Test
    void anExpiredBillingShowsWhenTheQuotationWasAgreed() throws Exception {
        long id = ajukan();
        setStatus(id, "Billing Expired", "pelanggan");
        sql.update("""
            insert into langkah (kasus, proses, versi, elemen, nama, jenis, pegangan, giliran, dibuat, selesai, keputusan)
            values (?, 'penawaran', 1, 'receiveTask_konfirmasiPenawaran', 'Konfirmasi penawaran', 'receiveTask', ?, 'pelanggan', now(), '2026-11-20 05:00Z', 'setuju')""",
            permohonan.ambil(id).kasus(), "uji-" + id);
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">Lihat<", ">Batal<", "Konfirmasi: setuju (20-11-2026)");
    }

    @Tag("REQ-009")
    @Tag("REQ-011")
    @Tag("REQ-012")
    @Tag("REQ-013")
    @Tag("REQ-015")
    @Tag("REQ-016")
    @ParameterizedTest
    @ValueSource(strings = {"Sedang Diproses", "Perbaikan Dokumen", "Konfirmasi Penawaran", "Usulan Sedang Diproses", "Billing Sedang Diproses",
        "Belum Pembayaran", "Billing Expired", "Order", "Tolak", "Batal"})
    void theListShowsEveryStatusByItsName(String status) throws Exception {
        long id = ajukan();
        setStatus(id, status, "balai");
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">" + status + "<", "BELUM LUNAS", "Bawa Sendiri");
    }

    @Tag("REQ-050")
    @Tag("REQ-055")
    @Tag("STS-005")
    @Tag("STS-006")
    @Test
    void paidIsToldFromUnpaid() throws Exception {
        long id = ajukan();
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains("BELUM LUNAS").doesNotContain(">LUNAS<");
        permohonan.jadikanOrder(id);
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">LUNAS<", permohonan.ambil(id).nomorOrder()).doesNotContain("BELUM LUNAS");
    }

    @Tag("REQ-016")
    @Tag("REQ-022")
    @Test
    void aRefusalIsShownWithItsReason() throws Exception {
        long id = ajukan();
        permohonan.tolak(id, "Metode uji belum tersedia.", "cs");
        setStatus(id, "Tolak", "balai");
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains("Alasan: Metode uji belum tersedia.");
        assertThat(buka("/portal/permohonan/" + id)).contains("Metode uji belum tersedia.").doesNotContain("dialog-batal");
        kirim(saya, "/portal/permohonan/" + id + "/batal", "alasan", "terlambat").andExpect(flash().attribute("pesanGalat", containsString("tidak dapat dibatalkan lagi")));
    }

    @Tag("NAV-016")
    @Tag("NAV-015")
    @Test
    void searchAndYearNarrowTheListAndAnEmptyOneSaysSo() throws Exception {
        long id = ajukan();
        String nomor = permohonan.ambil(id).praOrder();
        assertThat(buka("/portal/permohonan?cari=" + nomor)).contains("/portal/permohonan/" + id);
        assertThat(buka("/portal/permohonan?cari=tidakadayangbegini")).contains("Tidak ada data");
        assertThat(buka("/portal/permohonan?tahun=2019")).contains("Tidak ada data");
        assertThat(buka("/portal/permohonan?cari=" + nomor + "&tahun=" + LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear())).contains("/portal/permohonan/" + id);
    }

    @Tag("NTF-001")
    @Test
    void theMenuCountsWhatWaitsForTheCustomer() throws Exception {
        long id = ajukan();
        setStatus(id, "Konfirmasi Penawaran", "pelanggan");
        sql.update("update kasus set layanan = 'pengujian' where nomor = ?", permohonan.ambil(id).kasus());
        assertThat(buka("/portal/permohonan")).containsPattern("<span>Permohonan Layanan</span>\\s*<span class=\"lencana kuning\"");
    }

    @Tag("REQ-001")
    @Tag("REQ-002")
    @Tag("REQ-003")
    @Tag("REQ-023")
    @Tag("REQ-024")
    @Tag("REQ-025")
    @Tag("REQ-026")
    @Tag("REQ-027")
    @Tag("REQ-049")
    @Test
    void theFormBeginsWithTheServiceAndMakesADraft() throws Exception {
        assertThat(buka("/portal/permohonan/baru")).contains("Pengujian", "Kalibrasi", "Konsultansi dan Pendampingan Industri", "Sertifikasi Produk", "Sertifikasi Industri Hijau", "Bimtek/Pelatihan", "Sampling dan Kalibrasi In-situ",
            "Sertifikasi Sistem Manajemen (Mutu, Lingkungan, Keamanan Pangan, K3)", "Sertifikasi Person");
        String tujuan = kirim(saya, "/portal/permohonan/baru", "layanan", "pengujian").andExpect(redirectedUrlPattern("/portal/permohonan/*/data"))
            .andReturn().getResponse().getRedirectedUrl();
        String isi = buka(tujuan);
        for (String bidang : List.of("bahasa", "tujuan", "namaCetak", "alamatCetak", "alamatSama", "alamatKirim", "kontakNama", "kontakWa", "kontakJabatan",
            "kontakSurel", "pernyataan", "aturanKeputusan", "sisaContoh", "laporanGabung", "asalContoh", "hardcopy", "hardcopyRangkap", "dataDukung")) {
            assertThat(isi).contains("name=\"" + bidang + "\"");
        }
        assertThat(isi).contains("value=\"PT Argon Mulia\"", ">Jalan Raya Bogor Km 27 No. 8, Ciracas", "value=\"Anita Rahayu", "value=\"0811", "value=\"Manajer Mutu\"", "Jenis Layanan",
            "Diisi nama LSPro bila pengujian untuk Sertifikasi SNI, misalnya LSPro BBKK atau BSI.", "Alamat Pengiriman LHU/Sertifikat sama dengan alamat lengkap perusahaan",
            "Ketidakpastian pengukuran tidak diperhitungkan", "value=\"BAWA_SENDIRI\"", "value=\"SAMPLING\"")
            .containsPattern("<textarea data-kaya[^>]*name=\"alamatKirim\"");
        kirim(saya, "/portal/permohonan/baru").andExpect(flash().attribute("galat", org.hamcrest.Matchers.hasKey("layanan")));
    }

    @Tag("REQ-029")
    @Test
    void savingTheHeaderLeadsToTheSamples() throws Exception {
        long id = alat.draf(saya);
        web.perform(isianData(id, alat.versi(saya, id)).file(new MockMultipartFile("dataDukung", "surat.pdf", "application/pdf", ContohBerkas.pdf("Surat"))))
            .andExpect(redirectedUrl("/portal/permohonan/" + id + "/sampel"));
        assertThat(berkasDraf.milik(saya, id)).hasSize(1);
        assertThat(buka("/portal/permohonan/" + id + "/sampel")).contains("Input/Tambah Sample", "Selesai", "Tidak ada data");
    }

    private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder isianData(long id, int versi) {
        var minta = multipart("/portal/permohonan/" + id + "/data");
        minta.param("bahasa", "ID").param("namaCetak", "PT Argon Mulia").param("alamatCetak", "Jalan Raya Bogor").param("alamatSama", "true")
            .param("kontakNama", "Anita").param("kontakWa", "081100003508").param("sisaContoh", "DIMUSNAHKAN").param("laporanGabung", "false")
            .param("asalContoh", "BAWA_SENDIRI").param("versi", String.valueOf(versi)).with(user(saya)).with(csrf())
            .header(HttpHeaders.REFERER, "http://localhost/portal/permohonan/" + id + "/data");
        return minta;
    }

    @Test
    void anOutdatedHeaderComesBackAsItWasTypedAndItsFileIsKept() throws Exception {
        long id = alat.draf(saya);
        int lama = alat.versi(saya, id) - 1;
        var jawab = web.perform(isianData(id, lama).file(new MockMultipartFile("dataDukung", "surat.pdf", "application/pdf", ContohBerkas.pdf("Surat"))))
            .andExpect(redirectedUrl("/portal/permohonan/" + id + "/data")).andExpect(flash().attribute("pesanGalat", containsString("baru saja diubah"))).andReturn();
        @SuppressWarnings("unchecked")
        Map<String, Object> ketikan = (Map<String, Object>) jawab.getFlashMap().get("ketikan");
        assertThat(ketikan).containsEntry("alamatCetak", "Jalan Raya Bogor");
        assertThat(berkasDraf.milik(saya, id)).hasSize(1);
        String halaman = web.perform(get("/portal/permohonan/" + id + "/data").with(user(saya)).flashAttrs(jawab.getFlashMap())).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains(">Jalan Raya Bogor</textarea>", "name=\"versi\" value=\"" + alat.versi(saya, id) + "\"");
    }

    @Tag("REQ-033")
    @Tag("REQ-034")
    @Tag("REQ-035")
    @Tag("REQ-051")
    @Tag("REQ-052")
    @Tag("REQ-067")
    @Test
    void theSampleFormFollowsProductAndStandard() throws Exception {
        long id = alat.draf(saya);
        long garam = alat.produk(saya.satker(), AlatPermohonan.GARAM);
        String sni = "/portal/permohonan/" + id + "/sampel/baru?produk=" + garam + "&standar=" + alat.standar(saya.satker(), AlatPermohonan.GARAM, "SNI 3556:2016");
        assertThat(buka(sni)).contains("Tanpa Standar Uji", "Kadar air", "Rp 75.000", "Cemaran logam", "data-semua=\"standar\"", "data-semua=\"kelompok\"",
            "id=\"ringkasan\"", "Persyaratan sampel untuk", "Kemasan eceran utuh", "klik disini", "name=\"namaId\"", "name=\"kodeLokasi\"", "name=\"keterangan\"").doesNotContain("name=\"namaEn\"", "name=\"material\"");
        long botol = alat.produk(saya.satker(), AlatPermohonan.BOTOL);
        assertThat(buka("/portal/permohonan/" + id + "/sampel/pilihan?produk=" + botol + "&standar=" + alat.standar(saya.satker(), AlatPermohonan.BOTOL, AlatPermohonan.BPOM)))
            .contains("name=\"material\"", "name=\"bentuk\"", "name=\"dimensi\"").doesNotContain("name=\"parameter\"", "<html");
        web.perform(get("/portal/permohonan/" + id + "/sampel/standar/" + garam).with(user(saya))).andExpect(status().isOk())
            .andExpect(content().string(containsString("SNI 3556:2016"))).andExpect(content().string(containsString("Tanpa Standar Uji")));
    }

    @Tag("REQ-054")
    @Test
    void aBlockedParameterIsGreyAndTellsWhy() throws Exception {
        long id = alat.draf(saya);
        IsianSampel g = alat.garam(saya, 1, null);
        long p = g.parameter().get(0);
        sql.update("update parameter_uji set diblokir = true, alasan_blokir = 'Alat sedang dikalibrasi' where id = ?", p);
        try {
            String isi = buka("/portal/permohonan/" + id + "/sampel/baru?produk=" + g.produk() + "&standar=" + g.standar());
            assertThat(isi).contains("Tidak dapat dipilih: Alat sedang dikalibrasi").containsPattern("id=\"parameter-" + p + "\"[^>]*disabled");
        } finally {
            sql.update("update parameter_uji set diblokir = false, alasan_blokir = null where id = ?", p);
        }
    }

    @Test
    void aRefusedSampleKeepsTicksProductAndStandard() throws Exception {
        long id = alat.draf(saya);
        IsianSampel g = alat.garam(saya, 2, null);
        var jawab = kirim(saya, "/portal/permohonan/" + id + "/sampel/baru", "produk", g.produk().toString(), "standar", g.standar().toString(),
            "parameter", g.parameter().get(0).toString(), "parameter", g.parameter().get(1).toString(), "namaId", "", "merek", "Kristal").andReturn();
        String halaman = web.perform(get("/portal/permohonan/" + id + "/sampel/baru").with(user(saya)).flashAttrs(jawab.getFlashMap())).andReturn().getResponse().getContentAsString();
        assertThat(halaman).contains("Isi nama sampel dalam bahasa Indonesia.", "value=\"Kristal\"", "name=\"produk\" value=\"" + g.produk() + "\"")
            .containsPattern("id=\"parameter-" + g.parameter().get(1) + "\"[^>]*checked");
    }

    @Tag("REQ-030")
    @Tag("REQ-037")
    @Tag("REQ-045")
    @Test
    void theSampleTableShowsBothNamesNumberedParametersAndPrices() throws Exception {
        long id = alat.draf(saya);
        draf.simpan(saya, id, alat.data("ID_EN", alat.versi(saya, id)));
        IsianSampel g = alat.garam(saya, 6, null);
        sampel.tambah(saya, id, new IsianSampel(g.produk(), g.standar(), g.parameter(), "Garam Meja", "Table Salt", "Kristal", "Halus", "Fine", null, null, null, null, null, null));
        assertThat(buka("/portal/permohonan/" + id + "/sampel/baru")).contains("name=\"namaEn\"", "name=\"tipeEn\"");
        String isi = buka("/portal/permohonan/" + id + "/sampel");
        assertThat(isi).contains("Garam Meja Merek Kristal Tipe Halus", "Table Salt Brand Kristal Type Fine", "1. Kadar air", "Rp 75.000", ">Cemaran logam<", "Rp 0", ">Total<", ">Edit<", ">Hapus<",
            ">No<", ">Nama Sample<", ">Parameter<", ">Biaya<", ">Keterangan<", ">Aksi<", "href=\"/portal/permohonan\">Selesai<");
    }

    @Tag("REQ-039")
    @Tag("REQ-040")
    @Tag("REQ-041")
    @Tag("REQ-043")
    @Tag("REQ-044")
    @Test
    void theMigrationChainIsAskedStepByStep() throws Exception {
        long id = alat.draf(saya);
        IsianSampel b = alat.botol(saya, null);
        String alamat = kirim(saya, "/portal/permohonan/" + id + "/sampel/baru", "produk", b.produk().toString(), "standar", b.standar().toString(), "namaId", "Botol Madu",
            "material", "PET", "bentuk", "botol", "dimensi", "600 mL").andExpect(redirectedUrlPattern("/portal/permohonan/" + id + "/sampel/*/tipe-pangan"))
            .andReturn().getResponse().getRedirectedUrl();
        String sampelAlamat = alamat.substring(0, alamat.lastIndexOf('/'));
        web.perform(get(sampelAlamat + "/parameter").with(user(saya))).andExpect(redirectedUrl(alamat));
        assertThat(buka(alamat)).contains("Botol Madu", "600 mL", "madu", "Etanol 10%", "Simpan dan Lanjutkan");
        kirim(saya, alamat).andExpect(flash().attribute("pesanGalat", containsString("Pilih paling sedikit satu tipe pangan")));
        kirim(saya, alamat, "pilih", "1", "keterangan-1", "madu hutan").andExpect(redirectedUrl(sampelAlamat + "/waktu-kontak"));
        assertThat(buka(sampelAlamat + "/waktu-kontak")).contains("t ≤ 5 menit");
        kirim(saya, sampelAlamat + "/waktu-kontak", "pilih", "8").andExpect(redirectedUrl(sampelAlamat + "/suhu-kontak"));
        kirim(saya, sampelAlamat + "/suhu-kontak", "pilih", "3").andExpect(redirectedUrl(sampelAlamat + "/parameter"));
        String isi = buka(sampelAlamat + "/parameter");
        assertThat(isi).contains("Simulan Etanol 10%", "Rp 588.000").doesNotContain("Simulan Etanol 50%");
        assertThat(buka("/portal/permohonan/" + id + "/sampel")).contains(sampelAlamat + "/tipe-pangan", sampelAlamat + "/waktu-kontak", sampelAlamat + "/suhu-kontak", "belum lengkap");
        assertThat(buka(alamat)).contains("value=\"madu hutan\"");
    }

    @Tag("REQ-053")
    @Test
    void theReviewShowsTheNamesAsPrintedAndThenAjukanMakesOneCase() throws Exception {
        long id = alat.drafLengkap(saya);
        String isi = buka("/portal/permohonan/" + id + "/periksa");
        assertThat(isi.substring(isi.indexOf("blok-nama"))).contains("PT Argon Mulia", "Jalan Raya Bogor Km 27 No. 8, Ciracas", "Garam Meja Merek Kristal Tipe Halus");
        assertThat(isi).contains("/portal/permohonan/" + id + "/ajukan", "href=\"/portal/permohonan/" + id + "/sampel\">Kembali<");
        String versi = String.valueOf(alat.versi(saya, id));
        kirim(saya, "/portal/permohonan/" + id + "/ajukan", "versi", versi).andExpect(redirectedUrl("/portal/permohonan"));
        kirim(saya, "/portal/permohonan/" + id + "/ajukan", "versi", versi).andExpect(redirectedUrl("/portal/permohonan"))
            .andExpect(flash().attribute("pesan", Matchers.hasToString(containsString("kabar.permohonanDiajukan"))));
        assertThat(sql.queryForObject("select count(*) from kasus where nomor = ?", Integer.class, permohonan.ambil(id).kasus())).isEqualTo(1);
    }

    @Test
    void anIncompleteRequestHasNoButtonToSubmitButSaysWhatIsMissing() throws Exception {
        long id = alat.draf(saya);
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("Tambahkan paling sedikit satu sampel.").doesNotContain("/ajukan\"");
    }

    @Tag("NTF-010")
    @Test
    void notesStandBesideTheirFieldsWhileItIsSentBack() throws Exception {
        long id = ajukan();
        tinjauan.mintaPerbaikan(id, 1, List.of(new CatatanPerbaikan("namaCetak", "Tulis nama sesuai NPWP."), new CatatanPerbaikan("sampel.1.parameter", "Tambahkan kadar yodium.")), "cs");
        orang.selesaikan("cs", permohonan.ambil(id).kasus(), "catatCoba", Map.of("jumlah", 1));
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">Perbaikan Dokumen<", "Catatan: Perbaikan dokumen (", ">Perbaiki<", "/portal/permohonan/" + id + "/data");
        String data = buka("/portal/permohonan/" + id + "/data");
        int catatan = data.indexOf("Tulis nama sesuai NPWP.");
        assertThat(catatan).isPositive().isLessThan(data.indexOf("name=\"namaCetak\"")).isGreaterThan(data.indexOf("name=\"bahasa\""));
        assertThat(buka("/portal/permohonan/" + id + "/sampel")).contains("Tambahkan kadar yodium.");
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("/perbaikan\"", "Kirim Perbaikan");
        kirim(saya, "/portal/permohonan/" + id + "/perbaikan", "versi", String.valueOf(alat.versi(saya, id))).andExpect(redirectedUrl("/portal/permohonan"));
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">Sedang Diproses<").doesNotContain("Perbaikan dokumen (");
    }

    @Tag("REQ-017")
    @Test
    void cancellingAsksForAReasonInADialog() throws Exception {
        long id = ajukan();
        assertThat(buka("/portal/permohonan/" + id)).containsPattern("<dialog id=\"dialog-batal\"[^>]*>").doesNotContainPattern("<dialog id=\"dialog-batal\"[^>]* open");
        assertThat(buka("/portal/permohonan/" + id + "?batal")).containsPattern("<dialog id=\"dialog-batal\"[^>]* open");
        kirim(saya, "/portal/permohonan/" + id + "/batal").andExpect(flash().attribute("galat", org.hamcrest.Matchers.hasKey("alasan")));
        kirim(saya, "/portal/permohonan/" + id + "/batal", "alasan", "Produk ditarik").andExpect(redirectedUrl("/portal/permohonan"));
        assertThat(baris(buka("/portal/permohonan?ukuran=100"), id)).contains(">Batal<", "Alasan: Produk ditarik", ">Pesan lagi<");
    }

    @Test
    void orderingAgainOpensTheNewDraft() throws Exception {
        long id = ajukan();
        kirim(saya, "/portal/permohonan/" + id + "/salin").andExpect(redirectedUrlPattern("/portal/permohonan/*/data"))
            .andExpect(flash().attribute("pesan", Kabar.dari("kabar.permohonanDisalin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/data", "/sampel", "/sampel/baru", "/periksa", "/sampel/standar/1", "/sampel/pilihan?produk=1&standar=1"})
    void aForeignOrUnknownIdIsNotFound(String halaman) throws Exception {
        long id = alat.drafLengkap(saya);
        web.perform(get("/portal/permohonan/" + id + halaman).with(user(alat.kapuas()))).andExpect(status().isNotFound())
            .andExpect(content().string(containsString("tidak ditemukan")));
        web.perform(get("/portal/permohonan/999999999" + halaman).with(user(saya))).andExpect(status().isNotFound());
        web.perform(get("/portal/permohonan/" + id + halaman)).andExpect(redirectedUrlPattern("**/masuk"));
    }

    @Test
    void foreignActsAreNotFoundAndStaffHaveNoDoorHere() throws Exception {
        long id = alat.drafLengkap(saya);
        for (String aksi : List.of("/hapus", "/salin", "/batal", "/data", "/sampel/baru")) {
            kirim(alat.kapuas(), "/portal/permohonan/" + id + aksi, "alasan", "x").andExpect(status().isNotFound());
        }
        for (String aksi : List.of("/ajukan", "/perbaikan")) {
            kirim(alat.kapuas(), "/portal/permohonan/" + id + aksi, "versi", "0").andExpect(status().isNotFound());
        }
        web.perform(get("/portal/permohonan").with(user("cs").roles("STAF", "cs"))).andExpect(status().isForbidden());
        assertThat(draf.ambil(saya, id).draf()).isTrue();
    }

    @Test
    void aRefusedSampleKeepsItsFilesOrSaysThatTheyAreGone() throws Exception {
        long id = alat.drafLengkap(saya);
        long s = permohonan.sampel(id).get(0).id();
        MockMultipartFile berkas = new MockMultipartFile("dataDukung", "spesifikasi.pdf", "application/pdf", ContohBerkas.pdf("Spesifikasi"));
        web.perform(multipart("/portal/permohonan/" + id + "/sampel/" + s).file(berkas).with(user(saya)).with(csrf()).param("namaId", ""))
            .andExpect(flash().attribute("galat", org.hamcrest.Matchers.hasKey("namaId")));
        assertThat(permohonan.lihat(id).sampel().get(0).berkas()).extracting(b -> b.nama()).containsExactly("spesifikasi.pdf");
        web.perform(multipart("/portal/permohonan/" + id + "/sampel/baru").file(berkas).with(user(saya)).with(csrf()).param("namaId", ""))
            .andExpect(flash().attribute("pesanGalat", containsString("Berkas data dukung perlu dipilih lagi.")));
    }

    @Test
    void aPageThatCanNoLongerBeShownSaysWhyInsteadOfCallingItself() throws Exception {
        long id = alat.draf(saya);
        long s = sampel.tambah(saya, id, alat.botol(saya, null));
        String alamat = "/portal/permohonan/" + id + "/sampel/" + s + "/tipe-pangan";
        sql.update("update standar set berlaku_sampai = '2020-01-01' where satker = 'bbspjikfk' and kode = ?", AlatPermohonan.BPOM);
        try {
            for (String dari : List.of("", "http://localhost" + alamat)) {
                web.perform(get(alamat).with(user(saya)).header(HttpHeaders.REFERER, dari)).andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("Standar uji ini tidak tersedia")));
            }
            web.perform(get(alamat).with(user(saya)).header(HttpHeaders.REFERER, "http://localhost/portal/permohonan/" + id + "/sampel"))
                .andExpect(redirectedUrl("/portal/permohonan/" + id + "/sampel")).andExpect(flash().attribute("pesanGalat", containsString("tidak tersedia")));
            assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("Standar uji ini tidak tersedia");
        } finally {
            sql.update("update standar set berlaku_sampai = null where satker = 'bbspjikfk' and kode = ?", AlatPermohonan.BPOM);
        }
    }

    @Test
    void filesAreShownToTheirOwnersOnly() throws Exception {
        long id = alat.draf(saya);
        berkasDraf.tambah(saya, id, List.of(new Unggahan("surat.pdf", ContohBerkas.pdf("Surat"))));
        String alamat = "/portal/permohonan/" + id + "/berkas/" + berkasDraf.milik(saya, id).get(0).id();
        web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andExpect(header().string("Content-Type", "application/pdf"));
        web.perform(get(alamat).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        long lain = alat.draf(saya);
        web.perform(get(alamat.replace("/" + id + "/", "/" + lain + "/")).with(user(saya))).andExpect(status().isNotFound());
    }

    @Test
    void englishWhenAskedFor() throws Exception {
        long id = alat.drafLengkap(saya);
        for (String halaman : List.of("", "/baru", "/usulan", "/" + id + "/data", "/" + id + "/sampel", "/" + id + "/sampel/baru", "/" + id + "/periksa")) {
            web.perform(get("/portal/permohonan" + halaman + "?lang=en").with(user(saya))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??")))).andExpect(content().string(containsString("lang=\"en\"")));
        }
    }
}
