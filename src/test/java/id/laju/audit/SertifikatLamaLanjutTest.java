package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.dokumen.DokumenService;
import id.laju.kasus.Pdf;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlatSertifikasi;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikasi.PermohonanLanjutan;
import id.laju.sertifikat.AlurSertifikat;
import id.laju.sertifikat.Sertifikat;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was typed from an old certificate stands in all pages and papers of the next certification as it was typed. */
@LajuTest
class SertifikatLamaLanjutTest {

    private static final String NAMA = "Kopi \"A&B\" <premium>";
    private static final String HALAMAN = "Kopi &quot;A&amp;B&quot; &lt;premium&gt;";

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurSertifikat register;
    @Autowired AlatSertifikasi alat;
    @Autowired PermohonanLanjutan lanjutan;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurPutusan putusan;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired RuntimeService mesin;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;
    private Sertifikat lama;
    private Permohonan p;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        alat.kosongkanProfil(alat.argon());
        mesin.createProcessInstanceQuery().processInstanceBusinessKeyLike("%/SRT-" + lama.id() + "-%").rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        if (p != null && kasus.ambil(p.kasus()).selesai() == null) {
            permohonan.batalkanOrder(p.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    /** The draft out of the old certificate, with everything else that the customer has to add. */
    private Permohonan diajukan(String kegiatan) {
        lama = register.lama(LocalDate.now(jam).minusMonths(11), "Kopi A&B; " + NAMA + "; isi < 500 g");
        alat.isiProfil(alat.argon());
        long id = lanjutan.siapkan(alat.argon(), new PermohonanLanjutan.Dasar("sertifikasi-produk", Kegiatan.valueOf(kegiatan), lama.nomor(), "TIPE_5", null, "SNI 7276:2014", List.of(), null,
            List.of(new PermohonanLanjutan.Cakupan("Kopi A&B", NAMA, "isi < 500 g"))));
        alat.isiData(alat.argon(), id);
        sql.update("update sertifikasi set kegiatan = ?, sertifikat_lama = ? where permohonan_id = ?", kegiatan, lama.nomor(), id);
        sql.update("update merek set kelas = '30', daftar_nomor = 'IDM1', milik_sendiri = true where permohonan_id = ?", id);
        alat.isiIsian(alat.argon(), id);
        alat.beriNomor(alat.argon(), id);
        alat.unggahYangWajib(alat.argon(), id);
        return sertifikasi.kirim(id);
    }

    private void evaluasi(String hasil) {
        audit.tunjukTetap(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        audit.bersedia(p, "evaluator", "evaluator2", "ppc");
        audit.jawabTim(p, Map.of());
        evaluasi.sampaiLaporan(p, "TIPE_5", "tutup", "memenuhi", hasil);
        putusan.putuskan(p, hasil);
    }

    /** Words of each paper of the case, by its kind. */
    private Map<String, String> kertas() {
        Map<String, String> hasil = new LinkedHashMap<>();
        sql.queryForList("select id, jenis from dokumen where kasus = ? order by nomor", p.kasus()).forEach(d -> {
            byte[] isi = dokumen.isi((UUID) d.get("id"));
            hasil.merge(d.get("jenis").toString(), Normalizer.normalize(Pdf.teks(isi), Normalizer.Form.NFKC), (a, b) -> a + " " + b);
        });
        return hasil;
    }

    private String halaman(String siapa, String alamat) throws Exception {
        return web.buka(siapa, alamat).andReturn().getResponse().getContentAsString();
    }

    @ParameterizedTest
    @CsvSource({"ULANG, PERPANJANG", "SURVEILAN, PERTAHANKAN"})
    void wordsStayWordsThroughTheNextCertification(String kegiatan, String hasil) throws Exception {
        p = diajukan(kegiatan);
        p = sertifikasi.sampaiOrder(p);
        evaluasi(hasil);
        if (hasil.equals("PERPANJANG")) {
            sertifikasi.terbitkan(p, NAMA);
        }
        Map<String, String> kertas = kertas();
        assertThat(kertas).allSatisfy((jenis, isi) -> assertThat(isi).as(jenis).doesNotContain("&amp;", "&lt;", "&gt;", "&quot;", "&#"));
        assertThat(kertas.get("BERITA_ACARA_CONTOH")).contains(NAMA, "isi < 500 g");
        assertThat(kertas.getOrDefault("SPK", NAMA)).as("a surveillance has none while an older one holds").contains(NAMA);
        assertThat(kertas.get("KEPUTUSAN_SERTIFIKASI")).as("its own in the file of the decision, or the one that holds").containsPattern("SPK(:|\\s+\\(Nomor)");
        if (hasil.equals("PERPANJANG")) {
            assertThat(kertas.get("SERTIFIKAT_KESESUAIAN")).contains(NAMA);
            assertThat(kertas.get("LAMPIRAN_SERTIFIKAT")).contains(NAMA, "Kopi A&B", "isi < 500 g");
            assertThat(halaman("adminsert", "/kelola/sertifikat?cari=" + p.nomorOrder())).contains(HALAMAN).doesNotContain("<premium>");
        }
        String kasus = halaman("pjsert", "/kasus/" + p.kasus());
        assertThat(kasus).contains(HALAMAN).doesNotContain("<premium>");
        assertThat(kasus.substring(kasus.indexOf("id=\"berkas-sertifikasi\""))).as("a surveillance brings no certificate").contains("Cetak Lampiran Sertifikat").doesNotContain("Belum ada");
        assertThat(web.kirim(alat.argon(), get("/portal/sertifikasi/" + p.id() + "/merek")).andReturn().getResponse().getContentAsString()).contains(HALAMAN, "isi &lt; 500 g").doesNotContain("<premium>");
        assertThat(sql.queryForList("select judul || ' ' || teks from surat_keluar where (judul || teks) like '%' || ? || '%'", String.class, p.nomorOrder())).isNotEmpty()
            .allSatisfy(s -> assertThat(s).doesNotContain("&amp;", "&lt;", "&quot;"));
    }
}
