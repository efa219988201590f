package id.laju.sertifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.KataAlasan;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the customer sees and may do when the balai sends a certification back. */
@LajuTest
@Transactional
class PerbaikanTest {

    @Autowired MockMvc web;
    @Autowired AlatSertifikasi alat;
    @Autowired PerbaikanService perbaikan;
    @Autowired DaftarUnggahService unggahan;
    @Autowired DokumenProfilService dariProfil;
    @Autowired UnggahService unggah;
    @Autowired MerekService merek;
    @Autowired SertifikasiService sertifikasi;
    @Autowired KajiUlangService tinjauan;
    @Autowired IsianService isian;
    @Autowired JdbcTemplate sql;
    private PenggunaLogin saya;
    private long id;
    private String dasar;

    @BeforeEach
    void dikembalikan() {
        saya = alat.argon();
        id = alat.lengkap(saya);
        dasar = "/portal/sertifikasi/" + id;
        sql.update("update dokumen_sertifikasi set pada = now() - interval '3 days' where permohonan_id = ?", id);
        sql.update("update permohonan set kasus = 'bbspjikfk/UJI-' || id, diajukan = now() - interval '2 days' where id = ?", id);
        tinjauan.mintaPerbaikan(id, tinjauan.putaran(id) + 1, List.of(new CatatanPerbaikan("A_09", "NIB halaman 2 tidak terbaca."), new CatatanPerbaikan("B_07", "Belum ditandatangani.")), "operasional");
        sql.update("update permohonan set dikembalikan = now() - interval '1 day' where id = ?", id);
    }

    private String buka(String alamat) throws Exception {
        String isi = web.perform(get(alamat).with(user(saya))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(isi).doesNotContain("??", "style=");
        return isi;
    }

    @Test
    @Tag("CRT-028")
    void exactlyTheFaultyDocumentsAreShownInTwoGroupsWithTheNotes() throws Exception {
        web.perform(get("/portal/permohonan/" + id + "/data").with(user(saya))).andExpect(redirectedUrl(dasar + "/perbaikan"));
        assertThat(buka(dasar + "/perbaikan")).containsSubsequence("A. Dokumen Non Teknis", "NIB dan Lampiran", "NIB halaman 2 tidak terbaca.", "B. Dokumen Teknis", "Analisa Resiko dan Peluang", "Belum ditandatangani.")
            .doesNotContain("Alur Proses Produksi", "Kirim Perbaikan</button>");
        assertThat(buka(dasar + "/unggah/A_09")).contains("type=\"file\"", "type=\"submit\" class=\"tombol utama\"", "NIB halaman 2 tidak terbaca.");
        assertThat(buka(dasar + "/unggah/B_01")).contains("tombol Kirim Perbaikan ada di").doesNotContain("NIB halaman 2", "type=\"submit\" class=\"tombol utama\"");
        web.perform(get(dasar + "/perbaikan").with(user(alat.kapuas()))).andExpect(status().isNotFound());
        web.perform(post(dasar + "/perbaikan/A_09").param("tanggapan", "x").with(user(alat.kapuas())).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void anEndedRequestAsksForNothingAnyMore() throws Exception {
        sql.update("update permohonan set batal_alasan = 'Produksi dihentikan' where id = ?", id);
        assertThat(buka(dasar)).contains("Produksi dihentikan", "hanya dapat dilihat").doesNotContain("Balai meminta perbaikan");
        assertThat(buka(dasar + "/unggah")).doesNotContain("Balai meminta perbaikan");
        web.perform(get(dasar + "/perbaikan").with(user(saya))).andExpect(redirectedUrl(dasar));
    }

    @Test
    void whyItLapsedIsReadInTheReadersLanguage() throws Exception {
        sql.update("update permohonan set batal_alasan = ? where id = ?", KataAlasan.LEWAT_WAKTU, id);
        assertThat(buka(dasar + "?lang=id")).contains(KataAlasan.LEWAT_WAKTU);
        for (String alamat : List.of(dasar + "?lang=en", "/portal/permohonan?lang=en&cari=" + alat.permohonan(saya, id).praOrder())) {
            assertThat(buka(alamat)).contains("Not continued within its time limit.").doesNotContain(KataAlasan.LEWAT_WAKTU);
        }
    }

    @Test
    @Tag("CRT-028")
    void nothingElseMayBeChanged() {
        assertThatThrownBy(() -> unggah.unggah(saya, id, "B_01", AlatSertifikasi.pdf("lain"), null, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak meminta perbaikan");
        assertThatThrownBy(() -> merek.tambah(saya, id)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak meminta perbaikan");
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, alat.data(saya, id))).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak meminta perbaikan");
        assertThatThrownBy(() -> unggah.hapus(saya, id, "A_09")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak dapat dihapus");
    }

    @Test
    @Tag("CRT-028")
    void eachIsReplacedOrAnsweredBeforeTheCorrectionCanBeSent() throws Exception {
        assertThatThrownBy(() -> perbaikan.kirim(saya, id, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("NIB dan Lampiran");
        unggah.unggah(saya, id, "A_09", AlatSertifikasi.pdf("nib baru"), null, null);
        assertThat(unggahan.baris(alat.permohonan(saya, id), "A_09").berkas().nama()).isEqualTo("nib baru.pdf");
        assertThat(sql.queryForObject("select count(*) from dokumen_sertifikasi where permohonan_id = ? and kode = 'A_09'", Integer.class, id)).as("what was judged stays").isEqualTo(2);
        assertThatThrownBy(() -> perbaikan.kirim(saya, id, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Analisa Resiko dan Peluang");
        web.perform(post(dasar + "/perbaikan/B_07").param("tanggapan", "Tanda tangan ada di halaman 4.").with(user(saya)).with(csrf())).andExpect(redirectedUrl(dasar + "/perbaikan"));
        assertThat(buka(dasar + "/perbaikan")).contains("Sudah diganti", "Sudah ditanggapi", "Tanda tangan ada di halaman 4.", "Kirim Perbaikan");
        assertThat(perbaikan.daftar(alat.permohonan(saya, id))).allMatch(BarisPerbaikan::selesai);
        assertThatThrownBy(() -> dariProfil.ambilLagi(saya, id, "A_07")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak meminta perbaikan");
        web.perform(post(dasar + "/perbaikan/B_01").param("tanggapan", "x").with(user(saya)).with(csrf())).andExpect(status().isNotFound());
    }

    /** What is typed has no file to be replaced: the change itself counts. */
    @Test
    @Tag("CRT-028")
    void whatIsTypedAnewNeedsNoFurtherAnswer() {
        tinjauan.mintaPerbaikan(id, tinjauan.putaran(id) + 1, List.of(new CatatanPerbaikan("ISIAN_2", "Kapasitas oven belum ada."), new CatatanPerbaikan("data", "Jabatan keliru."),
            new CatatanPerbaikan("merek.1", "Kelas merek keliru.")), "operasional");
        sql.update("update permohonan set dikembalikan = now() - interval '1 day' where id = ?", id);
        assertThat(perbaikan.daftar(alat.permohonan(saya, id))).hasSize(3).noneMatch(BarisPerbaikan::selesai);
        isian.simpan(saya, id, JenisIsian.ISIAN_2, Map.of("nama.1", "Oven", "kapasitas.1", "200 liter", "jumlah.1", "1"), null);
        assertThat(perbaikan.daftar(alat.permohonan(saya, id))).filteredOn(BarisPerbaikan::selesai).extracting(BarisPerbaikan::bidang).containsExactly("ISIAN_2");
        assertThatThrownBy(() -> isian.simpan(saya, id, JenisIsian.ISIAN_3, Map.of("nama.1", "Jangka sorong", "jumlah.1", "1"), null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak meminta perbaikan");
    }

    /** Promise and price follow from it. */
    @Test
    void theSchemeStaysAsItWasSent() {
        tinjauan.mintaPerbaikan(id, tinjauan.putaran(id) + 1, List.of(new CatatanPerbaikan("data", "Jabatan keliru.")), "operasional");
        DataSertifikasi d = alat.data(saya, id);
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, denganSkema(d, "TIPE_1"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("skema")).contains("Skema tidak dapat diubah lagi"));
        sertifikasi.simpan(saya, id, denganSkema(d, d.skema()));
    }

    /** One that ended after it was sent does not keep the correction back; a number that is typed anew is asked for as in a draft. */
    @Test
    @Tag("CRT-019")
    void aCertificateThatEndedIsNotTypedInToBeSurveilled() {
        tinjauan.mintaPerbaikan(id, tinjauan.putaran(id) + 1, List.of(new CatatanPerbaikan("data", "Nomor sertifikat keliru.")), "operasional");
        sql.update("update permohonan set dikembalikan = now() - interval '1 day' where id = ?", id);
        String nomor = "R/UJI-" + id + "/CABUT";
        sql.update("""
            insert into sertifikat (satker, layanan, skema, nomor, pemegang, alamat, produk, acuan, terbit, berakhir, keadaan, dirilis, dicatat, dicatat_oleh)
            values ('bbspjikfk', 'sertifikasi-produk', 'TIPE_5', ?, 'PT Argon Mulia', 'Jakarta', 'Tangki air', 'SNI 7276:2014', date '2025-01-01', date '2099-01-01', 'AKTIF', now(), now(), 'adminsert')""", nomor);
        DataSertifikasi d = alat.data(saya, id);
        sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", nomor));
        sql.update("update sertifikat set keadaan = 'DICABUT' where nomor = ?", nomor);
        sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", nomor.toLowerCase()));
        sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", "Tidak terdaftar"));
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", nomor.toLowerCase()))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang().get("sertifikatLama")).contains("sudah dicabut atau habis masa berlakunya, jadi tidak dapat disurveilan"));
        sertifikasi.simpan(saya, id, denganAcuan(d, "ULANG", nomor));
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", nomor))).as("now to be surveilled").isInstanceOf(IsianKeliru.class);
        assertThat(sertifikasi.ambil(alat.permohonan(saya, id)).kegiatan()).isEqualTo(Kegiatan.ULANG);
    }

    /** Whoever ticks it in a correction is asked the same as in a draft; only a product has brands. */
    @Test
    @Tag("CRT-031")
    void noBrandsAreAddedToACertificateThatIsNotInTheRegister() {
        tinjauan.mintaPerbaikan(id, tinjauan.putaran(id) + 1, List.of(new CatatanPerbaikan("data", "Kegiatan keliru.")), "operasional");
        DataSertifikasi d = alat.data(saya, id);
        sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", "R/LUAR"));
        assertThatThrownBy(() -> sertifikasi.simpan(saya, id, denganAcuan(d, "SURVEILAN", "R/LUAR", true))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("tambahMerek"));
        assertThat(denganAcuan(d, "SURVEILAN", "R/LUAR", true).rapi(alat.permohonan(saya, alat.draf(saya, "sertifikasi-industri-hijau"))).tambahMerek()).isFalse();
    }

    private static DataSertifikasi denganAcuan(DataSertifikasi d, String kegiatan, String nomor) {
        return denganAcuan(d, kegiatan, nomor, d.tambahMerek());
    }

    private static DataSertifikasi denganAcuan(DataSertifikasi d, String kegiatan, String nomor, Boolean tambahMerek) {
        return new DataSertifikasi(d.namaCetak(), d.alamatCetak(), d.kontakNama(), d.kontakWa(), d.kontakJabatan(), d.kontakSurel(), d.jenisUsaha(), null, null, d.standarSmm(), d.standarPendukung(), d.skema(),
            kegiatan, tambahMerek, nomor, d.lokasi(), d.ttdKota(), d.ttdNama(), d.ttdJabatan(), d.ttdNik(), d.ttdAlamat(), d.telepon(), d.surel(), d.layananDiminta(), d.risiko(), null);
    }

    private static DataSertifikasi denganSkema(DataSertifikasi d, String skema) {
        return new DataSertifikasi(d.namaCetak(), d.alamatCetak(), d.kontakNama(), d.kontakWa(), d.kontakJabatan(), d.kontakSurel(), d.jenisUsaha(), null, null, d.standarSmm(), d.standarPendukung(), skema,
            d.kegiatan(), d.tambahMerek(), d.sertifikatLama(), d.lokasi(), d.ttdKota(), d.ttdNama(), d.ttdJabatan(), d.ttdNik(), d.ttdAlamat(), d.telepon(), d.surel(), d.layananDiminta(), d.risiko(), null);
    }
}
