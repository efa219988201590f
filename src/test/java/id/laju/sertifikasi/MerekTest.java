package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.berkas.ContohBerkas;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Brands, and the licence that a brand of somebody else needs. */
@LajuTest
@Transactional
class MerekTest {

    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired MerekService merek;
    @Autowired KelengkapanSertifikasi kelengkapan;
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void draf() {
        saya = alat.argon();
        id = alat.draf(saya, "sertifikasi-produk");
        dasar = "/portal/sertifikasi/" + id + "/merek";
    }

    private String buka(String alamat) throws Exception {
        return web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private List<String> kurang() {
        return kelengkapan.perTab(alat.permohonan(saya, id)).get(TabSertifikasi.MEREK);
    }

    private DataMerek denganPemilik(String sendiri, String pemilik) {
        DataMerek d = alat.merekSendiri();
        return new DataMerek(d.merek(), d.kelas(), d.permohonanNomor(), d.permohonanTanggal(), d.daftarNomor(), d.daftarTanggal(), sendiri, pemilik, d.namaProduk(), d.tipe(), d.spesifikasi(), null);
    }

    @Test
    @Tag("CRT-013")
    @Tag("CRT-014")
    @Tag("CRT-016")
    @Tag("CRT-017")
    void aBrandIsAddedListedChangedAndDeleted() throws Exception {
        assertThat(buka(dasar)).contains("Input/Tambah Merek", "Tidak ada data");
        web.perform(post(dasar + "/baru").with(user(saya)).with(csrf())).andExpect(status().isFound());
        long m = merek.semua(id).get(0).id();
        assertThat(buka(dasar + "/" + m)).contains("Merek Produk", "Kelas Merek", "Nomor Permohonan Merek", "Tanggal Permohonan Merek", "Nomor Pendaftaran/Sertifikat Merek", "Tanggal Pendaftaran/Sertifikat Merek",
            "File Pendaftaran/Sertifikat Merek", "Merek yang digunakan atas nama perusahaan", "Nama Produk", "Tipe Produk", "Spesifikasi Produk", "tercatat atau bersertifikat di KEMENKUMHAM RI",
            "Nama dagang selain merek", "pembeda jenis", "ciri teknis").containsPattern("<textarea data-kaya[^>]*name=\"namaProduk\"").containsPattern("<textarea data-kaya[^>]*name=\"tipe\"").containsPattern("<textarea data-kaya[^>]*name=\"spesifikasi\"");
        var minta = multipart(dasar + "/" + m).file(new MockMultipartFile("daftar", "sertifikat merek.pdf", "application/pdf", ContohBerkas.pdf("merek"))).param("merek", "Argon Tank").param("kelas", "21")
            .param("daftarNomor", "IDM001").param("daftarTanggal", "2025-03-10").param("milikSendiri", "true").param("namaProduk", "<p>Tangki <b>air</b><script>alert(1)</script></p>").param("spesifikasi", "500 liter");
        web.perform(minta.with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(buka(dasar)).containsSubsequence(">Merek Produk<", ">Nama Produk<", ">Tipe Produk<", ">Spesifikasi Produk<", ">Informasi Merek<", ">Surat Perjanjian Lisensi Merek<", ">Aksi<",
            "Argon Tank", "<b>air</b>", "500 liter", "IDM001", "10-03-2025", "sertifikat merek.pdf", "Tidak diperlukan", ">Edit<", ">Hapus<").doesNotContain("alert(1)");
        assertThat(kurang()).isEmpty();
        web.perform(get(dasar + "/berkas/" + merek.ambil(id, m).daftarBerkas()).with(user(saya))).andExpect(status().isOk());
        web.perform(get(dasar + "/berkas/" + merek.ambil(id, m).daftarBerkas()).with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(post(dasar + "/" + m + "/hapus").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar));
        assertThat(merek.semua(id)).isEmpty();
    }

    @Test
    @Tag("CRT-015")
    void aBrandOfSomebodyElseNeedsItsOwnerAndTheLicence() {
        long m = merek.tambah(saya, id);
        assertThat(kurang()).containsExactly("Merek 1: isi Merek Produk.", "Merek 1: isi Nama Produk.", "Merek 1: pilih atas nama siapa merek didaftarkan.");
        merek.simpan(saya, id, m, denganPemilik("false", null));
        assertThat(kurang()).hasSize(2).anyMatch(k -> k.contains("isi nama pemilik merek")).anyMatch(k -> k.contains("unggah Surat Perjanjian Lisensi Merek"));
        merek.simpan(saya, id, m, denganPemilik("false", "PT Pemilik Merek"));
        merek.pasang(saya, id, m, List.of(), AlatSertifikasi.pdf("lisensi"));
        assertThat(kurang()).isEmpty();
        merek.simpan(saya, id, m, denganPemilik("true", "PT Pemilik Merek"));
        assertThat(merek.ambil(id, m).pemilik()).as("the company itself owns it").isNull();
    }

    @Test
    void datesThatCannotBeAreNamed() {
        long m = merek.tambah(saya, id);
        DataMerek d = alat.merekSendiri();
        assertThatThrownBy(() -> merek.simpan(saya, id, m, new DataMerek(d.merek(), null, null, "2026-02-01", null, "2026-01-01", "true", null, d.namaProduk(), null, null, null)))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dapat didaftar sebelum dimohonkan");
        assertThatThrownBy(() -> merek.simpan(saya, id, m, new DataMerek(d.merek(), null, null, "2999-02-01", null, "kemarin", "true", null, d.namaProduk(), null, null, null)))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("daftarTanggal", "permohonanTanggal"));
    }
}
