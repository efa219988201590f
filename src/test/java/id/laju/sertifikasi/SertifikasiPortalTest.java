package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasEntry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The tabs of a certification as the customer fills them; nothing stays in the database. */
@LajuTest
@Transactional
class SertifikasiPortalTest {

    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired LayananSertifikasi layanan;
    @Autowired SertifikasiService sertifikasi;
    @Autowired KatalogSertifikasi katalog;
    @Autowired DaftarUnggahService unggahan;
    @Autowired UnggahService unggah;
    @Autowired IsianService isian;
    @Autowired IsiSertifikasi isiSertifikasi;
    @Autowired PermohonanService permohonan;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void draf() {
        saya = alat.argon();
        id = alat.draf(saya, "sertifikasi-produk");
        dasar = "/portal/sertifikasi/" + id;
    }

    private String buka(String alamat) throws Exception {
        String isi = web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=", "onclick=");
        return isi;
    }

    private ResultActions kirim(String alamat, String... isian) throws Exception {
        var minta = post(alamat).with(user(saya)).with(csrf()).header("Referer", "http://localhost" + alamat);
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return web.perform(minta);
    }

    private ResultActions otomatis(String alamat, String... isian) throws Exception {
        var minta = post(alamat).with(user(saya)).with(csrf()).header("Accept", "application/json").param("otomatis", "ya");
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return web.perform(minta);
    }

    private String[] data(String... lain) {
        DataSertifikasi d = alat.data(saya, id);
        List<String> isi = new java.util.ArrayList<>(List.of("namaCetak", d.namaCetak(), "alamatCetak", d.alamatCetak(), "kontakNama", d.kontakNama(), "kontakWa", d.kontakWa(), "jenisUsaha", d.jenisUsaha(),
            "produk", d.produk(), "sni", d.sni(), "standarSmm", d.standarSmm(), "standarPendukung", d.standarPendukung(), "skema", d.skema(), "lokasi", d.lokasi(), "ttdKota", d.ttdKota(),
            "ttdNama", d.ttdNama(), "ttdJabatan", d.ttdJabatan(), "ttdNik", d.ttdNik(), "ttdAlamat", d.ttdAlamat(), "telepon", d.telepon(), "surel", d.surel(), "versi", String.valueOf(d.versi())));
        isi.addAll(List.of(lain));
        return isi.toArray(String[]::new);
    }

    private Sertifikasi kini() {
        return sertifikasi.ambil(alat.permohonan(saya, id));
    }

    /** What stands beside the name of a tab. */
    private static String lencana(String isi, String tab) {
        int awal = isi.indexOf(">" + tab + "<") + tab.length() + 8;
        return isi.substring(awal, isi.indexOf("</a>", awal)).strip();
    }

    @Test
    @Tag("CRT-002")
    @Tag("CRT-003")
    @Tag("CRT-004")
    @Tag("CRT-005")
    @Tag("CRT-007")
    @Tag("CRT-008")
    @Tag("CRT-009")
    @Tag("CRT-010")
    void dataPermohonanHasItsPartsPrefilledAndKeepsWhatWasTyped() throws Exception {
        String isi = buka(dasar + "/data");
        assertThat(lencana(isi, "Unggah Dokumen")).as("nobody knows yet which").isEmpty();
        assertThat(isi).contains(">Data Permohonan<", ">Data Pabrik<", ">Data Merek<", ">Dokumen Isian<", ">Cetak Dokumen<", ">Unggah Dokumen<");
        assertThat(isi).contains("value=\"PT Argon Mulia\"", "Jalan Raya Bogor Km 27 No. 8", "Produsen", "Tangki air silinder vertikal - Polietilena (PE)", "Pilih SNI", "Tipe 5", "Dalam Negeri", "Luar Negeri",
            "(021) 5550 3508", "kontak@argonmulia.example.id", "Anita Rahayu");
        assertThat(buka(dasar + "/sni/tangki-air-pe")).contains("SNI 7276:2014");
        kirim(dasar + "/data", data("kegiatan", "AWAL")).andExpect(redirectedUrl(dasar + "/pabrik"));
        assertThat(kini().ttdNik()).isEqualTo("3175011203750004");
        assertThat(lencana(buka(dasar), "Unggah Dokumen")).containsPattern("\\d+ hal masih kurang");
        assertThat(buka(dasar + "/data")).contains("value=\"SNI ISO 9001:2015\"", "HACCP/GMP; SNI ISO 22000:2009", "Direktur Utama", "SNI 7276:2014 Tangki air");
        String[] tanpaWewenang = data("kegiatan", "AWAL");
        tanpaWewenang[List.of(tanpaWewenang).indexOf("ttdJabatan") + 1] = "Manajer Mutu";
        kirim(dasar + "/data", tanpaWewenang);
        assertThat(buka(dasar)).as("somebody without authority does not sign").contains("Penandatangan dokumen harus Direktur");
        assertThat(permohonan.ringkas(saya.pelangganId())).filteredOn(r -> r.id() == id).singleElement()
            .satisfies(r -> assertThat(r.uraian()).isEqualTo("Sertifikasi Awal, Tipe 5 - Dalam Negeri, SNI 7276:2014"));
    }

    @Test
    @Tag("CRT-006")
    @Tag("CRT-011")
    @Tag("CRT-030")
    @Tag("CRT-031")
    void schemeAndActivityStandAboveEveryTab() throws Exception {
        alat.isiData(saya, id);
        for (String tab : List.of("/data", "/pabrik", "/merek", "/isian", "/cetak", "/unggah", "")) {
            assertThat(buka(dasar + tab)).containsSubsequence("kepala-sertifikasi", "Skema", "Tipe 5", "Kegiatan", "Sertifikasi Awal");
        }
        kirim(dasar + "/data", data("kegiatan", "SURVEILAN", "tambahMerek", "true", "sertifikatLama", "R/097/BSPJI-Pontianak/MS/IV/2023"));
        assertThat(buka(dasar + "/merek")).containsSubsequence("kepala-sertifikasi", "Surveilan", "Tambah Merek/Kemasan");
        kirim(dasar + "/data", data("kegiatan", "AWAL", "tambahMerek", "true"));
        assertThat(kini().tambahMerek()).as("nothing can be added at the first certification").isFalse();
        kirim(dasar + "/data", data("kegiatan", "ULANG", "sertifikatLama", "R/097"));
        assertThat(kini().kegiatanLengkap()).isEqualTo("Sertifikasi Ulang");
    }

    @Test
    void badDataIsNamedAndNothingIsStored() throws Exception {
        for (Map.Entry<String[], String> salah : Map.of(new String[] {"ttdNik", "123"}, "NIK terdiri atas 16 angka", new String[] {"skema", "TIPE_1"}, "disertifikasi dengan skema Tipe 5",
                new String[] {"sni", "999999"}, "tidak disertifikasi di sini", new String[] {"surel", "bukan surel"}, "alamat e-mail yang lengkap").entrySet()) {
            String[] isi = data();
            List<String> ganti = new java.util.ArrayList<>(List.of(isi));
            ganti.set(ganti.indexOf(salah.getKey()[0]) + 1, salah.getKey()[1]);
            kirim(dasar + "/data", ganti.toArray(String[]::new)).andExpect(flash().attribute("galat", hasEntry(org.hamcrest.Matchers.equalTo(salah.getKey()[0]), containsString(salah.getValue()))))
                .andExpect(flash().attribute("ketikan", hasEntry(salah.getKey()[0], salah.getKey()[1])));
        }
        assertThat(kini().ttdNama()).isNull();
    }

    @Test
    void whatIsTypedIsSavedByItselfIncompleteOrNotAndOlderPagesAreRefused() throws Exception {
        int versi = alat.permohonan(saya, id).versi();
        otomatis(dasar + "/data", "namaCetak", "PT Argon Mulia", "alamatCetak", "Jalan Raya Bogor", "kontakNama", "Anita", "kontakWa", "081100003508", "ttdNama", "Gunawan", "versi", String.valueOf(versi))
            .andExpect(status().isOk()).andExpect(jsonPath("versi").value(versi + 1));
        assertThat(kini().ttdNama()).isEqualTo("Gunawan");
        otomatis(dasar + "/data", "namaCetak", "PT Lain", "alamatCetak", "x", "kontakNama", "Anita", "kontakWa", "081100003508", "versi", String.valueOf(versi))
            .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("pesan").value(containsString("baru saja diubah")));
        otomatis(dasar + "/data", "namaCetak", "PT Argon Mulia", "alamatCetak", "x", "kontakNama", "Anita", "kontakWa", "081100003508", "ttdNik", "12", "versi", String.valueOf(versi + 1))
            .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("bidang.ttdNik").exists());
        assertThat(kini().ttdNama()).isEqualTo("Gunawan");
    }

    @Test
    @Tag("CRT-012")
    void theFactoryIsChosenNotChanged() throws Exception {
        String isi = buka(dasar + "/pabrik");
        assertThat(isi).contains("Pabrik yang membuat produk", "Alamat Pabrik", "Cibinong", "mailto:").doesNotContain("name=\"alamat\"");
        long pabrik = katalog.pabrik(saya.pelangganId()).get(0).id();
        kirim(dasar + "/pabrik", "pabrikId", String.valueOf(pabrik)).andExpect(redirectedUrl(dasar + "/merek"));
        assertThat(kini().pabrikId()).isEqualTo(pabrik);
        long milikLain = katalog.pabrik(alat.kapuas().pelangganId()).get(0).id();
        kirim(dasar + "/pabrik", "pabrikId", String.valueOf(milikLain)).andExpect(flash().attribute("pesanGalat", "Pilih pabrik dari daftar."));
        kirim(dasar + "/pabrik/baru", "nama", "Pabrik Dua", "alamat", "Jalan Baru").andExpect(flash().attribute("pesanGalat", containsString("dengan surat")));
        sql.update("update sertifikasi set pabrik_id = null");
        sql.update("delete from pabrik where pelanggan_id = ?", saya.pelangganId());
        sertifikasi.simpan(saya, id, alat.data(saya, id));
        assertThat(buka(dasar + "/pabrik")).contains("name=\"alamat\"");
        kirim(dasar + "/pabrik/baru", "nama", "Pabrik Satu", "alamat", "Jalan Raya Cibinong 5, Bogor");
        assertThat(katalog.pabrik(saya.pelangganId())).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(kini().pabrikId()));
    }

    @Test
    @Tag("CRT-018")
    @Tag("CHK-050")
    @Tag("CHK-051")
    @Tag("CHK-052")
    @Tag("CHK-053")
    @Tag("CHK-054")
    void everyDokumenIsianHasItsOwnPage() throws Exception {
        assertThat(buka(dasar + "/isian")).contains("muncul sesudah SNI dan skema dipilih");
        alat.isiData(saya, id);
        assertThat(buka(dasar + "/isian")).containsSubsequence("Waktu Tempuh dan Transportasi", ">Input<", "Peralatan Produksi", "Daftar Peralatan Pengendalian Mutu",
            "Daftar Pengendalian Mutu (Bahan, Proses, dan Produk)", "Biodata Wakil Manajemen (bila ada)");
        for (Map.Entry<String, String> e : Map.of("ISIAN_1", "Moda transportasi", "ISIAN_2", "Kapasitas", "ISIAN_3", "Nomor sertifikat kalibrasi", "ISIAN_4", "Batas keberterimaan", "ISIAN_5", "Pendidikan").entrySet()) {
            assertThat(buka(dasar + "/isian/" + e.getKey())).contains(e.getValue(), "data-otomatis");
        }
        kirim(dasar + "/isian/ISIAN_2", "nama.1", "Mesin rotomolding, besar", "jumlah.1", "2", "nama.2", "", "jumlah.2", "", "nama.5", "Oven", "jumlah.5", "1.000").andExpect(redirectedUrl(dasar + "/isian"));
        assertThat(isian.baris(id, JenisIsian.ISIAN_2)).containsExactly(Map.of("nama", "Mesin rotomolding, besar", "jumlah", "2"), Map.of("nama", "Oven", "jumlah", "1000"));
        assertThat(buka(dasar + "/isian/ISIAN_2")).contains("value=\"Mesin rotomolding, besar\"", "name=\"nama.2\"", "value=\"Oven\"", "name=\"nama.3\"");
        kirim(dasar + "/isian/ISIAN_2", "nama.1", "Mesin", "jumlah.1", "dua").andExpect(flash().attribute("galat", hasEntry(org.hamcrest.Matchers.equalTo("jumlah.1"), containsString("angka bulat"))));
        kirim(dasar + "/isian/ISIAN_4", "tahap.1", "GUDANG", "parameter.1", "x").andExpect(flash().attribute("pesanGalat", containsString("pilih dari daftar")));
        kirim(dasar + "/isian/ISIAN_2", "nama.1", "Mesin").andExpect(status().isFound());
        assertThat(buka(dasar + "/isian")).contains("Belum lengkap", "baris 1: isi Jumlah");
        kirim(dasar + "/isian/ISIAN_2", "nama.1", "Mesin", "jumlah.1", "1", "tambahBaris", "ya").andExpect(redirectedUrl(dasar + "/isian/ISIAN_2"));
    }

    @Test
    @Tag("CRT-023")
    @Tag("CRT-024")
    @Tag("CRT-025")
    void theUploadsAreListedWithTheirMarksAndTheProfileIsTakenOver() throws Exception {
        alat.isiData(saya, id);
        alat.isiProfil(saya);
        String isi = buka(dasar + "/unggah");
        assertThat(isi).containsSubsequence("A. Dokumen Non Teknis", "Surat Permohonan SPPT SNI", "Daftar Merek, Tipe, Ukuran Produk", "Surat Pernyataan Tidak Mengedarkan", "Bukti Registrasi SIINAS KEMENPERIN",
            "Surat Pernyataan Telah Menerapkan", "Usulan Nama Penandatangan Kontrak dan Lisensi", "NPWP Badan Usaha", "Akta Pendirian Perusahaan", "NIB dan Lampiran", "Dokumen Tambahan Lainnya",
            "B. Dokumen Teknis", "Alur Proses Produksi", "Ilustrasi Penggunaan Tanda", "Struktur Organisasi Perusahaan", "Sertifikat Sistem Manajemen Mutu (bila ada)", "Daftar Induk Dokumen", "Bisnis Proses",
            "Analisa Resiko dan Peluang", "Isu Internal dan Eksternal", "Laporan Audit Internal Terakhir", "Notulen Rapat Tinjauan Manajemen Terakhir", "Daftar Pengendalian Mutu (Bahan Baku, Proses, dan Produk Akhir)",
            "Kepemilikan SPPT SNI dari LSPro Lain", "Dokumen Tambahan Lainnya");
        assertThat(unggahan.daftar(alat.permohonan(saya, id)).stream().filter(b -> b.dokumen().wajib()).map(b -> b.dokumen().kode())).containsExactly("A_01", "A_02", "A_03", "A_05", "A_06", "A_09", "B_01", "B_02", "B_03",
            "B_05", "B_06", "B_07", "B_08", "B_09", "B_10", "B_11");
        assertThat(isi).contains("12/NPWP", "12/AKTA", "Ratna Dewi, S.H.", "Diambil dari profil perusahaan");
        web.perform(get(dasar + "/unggah/A_07/berkas").with(user(saya))).andExpect(status().isOk()).andExpect(content().contentType("application/pdf"));
        kirim(dasar + "/unggah/A_07").andExpect(flash().attribute("pesanGalat", containsString("diambil dari profil")));
    }

    @Test
    @Tag("CRT-026")
    @Tag("CHK-071")
    void theOrganisationChartComesWithNumbersThatAddUp() throws Exception {
        alat.isiData(saya, id);
        assertThat(buka(dasar + "/unggah/B_03")).contains("Total Jumlah Karyawan", "Administrasi", "Produksi", "Pengendalian Mutu", "Lain-lain", "Jumlah Tenaga Ahli");
        var salah = multipart(dasar + "/unggah/B_03").file(pdf()).param("total", "41").param("administrasi", "5").param("produksi", "25").param("mutu", "6").param("lain", "4").param("ahli", "3");
        web.perform(salah.with(user(saya)).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("(40) harus sama dengan totalnya (41)")));
        var benar = multipart(dasar + "/unggah/B_03").file(pdf()).param("total", "40").param("administrasi", "5").param("produksi", "25").param("mutu", "6").param("lain", "4").param("ahli", "3");
        web.perform(benar.with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar + "/unggah#d-B_03"));
        assertThat(buka(dasar + "/unggah")).containsSubsequence("struktur.pdf", "total 40", "pengendalian mutu 6");
        var bukanPdf = multipart(dasar + "/unggah/B_01").file(new MockMultipartFile("berkas", "alur.exe", "application/pdf", new byte[] {'M', 'Z'}));
        web.perform(bukanPdf.with(user(saya)).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("PDF")));
        web.perform(multipart(dasar + "/unggah/B_01").with(user(saya)).with(csrf())).andExpect(flash().attribute("pesanGalat", "Pilih berkas Alur Proses Produksi."));
        kirim(dasar + "/unggah/B_03/hapus").andExpect(flash().attribute("pesan", Kabar.dari("kabar.dokumenDilepas")));
        assertThat(unggahan.baris(alat.permohonan(saya, id), "B_03").ada()).isFalse();
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("berkas", "struktur.pdf", "application/pdf", ContohBerkas.pdf("struktur"));
    }

    @Test
    @Tag("GRN-002")
    void aSavedRequestOfGreenIndustryIsADraftToLookAtEditSendAndDelete() throws Exception {
        long hijau = alat.lengkapHijau(saya);
        String isi = buka("/portal/permohonan?ukuran=100&urut=tanggal&turun=true");
        String baris = isi.substring(isi.lastIndexOf("<tr", isi.indexOf(alat.permohonan(saya, hijau).praOrder())));
        baris = baris.substring(0, baris.indexOf("</tr>"));
        assertThat(baris).contains(">Draft<", "Sertifikasi Awal", "belum diajukan").containsSubsequence("/portal/permohonan/" + hijau + "\"", ">Lihat<", ">Edit<", ">Ajukan<", ">Hapus<");
        String dasar = "/portal/permohonan/" + hijau;
        web.perform(get(dasar).with(user(saya))).andExpect(redirectedUrl("/portal/sertifikasi/" + hijau));
        web.perform(get(dasar + "/data").with(user(saya))).andExpect(redirectedUrl("/portal/sertifikasi/" + hijau));
        web.perform(get(dasar + "/periksa").with(user(saya))).andExpect(redirectedUrl("/portal/sertifikasi/" + hijau));
        assertThat(buka("/portal/sertifikasi/" + hijau)).contains("Kirim Dokumen", "Hapus draft");
        kirim(dasar + "/hapus").andExpect(redirectedUrl("/portal/permohonan"));
        web.perform(get("/portal/sertifikasi/" + hijau).with(user(saya))).andExpect(status().isNotFound());
    }

    @Test
    @Tag("CRT-074")
    @Tag("GRN-001")
    @Tag("QUO-013")
    void otherSystemsHaveTheirOwnParts() throws Exception {
        assertThat(layanan.tersedia(saya.satker(), "sertifikasi-sistem-manajemen")).isTrue();
        assertThat(layanan.tersedia("bspji-palembang", "sertifikasi-sistem-manajemen")).as("no price for the days of an audit").isFalse();
        long sistem = alat.draf(saya, "sertifikasi-sistem-manajemen");
        assertThat(buka("/portal/sertifikasi/" + sistem + "/data")).contains("Sistem Manajemen Mutu, SNI ISO 9001:2015", "ISO 14001", "ISO 22000", "ISO 45001", ">Lokasi<", "Ruang lingkup yang disertifikasi", "Tingkat risiko").doesNotContain("name=\"sni\"", ">Data Merek<");
        assertThat(buka("/portal/sertifikasi/" + sistem + "/isian/LOKASI")).contains("Jumlah karyawan", "gilir kerja");
        long hijau = alat.draf(saya, "sertifikasi-industri-hijau");
        assertThat(buka("/portal/sertifikasi/" + hijau + "/data")).contains("Layanan yang ingin dilakukan", "Standar Industri Hijau", "SIH Karet Remah", ">Ruang lingkup dan tarif<", "/publik/ruang-lingkup-sertifikasi?satker=" + saya.satker()).doesNotContain("SNI 7276:2014", "name=\"produk\"");
        kirim("/portal/sertifikasi/" + sistem + "/isian/ISIAN_2", "nama.1", "x").andExpect(status().isNotFound());
    }

    @Test
    @Tag("CRT-074")
    void theScopeOfASystemIsPlainTextAndStaysAsItWasTyped() throws Exception {
        id = alat.draf(saya, "sertifikasi-sistem-manajemen");
        String lingkup = "Produksi \"A & B\" <500 mL>,\nkopi <b>premium</b>";
        for (int kali = 0; kali < 2; kali++) {
            kirim("/portal/sertifikasi/" + id + "/data", "namaCetak", "PT Argon Mulia", "alamatCetak", "Jalan Raya Bogor Km 27 No. 8", "kontakNama", "Anita Rahayu", "kontakWa", "081100003508", "skema", "MUTU", "layananDiminta", lingkup.replace("\n", "\r\n"), "versi", String.valueOf(alat.permohonan(saya, id).versi()))
                .andExpect(redirectedUrl("/portal/sertifikasi/" + id + "/isian/LOKASI"));
            assertThat(buka("/portal/sertifikasi/" + id + "/data")).contains("Produksi &quot;A &amp; B&quot; &lt;500 mL&gt;,\nkopi &lt;b&gt;premium&lt;/b&gt;</textarea>");
            assertThat(isiSertifikasi.untuk(alat.permohonan(saya, id)).produk()).isEqualTo("Produksi \"A & B\" <500 mL>, kopi <b>premium</b>");
        }
    }

    @Test
    void whatBelongsToOthersDoesNotExistAndWhoIsNoApplicantOnlyLooks() throws Exception {
        alat.isiData(saya, id);
        long merek = alat.isiMerek(saya, id);
        for (String halaman : List.of("", "/data", "/pabrik", "/merek", "/merek/" + merek, "/isian", "/isian/ISIAN_1", "/cetak", "/cetak/CETAK_1", "/unggah", "/unggah/A_09", "/unggah/A_07/berkas", "/sni/tangki-air-pe")) {
            web.perform(get(dasar + halaman).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        }
        for (String alamat : List.of("/data", "/pabrik", "/merek/baru", "/merek/" + merek, "/merek/" + merek + "/hapus", "/isian/ISIAN_1", "/cetak/CETAK_1", "/unggah/A_09", "/unggah/A_09/hapus")) {
            web.perform(post(dasar + alamat).with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
        }
        web.perform(post(dasar + "/kirim").param("versi", "1").with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
        long uji = alat.draf(saya, "pengujian");
        web.perform(get("/portal/sertifikasi/" + uji).with(user(saya))).andExpect(status().isNotFound());
        PenggunaLogin keuangan = alat.orang("keuangan.argon");
        String isi = web.perform(get(dasar + "/merek/" + merek).with(user(keuangan))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).contains("Argon Tank", "memerlukan peran pemohon").doesNotContain("<button type=\"submit\" class=\"tombol utama\"");
        web.perform(post(dasar + "/merek/baru").with(user(keuangan)).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("peran pemohon")));
    }

    @Test
    void aDraftGoesWithItsFiles() throws Exception {
        alat.isiData(saya, id);
        unggah.unggah(saya, id, "A_09", AlatSertifikasi.pdf("nib"), null, null);
        var berkas = unggahan.berkas(id);
        kirim("/portal/permohonan/" + id + "/hapus").andExpect(redirectedUrl("/portal/permohonan"));
        assertThat(sql.queryForObject("select count(*) from berkas where id = ?", Integer.class, berkas.get(0))).isZero();
    }
}
