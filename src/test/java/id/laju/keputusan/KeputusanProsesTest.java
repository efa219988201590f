package id.laju.keputusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.LaporanAuditService;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.sertifikasi.AlatSertifikasi;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code keputusan-sertifikasi}. */
@LajuTest
@LayananSekitar(AlurKeputusan.class)
class KeputusanProsesTest {

    private static final String OLEH = "pengguna:1";

    @Autowired AlurKeputusan alur;
    @Autowired AlatSertifikasi alat;
    @Autowired KeputusanService keputusan;
    @Autowired UsulanKeputusanService usulan;
    @Autowired KataKeputusan kata;
    @Autowired SkemaSertifikasi skema;
    @Autowired TinjauanHasilService tinjauan;
    @Autowired ReviewerService reviewer;
    @Autowired PenundaanKeputusanService penundaan;
    @Autowired LaporanAuditService laporan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private List<String> terbuka(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).sorted().toList();
    }

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    private void ditolak(Permohonan p, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, p.kasus(), frasa, isian, bidang);
    }

    private int surat(Permohonan p, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "keputusan/" + p.id() + "/" + langkah + "%");
    }

    private String teks(UUID id) {
        return BacaPdf.teks(dokumen.isi(id)).replaceAll("\\s+", " ");
    }

    private LocalDate hari(int lagi) {
        return LocalDate.now(jam.withZone(ZoneId.of("Asia/Jakarta"))).plusDays(lagi);
    }

    /** Reachable from the page of the case. */
    private void kertas(Permohonan p, UUID id) throws Exception {
        String alamat = "/kelola/order/" + p.id() + "/dokumen/" + id;
        assertThat(web.buka("adminsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains(alamat);
        assertThat(web.buka("pjsert", alamat).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
    }

    @Test
    @Tag("CRT-058")
    @Tag("CRT-059")
    @Tag("CRT-060")
    @Tag("CRT-061")
    @Tag("CRT-062")
    @Tag("CRT-082")
    @Tag("CHK-100")
    @Tag("CHK-101")
    @Tag("CHK-102")
    @Tag("NUM-015")
    void aProductIsReviewedTwiceAndItsCertificateGranted() throws Exception {
        Permohonan p = alur.mulai("TIPE_5");
        assertThat(terbuka(p)).containsExactly("tunjukReviewer");
        assertThat(status(p)).isEqualTo("Tinjauan dan Keputusan");
        ditolak(p, "pjsert", "tunjukReviewer", Map.of(), "reviewer");
        ditolak(p, "pjsert", "tunjukReviewer", AlurKeputusan.penunjukan("pemutus", "evaluator"), "reviewer");
        alur.tunjuk(p, "pemutus", "reviewer", "pemutus");
        PenunjukanTinjauan n = reviewer.kini(p.id()).orElseThrow();
        assertThat(teks(n.dokumenId())).contains("PENUNJUKAN TINJAUAN HASIL SERTIFIKASI", "Reviewer, Pengambil Keputusan", "/PT/1");
        assertThat(surat(p, "penunjukan/")).isEqualTo(3);
        assertThat(terbuka(p)).containsExactly("tinjauHasil");
        JsonNode form = orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil"));
        assertThat(form.get("butir")).hasSize(9);
        assertThat(form.get("halangan")).isEmpty();
        assertThat(form.at("/butir/7/berkas/tautan/0/alamat").asText()).contains("/kelola/order/" + p.id() + "/dokumen/");
        Map<String, Object> kosong = alur.tinjauan("reviewer", p, "selesai", "BERIKAN", null);
        ditolak(p, "reviewer", "tinjauHasil", kosong, "butir.0.hasil");
        ditolak(p, "reviewer", "tinjauHasil", alur.tinjauan("reviewer", p, "selesai", "BERIKAN", "TIDAK_SESUAI"), "rekomendasi");
        ditolak(p, "reviewer", "tinjauHasil", alur.tinjauan("reviewer", p, "selesai", "PERPANJANG", "SESUAI"), "rekomendasi");
        Map<String, Object> tanpaCatatan = alur.tinjauan("reviewer", p, "kembalikan", null, null);
        tanpaCatatan.put("catatan", null);
        ditolak(p, "reviewer", "tinjauHasil", tanpaCatatan, "catatan");
        alur.selesaikan("reviewer", p, "tinjauHasil", alur.tinjauan("reviewer", p, "kembalikan", null, "TIDAK_SESUAI"));
        assertThat(terbuka(p)).containsExactly("lengkapiEvaluasi");
        assertThat(orang.lihat("evaluator", orang.tugas(p.kasus(), "lengkapiEvaluasi")).get("kurang")).hasSize(9);
        ditolak(p, "evaluator", "lengkapiEvaluasi", Map.of("tindakan", "jawaban"), "jawaban");
        ditolak(p, "evaluator", "lengkapiEvaluasi", Map.of("jawaban", "Sudah"), "tindakan");
        ditolak(p, "evaluator", "lengkapiEvaluasi", Map.of("tindakan", "laporan", "jawaban", "Gudang ditambahkan"), "ringkasan");
        alur.selesaikan("evaluator", p, "lengkapiEvaluasi",
            Map.of("tindakan", "laporan", "jawaban", "Gudang ditambahkan", "ringkasan", "Audit pabrik dan gudang.", "kesimpulan", "Diterapkan.", "rekomendasi", "BERIKAN"));
        assertThat(laporan.terakhir(p.id()).orElseThrow()).satisfies(l -> {
            assertThat(l.versi()).isEqualTo(2);
            assertThat(teks(l.dokumenId())).contains("Audit pabrik dan gudang.", "/LA/2");
        });
        form = orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil"));
        assertThat(form.get("putaran").asInt()).isEqualTo(2);
        assertThat(form.at("/riwayat/0/jawaban").asText()).isEqualTo("Gudang ditambahkan");
        alur.tinjau("reviewer", p, "BERIKAN");
        TinjauanHasil t = tinjauan.terakhir(p.id()).orElseThrow();
        assertThat(teks(t.dokumenId())).contains("TINJAUAN HASIL", "/TH/2", "Sertifikat diberikan", "Laporan tim lengkap");
        assertThat(terbuka(p)).containsExactly("usulkanKeputusan");
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).get("pilihan").findValuesAsText("kode")).containsExactly("BERIKAN", "TUNDA", "TINJAU_ULANG", "TOLAK");
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).get("pilihan").findValuesAsText("huruf")).as("each with its own letter").startsWith("a", "d.1", "d.2");
        ditolak(p, "pemutus", "usulkanKeputusan", AlurKeputusan.usulan("PERTAHANKAN", null, null), "pilihan");
        ditolak(p, "pemutus", "usulkanKeputusan", AlurKeputusan.usulan("TOLAK", null, null), "catatan");
        ditolak(p, "pemutus", "usulkanKeputusan", AlurKeputusan.usulan("TUNDA", "Menunggu izin", hari(0).toString()), "tundaSampai");
        ditolak(p, "pemutus", "usulkanKeputusan", AlurKeputusan.usulan("TUNDA", "Menunggu izin", hari(367).toString()), "tundaSampai");
        alur.usulkan("pemutus", p, "TINJAU_ULANG", "Ragu", null);
        ditolak(p, "pjsert", "setujuiKeputusan", Map.of("keputusan", "kembali"), "catatan");
        alur.selesaikan("pjsert", p, "setujuiKeputusan", Map.of("keputusan", "kembali", "catatan", "Berkas sudah lengkap"));
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "usulkanKeputusan")).at("/lama/kembali").asText()).isEqualTo("Berkas sudah lengkap");
        alur.usulkan("pemutus", p, "BERIKAN", "Lengkap", null);
        alur.setujui(p);
        assertThat(terbuka(p)).containsExactly("tandatanganiKeputusan");
        assertThat(keputusan.semua(p.id())).as("not in force before it is signed").isEmpty();
        assertThat(web.buka("pemutus", "/api/keputusan/" + p.id() + "/naskah").andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
        ditolak(p, "pemutus", "tandatanganiKeputusan", Map.of("keputusan", "ditandatangani"), "sandi");
        String nomor = usulan.kini(p.id()).nomor();
        alur.selesaikan("pemutus", p, "tandatanganiKeputusan", Map.of("keputusan", "kembalikan", "catatan", "Salah ketik"));
        alur.usulkan("pemutus", p, "BERIKAN", "Lengkap dan benar", null);
        alur.setujui(p);
        assertThat(usulan.kini(p.id()).nomor()).as("gapless: the same number").isEqualTo(nomor);
        alur.tandatangani("pemutus", p);
        Keputusan k = keputusan.semua(p.id()).get(0);
        assertThat(k.pilihan()).isEqualTo(PilihanKeputusan.BERIKAN);
        assertThat(dokumen.ambil(k.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(teks(k.dokumenId())).contains("KEPUTUSAN SERTIFIKASI", nomor, "[x] a) Pemberian dan penerbitan SPPT SNI", "[ ] d) Penundaan/Peninjauan kembali", "Ketua Tim Reviewer", "Lengkap dan benar",
            "PJ Sertifikasi", "Hasil uji produk", "Anggota reviewer");
        assertThat(surat(p, "keputusan/")).isPositive();
        kertas(p, n.dokumenId());
        kertas(p, t.dokumenId());
        kertas(p, k.dokumenId());
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
        for (String tabel : List.of("keputusan_sertifikasi", "usulan_keputusan", "tinjauan_hasil", "penunjukan_tinjauan")) {
            assertThatThrownBy(() -> sql.update("delete from " + tabel + " where permohonan_id = ?", p.id())).as(tabel).isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> sql.update("update keputusan_sertifikasi set pilihan = 'TOLAK' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update usulan_keputusan set catatan = 'lain' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update tinjauan_hasil set rekomendasi = 'TOLAK' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("update tinjauan_hasil_butir set hasil = 'SESUAI' where tinjauan_id = ?", t.id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** The engine asks who it is as well; whatever else leads to them, they ask themselves. */
    @Test
    @Tag("CRT-058")
    @Tag("CRT-060")
    void theServicesRefuseStrangersTheOwnProposalAndWhatWasReopened() {
        Permohonan p = alur.mulai("TIPE_5");
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThatThrownBy(() -> tinjauan.tinjau(p.id(), new TinjauanHasilService.Isian("selesai", "BERIKAN", null, List.of()), "pemutus")).hasMessageContaining("tidak ditunjuk sebagai reviewer");
        alur.tinjau("reviewer", p, "BERIKAN");
        assertThatThrownBy(() -> usulan.usulkan(p.id(), new UsulanKeputusanService.Isian("BERIKAN", null, null), "reviewer")).hasMessageContaining("tidak ditunjuk sebagai pengambil keputusan");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        assertThatThrownBy(() -> keputusan.putuskan(p.id(), "setuju", null, "pemutus")).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        alur.setujui(p);
        assertThatThrownBy(() -> keputusan.tandatangani(p.id(), "kembalikan", "Salah ketik", "reviewer")).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        assertThat(keputusan.siapDitandatangani(p.id())).isEqualTo(usulan.kini(p.id()).dokumenId());
        sql.update("update temuan set keadaan = 'TERBUKA' where kategori = 'MAYOR' and audit_id in (select id from audit where permohonan_id = ?)", p.id());
        assertThatThrownBy(() -> keputusan.siapDitandatangani(p.id())).as("between approval and signature").isInstanceOf(IsianKeliru.class).hasMessageContaining("Temuan nomor");
    }

    @Test
    @Tag("CRT-062")
    void surveillanceKeepsTheCertificateAndRenewalGrantsIt() {
        Permohonan p = alur.tanpaTinjauan("TIPE_1", "tutup", "memenuhi", "BERIKAN");
        alur.kegiatan(p, "SURVEILAN");
        assertThat(kata.dipertahankan(p)).endsWith("sertifikat Anda tetap berlaku.");
        assertThat(skema.bersertifikat(p.id())).isFalse();
        sql.update("update sertifikasi set tambah_merek = true where permohonan_id = ?", p.id());
        assertThat(skema.bersertifikat(p.id())).as("with the brands that it adds").isTrue();
        alur.terima(p);
        alur.putuskan(p, "PERTAHANKAN", "PERTAHANKAN", null, null);
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "keputusan/" + p.id() + "/keputusan/%")).isNotEmpty()
            .allMatch(x -> x.contains("sertifikat Anda tetap berlaku.") && x.contains("Sertifikat baru dengan merek yang ditambahkan kami siapkan"));
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kPertahankan");
        Permohonan ulang = alur.tanpaTinjauan("TIPE_1", "tutup", "memenuhi", "BERIKAN");
        alur.kegiatan(ulang, "ULANG");
        alur.terima(ulang);
        alur.putuskan(ulang, "PERPANJANG", "PERPANJANG", null, null);
        assertThat(teks(keputusan.semua(ulang.id()).get(0).dokumenId())).contains("[x] c) Pemberian dan penerbitan perpanjangan SPPT SNI");
        assertThat(alur.akhir(ulang)).isEqualTo("endEvent_kBerikan");
    }

    /** A surveillance keeps the certificate or does not, a renewal renews it or does not: each form, page, paper and mail says so. */
    @Test
    @Tag("CRT-062")
    void aSurveillanceAndARenewalAreRefusedInTheirOwnWords() throws Exception {
        ditolakSebagai("SURVEILAN", "tidak dipertahankan");
        ditolakSebagai("ULANG", "tidak diperpanjang");
    }

    private void ditolakSebagai(String kegiatan, String kata) throws Exception {
        Permohonan p = alur.tanpaTinjauan("TIPE_1", "tutup", "tidakMemenuhi", "TOLAK");
        alur.kegiatan(p, kegiatan);
        alur.terima(p);
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThat(lihat(p, "reviewer", "tinjauHasil")).contains("Sertifikat " + kata, "Rekomendasi tim: Sertifikat " + kata).doesNotContain("idak diberikan");
        alur.tinjau("reviewer", p, "TOLAK");
        assertThat(teks(tinjauan.terakhir(p.id()).orElseThrow().dokumenId())).contains("Sertifikat " + kata).doesNotContain("idak diberikan");
        assertThat(lihat(p, "pemutus", "usulkanKeputusan")).contains("\"T" + kata.substring(1) + "\"").doesNotContain("idak diberikan");
        alur.usulkan("pemutus", p, "TOLAK", "Uji tidak memenuhi", null);
        assertThat(lihat(p, "pjsert", "setujuiKeputusan")).contains("\"T" + kata.substring(1) + "\"").doesNotContain("idak diberikan");
        alur.setujui(p);
        alur.tandatangani("pemutus", p);
        Keputusan k = keputusan.semua(p.id()).get(0);
        assertThat(teks(k.dokumenId())).contains("[x] T" + kata.substring(1)).doesNotContain("idak diberikan");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Sertifikat " + kata, ">T" + kata.substring(1) + "<").doesNotContain("idak diberikan");
        assertThat(web.buka("pjsert", "/kelola/keputusan?bagian=selesai&cari=" + KertasKeputusan.order(p)).andReturn().getResponse().getContentAsString()).contains(kata.toUpperCase());
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "keputusan/" + p.id() + "/keputusan/" + k.id() + "/%")).isNotEmpty()
            .allMatch(x -> x.contains(kata.replace("tidak", "tidak dapat")) && x.contains("diputuskan penanggung jawab sertifikasi. Alasan: Uji tidak memenuhi") && x.contains("/portal/kasus/" + p.id()));
        assertThat(kasusPelanggan(p, "id")).contains("ertifikat " + kata, "Alasan: Uji tidak memenuhi");
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kTolak");
    }

    private String kasusPelanggan(Permohonan p, String bahasa) throws Exception {
        return web.kirim(alat.argon(), get("/portal/kasus/" + p.id()).param("lang", bahasa)).andReturn().getResponse().getContentAsString();
    }

    private String lihat(Permohonan p, String siapa, String frasa) {
        return orang.lihat(siapa, orang.tugas(p.kasus(), frasa)).toString();
    }

    /** As the decider picked it; the paper has one letter for both. */
    @Test
    @Tag("CRT-062")
    void aRepeatedReviewIsApprovedAndReadByItsOwnLetter() throws Exception {
        Permohonan p = alur.mulai("TIPE_1");
        alur.tunjuk(p, "pemutus", "reviewer");
        alur.tinjau("reviewer", p, "TUNDA");
        alur.usulkan("pemutus", p, "TINJAU_ULANG", "Reviewer kedua diperlukan", null);
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "setujuiKeputusan")).at("/lama/huruf").asText()).isEqualTo("d.2");
        alur.setujui(p);
        assertThat(orang.lihat("pemutus", orang.tugas(p.kasus(), "tandatanganiKeputusan")).at("/lama/huruf").asText()).isEqualTo("d.2");
        alur.tandatangani("pemutus", p);
        assertThat(teks(keputusan.semua(p.id()).get(0).dokumenId())).contains("[x] d) Penundaan/Peninjauan kembali");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("d.2) Peninjauan kembali");
        assertThat(kasusPelanggan(p, "id")).as("why, where the status alone says nothing new").contains("hasil evaluasinya ditinjau kembali", "Alasan: Reviewer kedua diperlukan");
        assertThat(kasusPelanggan(p, "en")).contains("are reviewed once more", "Reason: Reviewer kedua diperlukan");
        assertThat(lihat(p, "pjsert", "tunjukReviewer")).as("who appoints for the second review reads why").contains("Keputusan sebelumnya", "Peninjauan kembali: Reviewer kedua diperlukan", keputusan.semua(p.id()).get(0).nomor());
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThat(lihat(p, "reviewer", "tinjauHasil")).contains("Peninjauan kembali: Reviewer kedua diperlukan");
        assertThat(orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil")).findValuesAsText("hasil")).as("nobody judged for the second reviewer").noneMatch("SESUAI"::equals);
        alur.tinjau("reviewer", p, "BERIKAN");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        alur.setujui(p);
        alur.tandatangani("pemutus", p);
        assertThat(kasusPelanggan(p, "id")).doesNotContain("ditinjau kembali");
    }

    /** Of a green industry whose last visit measured nothing. */
    @Test
    @Tag("CRT-062")
    void withoutAMeasuredLevelNothingIsGrantedButACertificateIsKept() {
        Permohonan p = alur.tanpaTinjauan("TIPE_5", "tutup", "memenuhi", "BERIKAN");
        alur.terima(p);
        alur.tunjuk(p, "pemutus", "reviewer");
        alur.tinjau("reviewer", p, "BERIKAN");
        sql.update("update permohonan set layanan = 'sertifikasi-industri-hijau' where id = ?", p.id());
        assertThatThrownBy(() -> usulan.usulkan(p.id(), new UsulanKeputusanService.Isian("BERIKAN", null, null), "pemutus"))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("pilihan")).contains("Peringkat belum dapat ditetapkan", "minta pemilik proses", "kembalikan lembarnya kepada tim audit"));
        alur.kegiatan(p, "SURVEILAN");
        usulan.usulkan(p.id(), new UsulanKeputusanService.Isian("PERTAHANKAN", null, null), "pemutus");
        assertThat(usulan.kini(p.id()).pilihan()).isEqualTo(PilihanKeputusan.PERTAHANKAN);
        assertThat(usulan.kini(p.id()).peringkat()).isNull();
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", p.id());
    }

    @Test
    @Tag("CRT-062")
    void nothingIsGrantedWithAnOpenFinding() {
        Permohonan p = alur.mulai("TIPE_5", "tidak", "memenuhi", "TOLAK");
        alur.tunjuk(p, "pemutus", "reviewer");
        assertThat(orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil")).at("/halangan/0").asText()).contains("Temuan nomor 1 (Mayor)", "tidak diperbaiki");
        ditolak(p, "reviewer", "tinjauHasil", alur.tinjauan("reviewer", p, "selesai", "BERIKAN", "SESUAI"), "rekomendasi");
        alur.tinjau("reviewer", p, "TOLAK");
        ditolak(p, "pemutus", "usulkanKeputusan", AlurKeputusan.usulan("BERIKAN", null, null), "pilihan");
        assertThatThrownBy(() -> sql.update("""
            insert into keputusan_sertifikasi (permohonan_id, ke, pilihan, usulan_id, oleh, disetujui_oleh, pada) values (?, 1, 'BERIKAN', null, 'pemutus', 'pjsert', now())""", p.id()))
            .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("finding 1 is not closed");
        alur.usulkan("pemutus", p, "TOLAK", "Temuan mayor tidak diperbaiki", null);
        alur.setujui(p);
        alur.tandatangani("pemutus", p);
        assertThat(teks(keputusan.semua(p.id()).get(0).dokumenId())).contains("Tidak diberikan", "Temuan mayor tidak diperbaiki");
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kTolak");
    }

    @Test
    @Tag("CRT-060")
    void nothingIsGrantedWithAFailedTestOrAnIncompleteFile() {
        Permohonan gagal = alur.mulai("TIPE_1", "tutup", "tidakMemenuhi", "TOLAK");
        alur.tunjuk(gagal, "pemutus", "reviewer");
        alur.tinjau("reviewer", gagal, "TOLAK");
        assertThatThrownBy(() -> orang.selesaikan("pemutus", gagal.kasus(), "usulkanKeputusan", AlurKeputusan.usulan("BERIKAN", null, null))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Hasil uji produk tidak memenuhi");
        Permohonan kurang = alur.tanpaTinjauan("TIPE_1", "tutup", "memenuhi", "BERIKAN");
        alur.tunjuk(kurang, "pemutus", "reviewer");
        ditolak(kurang, "reviewer", "tinjauHasil", alur.tinjauan("reviewer", kurang, "selesai", "BERIKAN", "SESUAI"), "rekomendasi");
        alur.tinjau("reviewer", kurang, "TUNDA");
        assertThatThrownBy(() -> orang.selesaikan("pemutus", kurang.kasus(), "usulkanKeputusan", AlurKeputusan.usulan("BERIKAN", null, null))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Berkas belum lengkap: Tinjauan permohonan");
        assertThat(sql.queryForList("select * from halangan_keputusan(?)", String.class, kurang.id())).containsExactly("no review of the application accepts it");
        assertThat(sql.queryForList("select * from halangan_keputusan(?)", String.class, gagal.id())).containsExactly("the product did not pass");
    }

    /** The last word of the database, part by part. */
    @Test
    @Tag("CRT-060")
    void everyPartOfTheFileIsAskedForBeforeACertificate() {
        long kosong = alat.draf(alat.argon(), "sertifikasi-produk");
        sql.update("insert into sertifikasi (permohonan_id) values (?) on conflict do nothing", kosong);
        sql.update("update sertifikasi set skema = 'TIPE_5' where permohonan_id = ?", kosong);
        assertThat(sql.queryForList("select * from halangan_keputusan(?)", String.class, kosong)).containsExactlyInAnyOrder("the product did not pass", "no review of the application accepts it",
            "the adequacy audit is missing", "the sheet of findings is missing", "the audit report is missing", "the review is missing");
    }

    @Test
    @Tag("CRT-062")
    void aPostponedDecisionIsAnsweredProlongedReviewedAgainAndGranted() {
        Permohonan p = alur.mulai("TIPE_1");
        alur.putuskan(p, "TUNDA", "TUNDA", "Izin edar belum terbit", hari(60).toString());
        assertThat(terbuka(p)).containsExactly("penuhiPenundaan");
        assertThat(status(p)).isEqualTo("Keputusan Ditunda");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(teks(keputusan.semua(p.id()).get(0).dokumenId())).contains("[x] d) Penundaan/Peninjauan kembali", "Ditunda sampai", "Izin edar belum terbit");
        ClockUtil.setCurrentTime(Date.from(penundaan.kini(p.id()).ingatkan()));
        alur.timerTiba(p, "boundaryEvent_ingatPenundaan");
        int pengingat = surat(p, "ingat-penundaan/");
        assertThat(pengingat).isPositive();
        assertThatThrownBy(() -> penundaan.jawab(p.id(), " ", List.of(), OLEH)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("jawaban"));
        penundaan.jawab(p.id(), "Izin edar terlampir", List.of(new Unggahan("izin.pdf", ContohBerkas.pdf("Izin edar"))), OLEH);
        alur.latar(p);
        assertThat(terbuka(p)).containsExactly("tentukanPenundaan");
        assertThatThrownBy(() -> penundaan.jawab(p.id(), "Lagi", List.of(), OLEH)).isInstanceOf(IsianKeliru.class);
        JsonNode form = orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan"));
        assertThat(form.get("jawaban").asText()).isEqualTo("Izin edar terlampir");
        assertThat(form.at("/bukti/0/nama").asText()).isEqualTo("izin.pdf");
        ditolak(p, "pjsert", "tentukanPenundaan", Map.of("alasan", "Baik"), "keputusan");
        ditolak(p, "pjsert", "tentukanPenundaan", Map.of("keputusan", "tinjau"), "alasan");
        ditolak(p, "pjsert", "tentukanPenundaan", Map.of("keputusan", "perpanjang", "alasan", "Belum asli"), "sampai");
        ditolak(p, "pjsert", "tentukanPenundaan", Map.of("keputusan", "perbaiki", "alasan", "Belum asli", "sampai", hari(90).toString()), "keputusan");
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "perpanjang", "alasan", "Yang terlampir belum dilegalisasi", "sampai", hari(90).toString()));
        assertThat(terbuka(p)).containsExactly("penuhiPenundaan");
        assertThat(surat(p, "waktu-lagi/")).isPositive();
        assertThat(penundaan.kini(p.id())).satisfies(n -> {
            assertThat(n.ke()).isEqualTo(2);
            assertThat(n.alasan()).isEqualTo("Yang terlampir belum dilegalisasi");
        });
        alur.timer(p, "boundaryEvent_ingatPenundaan");
        assertThat(surat(p, "ingat-penundaan/")).as("a reminder that runs at another time than its own").isEqualTo(pengingat);
        alur.timer(p, "boundaryEvent_penundaanBerakhir");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan")).get("jawaban").isNull()).isTrue();
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "tinjau", "alasan", "Izin edar asli sudah diperlihatkan"));
        assertThat(terbuka(p)).containsExactly("tunjukReviewer");
        Map<String, Object> tanpaAlasan = AlurKeputusan.penunjukan("pemutus", "reviewer");
        tanpaAlasan.put("alasan", null);
        ditolak(p, "pjsert", "tunjukReviewer", tanpaAlasan, "alasan");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukReviewer")).get("berkas").toString()).as("what the customer sent is of the file").contains("/api/keputusan/" + p.id() + "/bukti/", "izin.pdf");
        alur.putuskan(p, "BERIKAN", "BERIKAN", null, null);
        assertThat(keputusan.semua(p.id())).extracting(Keputusan::pilihan).containsExactly(PilihanKeputusan.BERIKAN, PilihanKeputusan.TUNDA);
        assertThat(keputusan.semua(p.id())).extracting(Keputusan::nomor).doesNotHaveDuplicates();
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
        assertThatThrownBy(() -> sql.update("update penundaan set jawaban = 'lain' where keputusan_id = ?", keputusan.semua(p.id()).get(1).id())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("CRT-062")
    void findingsThatNobodyMendedAreMendedAfterAPostponementAndItIsGranted() {
        Permohonan p = alur.mulai("TIPE_5", "tidak", "memenuhi", "TUNDA");
        alur.putuskan(p, "TUNDA", "TUNDA", "Temuan mayor belum diperbaiki", hari(60).toString());
        alur.timer(p, "boundaryEvent_penundaanBerakhir");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan")).get("temuan")).singleElement().satisfies(t -> assertThat(t.asText()).contains("Nomor 1 (Mayor)"));
        ditolak(p, "pjsert", "tentukanPenundaan", Map.of("keputusan", "perbaiki", "alasan", "Perusahaan menyanggupi"), "sampai");
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "perbaiki", "alasan", "Perusahaan menyanggupi", "sampai", hari(90).toString()));
        assertThat(terbuka(p)).containsExactly("perbaikiTemuan");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(p, "temuan-dibuka/")).isPositive();
        alur.perbaikiTemuan(p);
        assertThat(terbuka(p)).as("closed by the evaluator, it is reviewed again").containsExactly("tunjukReviewer");
        alur.putuskan(p, "BERIKAN", "BERIKAN", null, null);
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
    }

    @Test
    @Tag("CRT-060")
    @Tag("CRT-062")
    void aProductThatFailedIsTestedOnceMoreAfterAPostponementAndItIsGranted() {
        Permohonan p = alur.mulai("TIPE_1", "tutup", "tidakMemenuhi", "TUNDA");
        alur.putuskan(p, "TUNDA", "TUNDA", "Contoh pertama tidak memenuhi syarat mutu", hari(60).toString());
        penundaan.jawab(p.id(), "Resep produk sudah diperbaiki", List.of(), OLEH);
        alur.latar(p);
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan")).get("ujiGagal").asText()).contains("LP/77");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan")).get("ujiLagi").asBoolean()).isTrue();
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "uji", "alasan", "Resep sudah diperbaiki"));
        assertThat(terbuka(p)).containsExactly("ambilContohProduk");
        assertThat(status(p)).isEqualTo("Evaluasi, Uji dan Perbaikan");
        assertThat(surat(p, "uji-lagi/")).isPositive();
        alur.ujiLagi(p, "memenuhi");
        assertThat(terbuka(p)).as("it is reviewed again").containsExactly("tunjukReviewer");
        assertThat(sql.queryForList("select * from halangan_keputusan(?)", String.class, p.id())).doesNotContain("the product did not pass");
        alur.putuskan(p, "BERIKAN", "BERIKAN", null, null);
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
    }

    @Test
    @Tag("CRT-062")
    void aProductThatFailsTwiceIsRefusedAndOneThatPassedIsNotTestedOnceMore() {
        Permohonan p = alur.mulai("TIPE_1", "tutup", "tidakMemenuhi", "TUNDA");
        alur.putuskan(p, "TUNDA", "TUNDA", "Contoh pertama tidak memenuhi syarat mutu", hari(60).toString());
        alur.timer(p, "boundaryEvent_penundaanBerakhir");
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "uji", "alasan", "Perusahaan meminta uji lagi"));
        alur.ujiLagi(p, "tidakMemenuhi");
        alur.putuskan(p, "TUNDA", "TUNDA", "Contoh kedua tidak memenuhi syarat mutu", hari(60).toString());
        alur.timer(p, "boundaryEvent_penundaanBerakhir");
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "berhenti", "alasan", "Dua kali tidak memenuhi"));
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kTolak");
        Permohonan lulus = alur.mulai("TIPE_1");
        alur.putuskan(lulus, "TUNDA", "TUNDA", "Izin edar belum terbit", hari(60).toString());
        alur.timer(lulus, "boundaryEvent_penundaanBerakhir");
        assertThat(orang.lihat("pjsert", orang.tugas(lulus.kasus(), "tentukanPenundaan")).get("ujiGagal").isNull()).isTrue();
        ditolak(lulus, "pjsert", "tentukanPenundaan", Map.of("keputusan", "uji", "alasan", "Lagi"), "keputusan");
    }

    @Test
    @Tag("CRT-062")
    void aCaseOfTheVersionWithoutASecondTestIsNotRefusedByAskingForOne() {
        String lama = alur.sebarkanModelLama();
        try {
            Permohonan p = alur.mulai("TIPE_1", "tutup", "tidakMemenuhi", "TUNDA");
            alur.putuskan(p, "TUNDA", "TUNDA", "Contoh pertama tidak memenuhi syarat mutu", hari(60).toString());
            alur.timer(p, "boundaryEvent_penundaanBerakhir");
            assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tentukanPenundaan")).get("ujiLagi").asBoolean()).isFalse();
            assertThatThrownBy(() -> orang.selesaikan("pjsert", p.kasus(), "tentukanPenundaan", Map.of("keputusan", "uji", "alasan", "Resep sudah diperbaiki")))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("keputusan")).contains("beri waktu lagi"));
            assertThat(terbuka(p)).as("it is not refused").containsExactly("tentukanPenundaan");
            assertThat(surat(p, "uji-lagi/")).isZero();
            alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "berhenti", "alasan", "Dua kali tidak memenuhi"));
        } finally {
            alur.cabut(lama);
        }
    }

    @Test
    @Tag("CRT-062")
    void aPostponementThatIsNotMetEndsWithoutACertificateAndAReviewCanBeRepeatedAtOnce() {
        Permohonan p = alur.mulai("TIPE_1");
        alur.putuskan(p, "TUNDA", "TINJAU_ULANG", "Reviewer kedua diperlukan", null);
        assertThat(terbuka(p)).containsExactly("tunjukReviewer");
        alur.putuskan(p, "TUNDA", "TUNDA", "Izin edar belum terbit", hari(30).toString());
        alur.timer(p, "boundaryEvent_penundaanBerakhir");
        alur.selesaikan("pjsert", p, "tentukanPenundaan", Map.of("keputusan", "berhenti", "alasan", "Izin edar tidak diurus"));
        Keputusan k = keputusan.semua(p.id()).get(0);
        assertThat(k.pilihan()).isEqualTo(PilihanKeputusan.TOLAK);
        assertThat(k.catatan()).isEqualTo("Izin edar tidak diurus");
        assertThat(surat(p, "keputusan/" + k.id())).isPositive();
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kTolak");
    }

    @Test
    @Tag("CRT-058")
    void whoCannotDoItNowIsReplacedAtEachStep() throws Exception {
        Permohonan p = alur.mulai("TIPE_1");
        assertThatThrownBy(() -> reviewer.ganti(p.id())).isInstanceOf(IsianKeliru.class);
        alur.tunjuk(p, "pemutus", "reviewer");
        web.kirim("pjsert", "/kelola/keputusan/" + p.id() + "/ganti");
        assertThat(terbuka(p)).containsExactly("tunjukReviewer");
        alur.tunjuk(p, "reviewer", "pemutus");
        alur.tinjau("pemutus", p, "BERIKAN");
        reviewer.ganti(p.id());
        assertThat(terbuka(p)).containsExactly("tunjukReviewer");
        alur.tunjuk(p, "pemutus", "reviewer");
        alur.tinjau("reviewer", p, "BERIKAN");
        alur.usulkan("pemutus", p, "BERIKAN", null, null);
        alur.setujui(p);
        reviewer.ganti(p.id());
        alur.putuskan(p, "BERIKAN", "BERIKAN", null, null);
        assertThat(reviewer.semua(p.id())).hasSize(4);
        assertThat(alur.akhir(p)).isEqualTo("endEvent_kBerikan");
    }
}
