package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.PengajuanService;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Kirim Dokumen, with a small process in place of the certification; everything is rolled back. */
@LajuTest
@Transactional
class KirimDokumenTest {

    @Autowired JdbcTemplate sql;
    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired KirimService kirim;
    @Autowired PengajuanService pengajuan;
    @Autowired DaftarUnggahService unggahan;
    @Autowired UnggahService unggah;
    @Autowired SertifikasiService sertifikasi;
    @Autowired MerekService merek;
    @Autowired RepositoryService model;
    private PenggunaLogin saya;

    @BeforeEach
    void prosesKecil() throws Exception {
        saya = alat.argon();
        String isi = new ClassPathResource("bpmn/coba/permohonan-tiruan.bpmn").getContentAsString(StandardCharsets.UTF_8).replace("permohonan-tiruan", "sertifikasi-produk");
        model.createDeployment().name("sertifikasi kecil").addString("sertifikasi-produk.bpmn", isi).deploy();
    }

    private String buka(String alamat) throws Exception {
        return web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    @Tag("CRT-027")
    void theButtonComesWithTheLastDocumentAndAfterwardsThereIsOnlyLooking() throws Exception {
        long id = alat.lengkap(saya);
        String dasar = "/portal/sertifikasi/" + id;
        unggah.hapus(saya, id, "B_07");
        assertThat(buka(dasar + "/unggah")).doesNotContain(dasar + "/kirim");
        assertThat(buka(dasar)).contains("Belum dapat dikirim", "Unggah Analisa Resiko dan Peluang.").doesNotContain(dasar + "/kirim");
        int versi = alat.permohonan(saya, id).versi();
        web.perform(post(dasar + "/kirim").param("versi", String.valueOf(versi)).with(user(saya)).with(csrf())).andExpect(flash().attribute("pesanGalat", containsString("Unggah Analisa Resiko dan Peluang.")));
        assertThat(alat.permohonan(saya, id).draf()).isTrue();
        alat.unggahYangWajib(saya, id);
        assertThat(buka(dasar + "/unggah")).contains(dasar + "/kirim", "Kirim Dokumen");
        web.perform(post(dasar + "/kirim").param("versi", String.valueOf(alat.permohonan(saya, id).versi())).with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(alat.permohonan(saya, id).kasus()).isEqualTo("bbspjikfk/" + alat.permohonan(saya, id).praOrder());
        assertThat(buka(dasar)).contains("hanya dapat dilihat", "/portal/kasus/" + id, "Sertifikasi Awal, Tipe 5 - Dalam Negeri, SNI 7276:2014").doesNotContain(dasar + "/kirim");
        for (String tab : List.of("/data", "/pabrik", "/merek", "/isian", "/isian/ISIAN_2", "/cetak", "/unggah", "/unggah/B_01")) {
            assertThat(buka(dasar + tab)).contains("hanya dapat dilihat").doesNotContain("type=\"submit\" class=\"tombol utama\"", "3175011203750004");
        }
        assertThatThrownBy(() -> merek.tambah(saya, id)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diajukan");
        assertThatThrownBy(() -> unggah.unggah(saya, id, "B_01", AlatSertifikasi.pdf("lain"), null, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diajukan");
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, alat.data(saya, id))).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah diajukan");
        kirim.kirim(saya, id, null);
    }

    @Test
    @Tag("CRT-025")
    void theProfilesDocumentsAreKeptAsTheyWereWhenSent() {
        long id = alat.lengkap(saya);
        var sebelum = unggahan.baris(alat.permohonan(saya, id), "A_07").berkas();
        kirim.kirim(saya, id, alat.permohonan(saya, id).versi());
        var sesudah = unggahan.baris(alat.permohonan(saya, id), "A_07").berkas();
        assertThat(sesudah.id()).isNotEqualTo(sebelum.id());
        assertThat(sesudah.sha256()).isEqualTo(sebelum.sha256());
    }

    @Test
    void whatIsMissingLeadsToItsTab() {
        alat.kosongkanProfil(saya);
        long id = alat.draf(saya, "sertifikasi-produk");
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::alamat).containsSubsequence("data", "pabrik", "merek");
        DataSertifikasi d = alat.data(saya, id);
        sertifikasi.simpan(saya, id, new DataSertifikasi(d.namaCetak(), d.alamatCetak(), d.kontakNama(), d.kontakWa(), null, null, d.jenisUsaha(), d.produk(), d.sni(), null, null, d.skema(), "SURVEILAN", null, null,
            d.lokasi(), d.ttdKota(), d.ttdNama(), "Staf Produksi", d.ttdNik(), d.ttdAlamat(), d.telepon(), d.surel(), null, null, null));
        assertThat(pengajuan.kurang(saya, id)).extracting(Kekurangan::kalimat).contains("Penandatangan dokumen harus Direktur (usaha tanpa direksi: pemilik, ketua, atau pimpinan).",
            "Isi nomor sertifikat yang disurveilan.", "Bukti Registrasi SIINAS KEMENPERIN belum ada di profil perusahaan.");
    }

    @Test
    @Tag("CRT-031")
    void brandsAreAddedOnlyToACertificateOfTheRegister() {
        long id = alat.draf(saya, "sertifikasi-produk");
        String nomor = "R/TAMBAH-" + id;
        long lama = sertifikat(nomor, null);
        String ditolak = "tidak tercatat berlaku di register balai atas nama perusahaan Anda";
        assertThat(kurangMenambahMerek(id, "R/LAIN-" + id)).anyMatch(k -> k.startsWith("Sertifikat R/LAIN-" + id + " " + ditolak));
        assertThat(kurangMenambahMerek(id, nomor)).as("nobody's").anyMatch(k -> k.contains(ditolak));
        sql.update("update sertifikat set pelanggan_id = (select max(id) from pelanggan where id <> ?) where id = ?", saya.pelangganId(), lama);
        assertThat(kurangMenambahMerek(id, nomor)).as("somebody else's").anyMatch(k -> k.contains(ditolak));
        sql.update("update sertifikat set pelanggan_id = ? where id = ?", saya.pelangganId(), lama);
        assertThat(kurangMenambahMerek(id, nomor)).noneMatch(k -> k.contains(ditolak));
        sql.update("update sertifikat set keadaan = 'DIGANTI' where id = ?", lama);
        long baru = sertifikat(nomor + "/BARU", saya.pelangganId());
        sql.update("update sertifikat set menggantikan_id = ? where id = ?", lama, baru);
        assertThat(kurangMenambahMerek(id, nomor)).as("by the number that it had before").noneMatch(k -> k.contains(ditolak));
        sql.update("update sertifikat set keadaan = 'DICABUT' where id = ?", baru);
        assertThat(kurangMenambahMerek(id, nomor)).as("what took its place ended").anyMatch(k -> k.contains("sudah dicabut")).anyMatch(k -> k.contains(ditolak));
    }

    private long sertifikat(String nomor, Long pelangganId) {
        return sql.queryForObject("insert into sertifikat (satker, pelanggan_id, layanan, skema, nomor, pemegang, alamat, produk, acuan, terbit, berakhir, keadaan, dirilis, dicatat, dicatat_oleh) values (?, ?, 'sertifikasi-produk', 'TIPE_5', ?, "
            + "'PT', 'Jakarta', 'Tangki air', 'SNI 7276:2014', date '2025-01-01', date '2099-01-01', 'AKTIF', now(), now(), 'adminsert') returning id", Long.class, saya.satker(), pelangganId, nomor);
    }

    private List<String> kurangMenambahMerek(long id, String nomor) {
        menambahMerek(id, nomor);
        return pengajuan.kurang(saya, id).stream().map(Kekurangan::kalimat).toList();
    }

    private void menambahMerek(long id, String nomor) {
        DataSertifikasi d = alat.data(saya, id);
        sertifikasi.simpan(saya, id, new DataSertifikasi(d.namaCetak(), d.alamatCetak(), d.kontakNama(), d.kontakWa(), null, null, d.jenisUsaha(), d.produk(), d.sni(), null, null, d.skema(), "SURVEILAN", true, nomor,
            d.lokasi(), d.ttdKota(), d.ttdNama(), d.ttdJabatan(), d.ttdNik(), d.ttdAlamat(), d.telepon(), d.surel(), null, null, null));
    }
}
