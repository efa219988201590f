package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.insitu.ReguService;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.UjiContoh;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasiPenuh;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The customer withdraws while the real evaluation stands somewhere: nothing of it is left open. */
@LajuTest
class PenghentianProsesTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired AlurSertifikasiPenuh sertifikasi;
    @Autowired AlurAudit audit;
    @Autowired AlurEvaluasi evaluasi;
    @Autowired AlurUji uji;
    @Autowired AlurTemuan alurTemuan;
    @Autowired UjiContoh lab;
    @Autowired ContohPermohonan contoh;
    @Autowired ContohProdukService contohProduk;
    @Autowired PenunjukanService penunjukan;
    @Autowired PemberitahuanService pemberitahuan;
    @Autowired TemuanService temuan;
    @Autowired LksService lks;
    @Autowired ReguService regu;
    @Autowired PenerimaanService penerimaan;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;
    private Permohonan order;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        if (order != null && kasus.ambil(order.kasus()).selesai() == null) {
            permohonan.batalkanOrder(order.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(order.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    private List<String> terbuka() {
        return kasus.terbuka(order.kasus()).stream().map(Langkah::frasa).toList();
    }

    private static String hari() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), WIB).toString();
    }

    /** The customer's page, read after the withdrawal. */
    private void tidakDitanya(String halaman) throws Exception {
        String isi = web.kirim(audit.pelanggan(), get("/portal/sertifikasi/" + order.id() + "/" + halaman)).andReturn().getResponse().getContentAsString();
        assertThat(isi).as(halaman).contains("<main").doesNotContain("tombol hijau besar", "??");
    }

    private void menarikDiri(String menjadi) throws Exception {
        var jawab = web.kirim("pjsert", "/kelola/sertifikasi/" + order.id() + "/penghentian", "nomor", "12/DIR/2026", "tanggal", hari(), "alasan", "Produk tidak dibuat lagi", "menjadi", menjadi).andReturn();
        assertThat(jawab.getFlashMap().get("pesan")).as("refused: " + jawab.getFlashMap().get("pesanGalat")).isNotNull();
        audit.latar(order);
        assertThat(terbuka()).as("steps").isEmpty();
        assertThat(tugas.createTaskQuery().processInstanceBusinessKey(order.kasus()).list()).as("tasks").isEmpty();
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(order.kasus()).list()).as("processes").isEmpty();
        assertThat(kasus.ambil(order.kasus())).matches(k -> k.status().equals("Batal") && k.selesai() != null);
        assertThat(surat("sertifikasi-dihentikan/" + order.id())).as("to the customer").isPositive();
    }

    private int surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, kunci + "/%");
    }

    private boolean batal(String jenis, String subjek) {
        return Boolean.TRUE.equals(sql.queryForObject("select batal is not null from nomor_register where jenis = ? and subjek = ?", Boolean.class, jenis, subjek));
    }

    private List<String> uang() {
        return sql.queryForList("select k.tujuan from kelebihan k join pembayaran b on b.id = k.pembayaran_id join tagihan t on t.id = b.tagihan_id where t.permohonan_id = ? and k.asal = 'PEMBATALAN'", String.class,
            order.id());
    }

    @Test
    void whileItsTeamIsAsked() throws Exception {
        order = sertifikasi.sampaiOrder(sertifikasi.kirim());
        audit.tunjukTetap(order, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        assertThat(terbuka()).containsOnly("nyatakanIndependensi");
        String halaman = "/kelola/sertifikasi/" + order.id() + "/penghentian";
        assertThat(web.buka("pjsert", halaman).andReturn().getResponse().getContentAsString()).contains("name=\"menjadi\"", "Sudah dibayar").doesNotContain("??");
        assertThat(web.kirim("pjsert", halaman, "nomor", "1", "tanggal", hari(), "alasan", "x").andReturn().getFlashMap().get("galat").toString()).contains("menjadi");
        assertThat(permohonan.ambil(order.id()).batalAlasan()).isNull();
        menarikDiri("dimuka");
        assertThat(uang()).containsExactly("DI_MUKA");
        assertThat(web.kirim(audit.pelanggan(), get("/portal/permohonan").param("cari", order.praOrder())).andReturn().getResponse().getContentAsString()).as("over, not done").contains(">Batal<").doesNotContain(">Selesai<");
        assertThat(surat("audit/dihentikan/" + order.id())).as("to the team").isEqualTo(3);
    }

    @Test
    void whileTheCustomerIsAskedAboutItsTeam() throws Exception {
        order = sertifikasi.sampaiOrder(sertifikasi.kirim());
        audit.tunjukTetap(order, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        audit.bersedia(order, "evaluator", "evaluator2", "ppc");
        assertThat(terbuka()).containsExactly("tanggapiTim");
        menarikDiri("dikembalikan");
        assertThat(uang()).containsExactly("DIKEMBALIKAN");
        tidakDitanya("tim");
    }

    @Test
    void whileItsDocumentsAreJudged() throws Exception {
        order = evaluasi.mulaiTulangPunggung("TIPE_5");
        evaluasi.bertim(order, "TIPE_5");
        evaluasi.nilai(order, 1);
        assertThat(terbuka()).containsExactly("lengkapiKecukupan");
        menarikDiri("dimuka");
        tidakDitanya("kecukupan");
        assertThat(dokumen.ambil(penunjukan.cari(order.id()).orElseThrow().dokumenId()).status()).as("the appointment of who judged").isEqualTo(StatusDokumen.TERBIT);
    }

    @Test
    void whileTheCustomerIsAskedAboutTheDates() throws Exception {
        order = evaluasi.mulaiTulangPunggung("TIPE_1");
        evaluasi.bertim(order, "TIPE_1");
        audit.umumkan(order, 12);
        assertThat(terbuka()).containsExactly("konfirmasiPemberitahuan");
        menarikDiri("dimuka");
        tidakDitanya("jadwal");
    }

    @Test
    void onceItsTeamIsAppointed() throws Exception {
        order = evaluasi.mulaiTulangPunggung("TIPE_1");
        evaluasi.bertim(order, "TIPE_1");
        Kunjungan k = evaluasi.jadwalkan(order);
        Pemberitahuan surat = pemberitahuan.kini(k.id());
        assertThat(sibuk("evaluator", surat)).isNotEmpty();
        menarikDiri("dimuka");
        assertThat(sibuk("evaluator", surat)).as("free again").isEmpty();
        assertThat(dokumen.ambil(penunjukan.cari(order.id()).orElseThrow().dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(batal("PENUNJUKAN_EVALUATOR", PenunjukanService.subjek(order.id(), 1))).isTrue();
        assertThat(dokumen.ambil(surat.dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(batal("PEMBERITAHUAN_AUDIT", PemberitahuanService.subjek(surat))).isTrue();
    }

    /** What this order keeps that person from on those days. */
    private List<String> sibuk(String orang, Pemberitahuan n) {
        return regu.halangan(lain(), List.of(orang), n.mulai(), n.selesai()).stream().filter(x -> x.contains(WaktuAudit.order(order))).toList();
    }

    private Permohonan lain() {
        return permohonan.ambil(contoh.ajukan(ContohPermohonan.SATKER, 0, 0, false));
    }

    @Test
    void whileFindingsAreOpen() throws Exception {
        order = evaluasi.mulaiTulangPunggung("TIPE_5");
        evaluasi.bertim(order, "TIPE_5");
        evaluasi.nilai(order, 0);
        Kunjungan k = evaluasi.jadwalkan(order);
        evaluasi.audit(k, Kategori.MAYOR, Kategori.MINOR);
        assertThat(terbuka()).contains("perbaikiTemuan", "ambilContohProduk");
        menarikDiri("dimuka");
        assertThat(uang()).as("nothing was billed").isEmpty();
        assertThat(temuan.milikAudit(k.id())).extracting(Temuan::keadaan).containsOnly(KeadaanTemuan.BERHENTI);
        assertThat(dokumen.ambil(lks.cari(k.id()).orElseThrow().dokumenId()).status()).as("what was reported stays").isEqualTo(StatusDokumen.TERBIT);
        assertThat(dokumen.ambil(penunjukan.cari(order.id()).orElseThrow().dokumenId()).status()).as("so does the appointment of who held it").isEqualTo(StatusDokumen.TERBIT);
        assertThat(web.buka("pjsert", "/kelola/audit?bagian=selesai&cari=" + WaktuAudit.order(order)).andReturn().getResponse().getContentAsString()).contains("DIHENTIKAN");
    }

    @Test
    void whileTheProductIsInTheLaboratory() throws Exception {
        order = denganContoh();
        evaluasi.bertim(order, "TIPE_1");
        Kunjungan k = evaluasi.jadwalkan(order);
        alurTemuan.hariAudit(k);
        uji.ambil(k, "ppc", "balai");
        long sampel = contohProduk.contoh(contohProduk.kini(order.id())).get(0).sampelId();
        lab.terima(sampel);
        lab.tugaskan(sampel);
        assertThat(paket(sampel, "status = 'TERBUKA'")).isPositive();
        menarikDiri("dimuka");
        assertThat(paket(sampel, "status <> 'DIGANTI'")).isZero();
        assertThat(penerimaan.ambil(sampel).batalAlasan()).contains("Produk tidak dibuat lagi");
        assertThat(dokumen.ambil(penunjukan.cari(order.id()).orElseThrow().dokumenId()).status()).as("the appointment of who took it").isEqualTo(StatusDokumen.TERBIT);
    }

    @Test
    void whileItsReportIsMade() throws Exception {
        order = denganContoh();
        evaluasi.bertim(order, "TIPE_1");
        Kunjungan k = evaluasi.jadwalkan(order);
        alurTemuan.hariAudit(k);
        uji.ambil(k, "ppc", "balai");
        long sampel = contohProduk.contoh(contohProduk.kini(order.id())).get(0).sampelId();
        lab.terima(sampel);
        lab.tugaskan(sampel);
        lab.sahkan(sampel, "0,5");
        long laporan = permohonan.satuSampel(sampel).laporanId();
        alurTemuan.selesaikan("ketua", k, "beriNomorLhu", Map.of());
        alurTemuan.selesaikan("cs", k, "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        menarikDiri("dimuka");
        assertThat(dokumen.ambil(permohonan.satuLaporan(laporan).dokumenId()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(batal("LHU", "laporan:" + laporan)).isTrue();
    }

    private long paket(long sampel, String yang) {
        return sql.queryForObject("select count(*) from paket_uji where sampel_id = ? and " + yang, Long.class, sampel);
    }

    /** An order whose quotation has one sample for the balai's own laboratory. */
    private Permohonan denganContoh() {
        long id = contoh.ajukan(ContohPermohonan.SATKER, 1, 2, false);
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", id);
        permohonan.jadikanOrder(id);
        sql.update("insert into sertifikasi (permohonan_id, skema, produk_sertifikasi_id) select ?, 'TIPE_1', id from produk_sertifikasi where satker = ? and acuan = 'SNI 7276:2014'", id, ContohPermohonan.SATKER);
        evaluasi.mulaiDariEvaluasi(permohonan.ambil(id));
        return permohonan.ambil(id);
    }
}
