package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tipe 1 has no system audit: its team comes to take samples, and no page, mail or paper calls that an audit. */
@LajuTest
@LayananSekitar(AlurEvaluasi.class)
class KunjunganTanpaAuditTest {

    @Autowired AlurEvaluasi alur;
    @Autowired AlurAudit audit;
    @Autowired PemberitahuanService pemberitahuan;
    @Autowired LaporanAuditService laporan;
    @Autowired DokumenService dokumen;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private String portal(String alamat, String bahasa) throws Exception {
        return web.kirim(audit.pelanggan(), get(alamat).param("lang", bahasa)).andReturn().getResponse().getContentAsString();
    }

    private List<String> surat(Permohonan p) {
        return sql.queryForList("select judul || ' ' || teks from surat_keluar where kunci like 'audit/%' and teks like ?", String.class, "%" + WaktuAudit.order(p) + "%");
    }

    private String pdf(UUID kertas) {
        return BacaPdf.teks(dokumen.isi(kertas)).replaceAll("\\s+", " ");
    }

    /** What somebody reads between the head and the foot of a page, without addresses and names of fields. */
    private static String terbaca(String html) {
        return html.substring(html.indexOf("<main")).replaceAll("(?s)</main>.*", "").replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").toLowerCase();
    }

    /** Other orders of the customer may be at an audit. */
    private static String tanpaKasusLain(String html) {
        return html.replaceAll("(?s)<section[^>]*id=\"kasus-lain\".*?</section>", " ");
    }

    /** The order as both sides see it now. */
    private void tanpaAudit(Permohonan p, String saat) throws Exception {
        for (String alamat : List.of("/portal/kasus/" + p.id(), "/portal/permohonan?cari=" + p.praOrder())) {
            for (String bahasa : List.of("id", "en")) {
                assertThat(terbaca(portal(alamat, bahasa))).as(saat + " " + alamat + " " + bahasa).contains(p.praOrder().toLowerCase()).doesNotContain("audit");
            }
        }
        assertThat(terbaca(tanpaKasusLain(web.isi("pjsert", "/kasus/" + p.kasus())))).as(saat + " page of the case").doesNotContain("audit");
        assertThat(terbaca(web.isi("pjsert", "/kelola/sertifikasi?cari=" + p.praOrder()))).as(saat + " list of certifications").doesNotContain("audit ", " audit");
    }

    @Test
    @Tag("CRT-043")
    @Tag("CRT-053")
    @Tag("CHK-095")
    @Tag("CHK-098")
    void statusesStepsAndPapersSayWhatIsDone() throws Exception {
        assertThat(sql.queryForList("select teks from penawaran_ketentuan where satker is null and untuk = 'SERTIFIKASI'", String.class)).as("terms that are quoted").isNotEmpty().noneMatch(t -> t.contains("audit"));
        Permohonan p = alur.mulai("TIPE_1");
        tanpaAudit(p, "team to be chosen");
        alur.bertim(p, "TIPE_1");
        tanpaAudit(p, "notice to be drafted");
        audit.umumkan(p, 12);
        tanpaAudit(p, "dates to be answered");
        audit.timer(p, "boundaryEvent_pemberitahuanDidiamkan");
        Kunjungan k = new Kunjungan(p, pemberitahuan.milik(p.id()).get(0).id());
        tanpaAudit(p, "samples to be taken");
        String lembar = web.isi("ppc", "/kelola/audit/" + k.id());
        assertThat(lembar).contains("<h1>Lembar pengambilan contoh ").doesNotContain("Lembar audit", "id=\"temuan\"", "dialog-temuan", "Temuan dan foto");
        assertThat(terbaca(lembar)).doesNotContain("audit");
        assertThat(terbaca(web.isi("ppc", "/kelola/audit/" + k.id() + "/uji"))).contains("kembali ke lembar pengambilan contoh");
        alur.uji(k, "memenuhi");
        tanpaAudit(p, "report to be written");
        orang.selesaikan("evaluator", p.kasus(), "susunLaporanAudit", Map.of("ringkasan", "Contoh diambil sesuai rencana.", "kesimpulan", "Produk memenuhi syarat.", "rekomendasi", "BERIKAN"));
        audit.latar(p);
        tanpaAudit(p, "report issued");
        UUID kertas = laporan.terakhir(p.id()).orElseThrow().dokumenId();
        assertThat(dokumen.ambil(kertas).judul()).isEqualTo("Laporan Evaluasi");
        assertThat(pdf(kertas)).contains("LAPORAN EVALUASI").doesNotContainIgnoringCase("audit");
        assertThat(terbaca(web.isi("pjsert", "/kelola/audit?bagian=selesai&cari=" + WaktuAudit.order(p)))).contains("evaluasi selesai").doesNotContain("audit selesai");
    }

    @Test
    @Tag("CRT-043")
    @Tag("CRT-046")
    void theTeamAndItsDatesAreCalledByWhatTheyAreFor() throws Exception {
        Permohonan p = alur.bertim("TIPE_1");
        String alamat = "/portal/sertifikasi/" + p.id();
        assertThat(portal(alamat + "/tim", "id")).contains("Tim evaluasi").doesNotContain("Tim audit", "tim audit");
        assertThat(portal(alamat + "/tim", "en")).contains("Evaluation team").doesNotContain("Audit team", "audit team");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("tahap").asText()).isEqualTo("Pengambilan contoh");
        Kunjungan k = alur.jadwalkan(p);
        assertThat(portal(alamat + "/jadwal", "id")).contains("Jadwal pengambilan contoh", "Rencana pengambilan contoh", "Surat Pemberitahuan Pengambilan Contoh (PDF)", "Tim evaluasi").doesNotContain("Jadwal audit", "Rencana audit", "Tim audit");
        assertThat(portal(alamat + "/jadwal", "en")).contains("Date of the sampling", "Sampling plan", "Notice of sampling (PDF)").doesNotContain("Date of the audit", "Audit plan", "Audit team");
        assertThat(portal("/portal/permohonan?cari=" + p.praOrder(), "id")).contains("Jadwal pengambilan contoh");
        assertThat(dokumen.ambil(pemberitahuan.kini(k.id()).dokumenId()).judul()).isEqualTo("Surat Pemberitahuan Pengambilan Contoh");
        assertThat(pdf(pemberitahuan.kini(k.id()).dokumenId())).contains("SURAT PEMBERITAHUAN PENGAMBILAN CONTOH", "pelaksanaan pengambilan contoh", "Rencana pengambilan contoh").doesNotContain("Tim audit", "Rencana audit");
        assertThat(surat(p)).hasSizeGreaterThan(4).noneMatch(t -> t.toLowerCase().contains("tim audit")).noneMatch(t -> t.toLowerCase().contains("jadwal audit")).noneMatch(t -> t.contains("Audit dilaksanakan"));
        alur.uji(k, "memenuhi");
        orang.selesaikan("evaluator", p.kasus(), "susunLaporanAudit", alur.laporan("BERIKAN"));
        audit.latar(p);
        assertThat(pdf(laporan.terakhir(p.id()).orElseThrow().dokumenId())).contains("Waktu pengambilan contoh").doesNotContain("Waktu audit");
        assertThat(web.isi("pjsert", "/kasus/" + p.kasus())).contains("id=\"tim-dan-jadwal\"");
    }
}
