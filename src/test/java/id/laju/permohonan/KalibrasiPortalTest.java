package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.berkas.ContohBerkas;
import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The request for a calibration as the customer fills it, and what the office keeps for it. */
@LajuTest
class KalibrasiPortalTest {

    @Autowired MockMvc web;
    @Autowired WebUji kantor;
    @Autowired AlatPermohonan alat;
    @Autowired RentangService rentang;
    @Autowired PermohonanService permohonan;
    @Autowired DrafService draf;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;
    private RentangUkur caliper;

    @BeforeEach
    void masuk() {
        saya = alat.argon();
        caliper = rentang.semua("bbspjikfk").stream().filter(r -> r.alat().equals("Caliper (Digital)") && r.rentang().equals("0 - 150 mm")).findFirst().orElseThrow();
    }

    private String buka(String alamat) throws Exception {
        String isi = web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=", "onclick=");
        return isi;
    }

    private Map<String, String> isian(long id) {
        Map<String, String> isi = new HashMap<>(Map.of("produk", String.valueOf(caliper.produkId()), "standar", String.valueOf(caliper.standarId()), "namaId", "Jangka sorong digital",
            "namaEn", "Digital caliper", "merek", "Mitutoyo", "tipeId", "AKJ1213U98213", "titikUkur", "0; 50,5\n150", "intervalBulan", "12", "keterangan", "<p>Rahang <b>aus</b></p>"));
        isi.put("versi", String.valueOf(alat.versi(saya, id)));
        return isi;
    }

    private ResultActions kirim(String alamat, Map<String, String> isian) throws Exception {
        var minta = multipart(alamat).file(new MockMultipartFile("dataDukung", "petunjuk.pdf", "application/pdf", ContohBerkas.pdf()));
        isian.forEach(minta::param);
        return web.perform(minta.with(user(saya)).with(csrf()));
    }

    @Test
    @Tag("CAL-001")
    @Tag("CAL-002")
    @Tag("CAL-003")
    @Tag("CAL-004")
    @Tag("CAL-005")
    @Tag("CAL-007")
    @Tag("CAL-010")
    @Tag("CAL-012")
    @Tag("REQ-064")
    void anInstrumentIsChosenByItsRangeDescribedListedChangedAndDeleted() throws Exception {
        assertThat(buka("/portal/permohonan/baru")).containsPattern("id=\"layanan-kalibrasi\"(?![^>]*disabled)");
        long id = draf.buat(saya, "kalibrasi");
        assertThat(buka("/portal/permohonan/" + id + "/data")).contains("Bahasa LHU/Sertifikat", "Alamat Pengiriman", "Nomor WA", "Data Dukung", "Data Alat", "In-situ: petugas balai datang ke lokasi kami")
            .doesNotContain("Tujuan Pengujian", "name=\"sisaContoh\"", "name=\"pernyataan\"");
        String dasar = "/portal/permohonan/" + id + "/sampel";
        assertThat(buka(dasar + "/baru")).contains(">Caliper (Digital)<", "klik disini", "/portal/permohonan/usulan", "name=\"titikUkur\"").doesNotContain(AlatPermohonan.GARAM);
        assertThat(buka(dasar + "/standar/" + caliper.produkId())).contains("0 - 150 mm", "0 - 1000 mm").doesNotContain("Tanpa Standar");
        assertThat(buka(dasar + "/pilihan?produk=" + caliper.produkId() + "&standar=" + caliper.standarId())).contains("Rp 350.000", "Satuan titik ukur", "mm");
        kirim(dasar + "/baru", isian(id)).andExpect(redirectedUrl(dasar)).andExpect(flash().attribute("pesan", Kabar.dari("kabar.alatDisimpan")));
        String daftar = buka(dasar);
        assertThat(daftar).contains(">Alat<", ">Identifikasi Alat<", ">Biaya<", ">Keterangan<", ">Aksi<", "0 - 150 mm", "Mitutoyo", "AKJ1213U98213", "0; 50,5; 150 mm", "Rp 350.000",
            "petunjuk.pdf", "<b>aus</b>", ">Edit<", ">Hapus<", "Input/Tambah Alat");
        long sampelId = permohonan.sampel(id).get(0).id();
        Map<String, String> baru = isian(id);
        baru.put("titikUkur", "0; 100");
        kirim(dasar + "/" + sampelId, baru).andExpect(redirectedUrl(dasar));
        assertThat(buka(dasar + "/" + sampelId)).contains("0; 100</textarea>", "Jangka sorong digital");
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("Jangka sorong digital Merek Mitutoyo No. AKJ1213U98213", "Ajukan");
        assertThat(buka("/portal/permohonan?cari=" + permohonan.ambil(id).praOrder())).contains("Caliper (Digital): 1 alat", "Kalibrasi", "POKL-", "Pembayaran", "Draft", ">Edit<", ">Hapus<")
            .contains("Alat dikirim");
        web.perform(post(dasar + "/" + sampelId + "/hapus").with(user(saya)).with(csrf())).andExpect(flash().attribute("pesan", Kabar.dari("kabar.alatDihapus")));
        assertThat(permohonan.sampel(id)).isEmpty();
    }

    private static String baris(String isi, String tautan) {
        int awal = isi.lastIndexOf("<tr", isi.indexOf(tautan));
        return isi.substring(awal, isi.indexOf("</tr>", awal));
    }

    @Test
    @Tag("CAL-009")
    @Tag("CAL-010")
    @Tag("CAL-011")
    void aDraftAndItsInstrumentsStandInTheListsWithTheirColumnsAndButtons() throws Exception {
        long id = draf.buat(saya, "kalibrasi");
        String dasar = "/portal/permohonan/" + id;
        Map<String, String> isi = isian(id);
        isi.put("kodeLokasi", "Gudang B");
        kirim(dasar + "/sampel/baru", isi).andExpect(redirectedUrl(dasar + "/sampel"));
        String order = baris(buka("/portal/permohonan?ukuran=100&urut=tanggal&turun=true"), dasar + "/");
        assertThat(order).contains(permohonan.ambil(id).praOrder(), "Alat dikirim", "BELUM LUNAS", ">Draft<", "belum diajukan", dasar + "/data", dasar + "/periksa", dasar + "/hapus");
        assertThat(permohonan.ambil(id).praOrder()).startsWith("POKL-");
        String alatnya = baris(buka(dasar + "/sampel"), dasar + "/sampel/" + permohonan.sampel(id).get(0).id());
        assertThat(alatnya).contains(">1<", "Jangka sorong digital", "Gudang B", "Caliper (Digital)", "0 - 150 mm", "Rp 350.000", ">Edit<", ">Hapus<");
        assertThat(buka(dasar + "/sampel")).contains("Input/Tambah Alat", dasar + "/periksa").doesNotContain("Nomor analisis");
        assertThat(buka(dasar + "/periksa")).contains("action=\"" + dasar + "/ajukan\"");
    }

    @Test
    void aRequestAtTheSiteSaysWhoFillsInItsInstruments() throws Exception {
        long id = draf.buat(saya, "kalibrasi");
        sql.update("update permohonan set asal_contoh = 'SAMPLING' where id = ?", id);
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).contains("Data alatnya dilengkapi bagian Kerjasama").doesNotContain("tabel-alat");
    }

    /** Both would share one history and one reminder. */
    @Test
    @Tag("CAL-004")
    void aNumberThatAnotherInstrumentOfTheRequestBearsIsRefusedAtItsField() throws Exception {
        long id = draf.buat(saya, "kalibrasi");
        String dasar = "/portal/permohonan/" + id + "/sampel";
        kirim(dasar + "/baru", isian(id)).andExpect(redirectedUrl(dasar));
        Map<String, String> sama = isian(id);
        sama.put("tipeId", " akj1213u98213 ");
        String kalimat = "Nomor akj1213u98213 sudah dipakai alat ke-1 pada order ini";
        assertThat(galat(dasar + "/baru", sama).get("tipeId")).startsWith(kalimat);
        assertThat(permohonan.sampel(id)).hasSize(1);
        Map<String, String> lain = isian(id);
        lain.put("merek", "Insize");
        kirim(dasar + "/baru", lain).andExpect(redirectedUrl(dasar));
        long kedua = permohonan.sampel(id).get(1).id();
        Map<String, String> diubah = isian(id);
        assertThat(galat(dasar + "/" + kedua, diubah).get("tipeId")).contains("alat ke-1");
        long pertama = permohonan.sampel(id).get(0).id();
        kirim(dasar + "/" + pertama, isian(id)).andExpect(redirectedUrl(dasar));
        sql.update("update sampel set merek = 'Mitutoyo' where id = ?", kedua);
        assertThat(buka("/portal/permohonan/" + id + "/periksa")).as("also what was copied").contains("Alat 2: Nomor AKJ1213U98213 sudah dipakai alat ke-1");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> galat(String alamat, Map<String, String> isi) throws Exception {
        var minta = post(alamat).with(user(saya)).with(csrf()).header("Referer", "http://localhost" + alamat);
        isi.forEach(minta::param);
        return (Map<String, String>) web.perform(minta).andReturn().getFlashMap().get("galat");
    }

    @Test
    void pointsThatAreNoNumbersOutsideOrDoubleAreNamedAndNothingIsLost() throws Exception {
        long id = draf.buat(saya, "kalibrasi");
        String dasar = "/portal/permohonan/" + id + "/sampel";
        for (Map.Entry<String, String> salah : Map.of("0; lima", "\"lima\" bukan angka", "0; 151", "Titik ukur 151 di luar rentang ukur 0 - 150 mm", "5; 5,0", "ditulis dua kali", " ", "Isi titik ukur").entrySet()) {
            Map<String, String> isi = isian(id);
            isi.put("titikUkur", salah.getKey());
            var minta = post(dasar + "/baru").with(user(saya)).with(csrf()).header("Referer", "http://localhost" + dasar + "/baru");
            isi.forEach(minta::param);
            web.perform(minta).andExpect(flash().attribute("pesanGalat", containsString(salah.getValue())));
        }
        assertThat(permohonan.sampel(id)).isEmpty();
    }

    @Test
    @Tag("ADM-022")
    void theOfficeKeepsRangesScopeAndStandards() throws Exception {
        String dasar = "/kelola/layanan/bbspjikfk/alat-ukur";
        kantor.kirim("admin", dasar + "/baru", "alat", "Mikrometer Luar", "alatEn", "Outside micrometer", "labId", "1", "janji", "7", "rentang", "0 - 25 mm", "bawah", "0", "atas", "25",
            "satuan", "mm", "dsi", "milimeter", "metode", "IK-KAL-31", "desimal", "3").andExpect(flash().attribute("pesanGalat", containsString("D-SI")));
        assertThat(rentang.semua("bbspjikfk")).noneMatch(r -> r.alat().equals("Mikrometer Luar"));
        long lab = rentangLab();
        kantor.kirim("admin", dasar + "/baru", "alat", "Mikrometer Luar", "alatEn", "Outside micrometer", "labId", String.valueOf(lab), "janji", "7", "rentang", "0 - 25 mm", "bawah", "0",
            "atas", "25", "satuan", "mm", "dsi", "\\milli\\metre", "metode", "IK-KAL-31", "desimal", "3").andExpect(flash().attribute("pesan", containsString("Catat tarifnya")));
        RentangUkur r = rentang.semua("bbspjikfk").stream().filter(x -> x.alat().equals("Mikrometer Luar")).findFirst().orElseThrow();
        kantor.kirim("admin", dasar + "/" + r.parameterId() + "/cmc", "nomorLk", "LK-951-IDN", "cmcBawah", "0", "cmcAtas", "25", "tetap", "0,0015", "relatif", "0", "berlakuDari", "2026-01-01",
            "berlakuSampai", "2030-12-31").andExpect(flash().attribute("pesan", containsString("CMC ditambahkan")));
        assertThat(kantor.buka("admin", dasar + "/" + r.parameterId()).andReturn().getResponse().getContentAsString()).contains("0,0015", "LK-951-IDN");
        assertThat(kantor.buka("admin", dasar + "?cari=mikrometer").andReturn().getResponse().getContentAsString()).contains("Mikrometer Luar", "Catat tarif", "CMC berlaku").doesNotContain("Caliper (");
        long cmc = rentang.semuaCmc(r.parameterId(), LocalDate.of(2026, 6, 1)).get(0).id();
        kantor.kirim("admin", dasar + "/" + r.parameterId() + "/cmc/" + cmc, "keadaanBaru", "DIBEKUKAN", "sejak", "2025-12-31", "alasan", "Surat KAN").andExpect(flash().attribute("pesanGalat", notNullValue()));
        kantor.kirim("admin", dasar + "/" + r.parameterId() + "/cmc/" + cmc, "keadaanBaru", "DIBEKUKAN", "sejak", "2026-02-01", "alasan", "Surat KAN").andExpect(flash().attribute("pesan", "Keadaan CMC disimpan."));
        assertThat(kantor.buka("admin", dasar + "/" + r.parameterId() + "/cmc/" + cmc).andReturn().getResponse().getContentAsString()).contains("Dibekukan", "01-02-2026", "Surat KAN", "0,0015 mm");
        assertThat(kantor.buka("admin", dasar + "/" + r.parameterId()).andReturn().getResponse().getContentAsString()).contains("Dibekukan");
        assertThat(rentang.cmcBerlaku(r.parameterId(), LocalDate.of(2026, 1, 31))).hasSize(1);
        assertThat(rentang.cmcBerlaku(r.parameterId(), LocalDate.of(2026, 2, 1))).isEmpty();
        kantor.kirim("admin", "/kelola/layanan/bbspjikfk/tarif/parameter/" + r.parameterId(), "jumlah", "425.000", "satuan", "per alat", "peraturan", "PP 47/2011", "berlakuDari", "2026-01-01");
        assertThat(kantor.buka("admin", dasar + "?cari=mikrometer").andReturn().getResponse().getContentAsString()).contains("Mikrometer Luar", "0 - 25 mm", "Rp 425.000").doesNotContain("Catat tarif");
        assertThat(kantor.buka("penyelia", "/kelola/standar-acuan").andReturn().getResponse().getContentAsString()).contains("SA-01", "Layak pakai", "SA-09", "Sertifikat berakhir");
        kantor.kirim("penyelia", "/kelola/standar-acuan/baru", "kode", "SA-77", "nama", "Cincin standar").andExpect(flash().attribute("pesanGalat", containsString("isian yang perlu diperbaiki")));
        kantor.kirim("penyelia", "/kelola/standar-acuan/baru", "kode", "SA-77", "nama", "Cincin standar", "namaEn", "Setting ring", "nomorSertifikat", "S.1", "penerbit", "SNSU-BSN",
            "dikalibrasi", "2026-01-01", "berlakuSampai", "2028-01-01", "aktif", "true").andExpect(flash().attribute("pesan", "Standar acuan disimpan."));
    }

    /** What is typed about an instrument that is there already is not silently dropped. */
    @Test
    void anotherRangeOfAnInstrumentSaysTheSameOfTheInstrument() throws Exception {
        String dasar = "/kelola/layanan/bbspjikfk/alat-ukur";
        RentangUkur ada = rentang.semua("bbspjikfk").stream().filter(r -> r.alat().equals("Caliper (Digital)")).findFirst().orElseThrow();
        Map<String, Object> produk = sql.queryForMap("select lab_id, janji_hari_kerja, nama_en from produk where id = ?", ada.produkId());
        assertThat(kantor.buka("admin", dasar + "/baru?alat=" + ada.produkId()).andReturn().getResponse().getContentAsString()).as("what it has is filled in")
            .contains("value=\"Caliper (Digital)\"", "value=\"" + produk.get("nama_en") + "\"");
        long lain = sql.queryForObject("select min(id) from lab where satker = 'bbspjikfk' and id <> ?", Long.class, produk.get("lab_id"));
        kantor.kirim("admin", dasar + "/baru", "alat", "caliper (digital)", "alatEn", "Vernier", "labId", String.valueOf(lain), "janji", String.valueOf((Integer) produk.get("janji_hari_kerja") + 1),
            "persyaratan", "Bersih", "rentang", "0 - 777 mm", "bawah", "0", "atas", "777", "satuan", "mm", "dsi", "\\milli\\metre", "metode", "IK-KAL-32", "desimal", "2")
            .andExpect(flash().attribute("galat", allOf(hasKey("alatEn"), hasKey("labId"), hasKey("janji"), hasKey("persyaratan"), aMapWithSize(4))));
        assertThat(rentang.semua("bbspjikfk")).noneMatch(r -> r.rentang().equals("0 - 777 mm"));
    }

    private long rentangLab() {
        return sql.queryForObject("select id from lab where satker = 'bbspjikfk' and kode = 'KAL'", Long.class);
    }

}
