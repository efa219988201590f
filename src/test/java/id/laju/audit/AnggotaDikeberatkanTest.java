package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Klien;
import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.peramban.MesinIni;
import id.laju.permohonan.Permohonan;
import id.laju.staf.StafService;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A member of an appointed team whom the customer does not accept is out when PJ Sertifikasi says so, with all open tasks; nobody waits for the new team. */
@LajuTest
@LayananSekitar(AlurEvaluasi.class)
@ExtendWith(MesinIni.class)
class AnggotaDikeberatkanTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort int port;
    @Autowired AlurEvaluasi alur;
    @Autowired AlurAudit audit;
    @Autowired AlurTemuan temuan;
    @Autowired TimAudit tanya;
    @Autowired TemuanAudit tanyaTemuan;
    @Autowired UjiProduk tanyaUji;
    @Autowired LembarAuditService lembar;
    @Autowired GantiTimService ganti;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired FotoAuditService foto;
    @Autowired LksService lks;
    @Autowired TampilTim tampil;
    @Autowired LaporanAuditService laporan;
    @Autowired DokumenService dokumen;
    @Autowired StafService staf;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private List<String> surat(String kunci) {
        return sql.queryForList("select judul || ' ' || teks from surat_keluar where kunci like ?", String.class, kunci);
    }

    private List<String> frasa(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(l -> l.frasa()).sorted().toList();
    }

    private List<String> calon(Task t) {
        return tugas.getIdentityLinksForTask(t.getId()).stream().map(IdentityLink::getUserId).filter(o -> o != null).sorted().toList();
    }

    /** The team changes, the customer objects to this member, and PJ Sertifikasi agrees. */
    private void keberatanDiterima(Permohonan p, String siapa, String... tim) {
        ganti.ganti(p.id(), "Petugas pengambil contoh berhalangan", "pjsert");
        audit.latar(p);
        audit.tunjukTetap(p, tim);
        audit.bersedia(p, "ppc2");
        audit.jawabTim(p, Map.of(siapa, "Bersengketa dengan direktur kami."));
        orang.selesaikan("pjsert", p.kasus(), "putuskanKeberatanTim", Map.of("putusan", List.of(Map.of("anggotaId", audit.anggota(p, siapa).id(), "keputusan", "GANTI"))));
    }

    @Test
    @Tag("CRT-041")
    @Tag("CRT-046")
    void whoeverIsNotAcceptedLosesTheOpenTasksAtOnceAndTheHeadHearsOfIt() {
        Permohonan p = alur.bertim("TIPE_5");
        Task t = orang.tugas(p.kasus(), "auditKecukupan");
        tugas.setAssignee(t.getId(), "evaluator2");
        keberatanDiterima(p, "evaluator2", "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc2:PPC");
        assertThat(frasa(p)).as("without waiting for a background job").containsExactly("auditKecukupan", "tunjukTim");
        assertThat(orang.tugas(p.kasus(), "auditKecukupan").getAssignee()).isNull();
        assertThat(calon(t)).containsExactly("evaluator");
        assertThatThrownBy(() -> orang.selesaikan("evaluator2", p.kasus(), "auditKecukupan", alur.kecukupan(p, 0))).isInstanceOf(TugasDitolak.class);
        Klien luar = new Klien(port).masuk("evaluator2", "laju-demo");
        assertThat(luar.json("POST", TASKLIST + t.getId() + "/claim", "{\"userId\":\"evaluator2\"}").statusCode()).as("nor over REST").isGreaterThanOrEqualTo(400);
        assertThat(luar.json("POST", "/api/tugas/" + t.getId() + "/selesai", "{\"keputusan\":\"memadai\"}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(orang.tugas(p.kasus(), "auditKecukupan").getAssignee()).isNull();
        assertThat(kasus.linimasa(p.kasus())).as("the case remembers").extracting(l -> l.elemen()).contains("serviceTask_kembalikanTugasAnggota");
        assertThat(surat("audit/anggota-diganti/" + audit.anggota(p, "evaluator2").id() + "/%")).as("the head alone").singleElement().asString().contains("diganti atas keberatan pelanggan", "Daftar Tugas");
        assertThat(surat("audit/keluar/" + audit.anggota(p, "evaluator2").id())).singleElement().asString().contains("berakhir sekarang juga");
        orang.selesaikan("evaluator", p.kasus(), "auditKecukupan", alur.kecukupan(p, 0));
        assertThat(frasa(p)).doesNotContain("auditKecukupan");
    }

    @Test
    @Tag("CRT-041")
    void othersOfTheBalaiStandInWhileNobodyOfTheTeamJudges() throws Exception {
        Permohonan p = alur.mulai("TIPE_5");
        audit.tunjukTetap(p, "evaluator:KETUA", "ppc:PPC");
        audit.bersedia(p, "evaluator", "ppc");
        audit.jawabTim(p, Map.of());
        keberatanDiterima(p, "evaluator", "evaluator:KETUA", "ppc2:PPC");
        assertThat(calon(orang.tugas(p.kasus(), "auditKecukupan"))).as("competent, and nothing keeps them from this customer").contains("evaluator2").doesNotContain("evaluator", "ppc", "ppc2");
        assertThat(tanya.ketua(p.id())).as("a case that is at its head's finds somebody").contains("evaluator2").doesNotContain("evaluator");
        assertThat(surat("audit/tim-kosong/" + audit.anggota(p, "evaluator").id() + "/pjsert")).as("PJ Sertifikasi hears at once that nobody of the team judges").singleElement().asString()
            .contains("tidak ada lagi anggota tim audit", "yang menilai", staf.nama("evaluator2")).doesNotContain(staf.nama("evaluator"));
        orang.selesaikan("evaluator2", p.kasus(), "auditKecukupan", alur.kecukupan(p, 0, "evaluator2"));
        audit.latar(p);
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("sementara")).as("whoever drafts the notice reads who may go").extracting(JsonNode::asText)
            .contains(staf.nama("evaluator2")).doesNotContain(staf.nama("evaluator"));
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "buatPemberitahuanAudit")).get("oleh")).as("and may give them a part of the plan").extracting(o -> o.get("nilai").asText())
            .contains("evaluator2", "ppc2").doesNotContain("evaluator");
        Kunjungan k = alur.jadwalkan(p);
        assertThat(tampil.surat(p, k.id()).get(0).rencana()).extracting(TampilTim.Rencana::oleh).containsExactly("Seluruh tim", staf.nama("evaluator2"));
        assertThat(pdf(tampil.surat(p, k.id()).get(0).dokumenId())).as("the customer reads who comes, and as what").contains(staf.nama("evaluator2") + " Penilai sementara");
        temuan.hariAudit(k);
        assertThat(lembar.anggota(lembar.audit(k.id()), "evaluator2").menilai()).isTrue();
        assertThatThrownBy(() -> lembar.anggota(lembar.audit(k.id()), "evaluator")).isInstanceOf(TidakDitemukan.class);
        assertThat(tanyaTemuan.ketua(k.id())).contains("evaluator2").doesNotContain("evaluator");
        assertThat(web.buka("evaluator2", "/kelola/audit/" + k.id()).andReturn().getResponse().getStatus()).isEqualTo(200);
        assertThat(frasa(p)).contains("laksanakanAudit", "tunjukTim");
        papersNameWhoStoodInAndWhoWorkedUntilReplaced(p, k);
    }

    private void papersNameWhoStoodInAndWhoWorkedUntilReplaced(Permohonan p, Kunjungan k) throws Exception {
        String sementara = staf.nama("evaluator2") + " (Penilai sementara)";
        String diganti = staf.nama("evaluator") + " (Ketua Tim sampai diganti)";
        assertThat(lembar.pelaksana(p.id())).as("who did nothing before").extracting(PelaksanaAudit::sebutan).contains(sementara).doesNotContain(diganti);
        assertThat(sql.update("insert into jawaban_periksa (audit_id, butir_id, hasil, versi, oleh, pada) values (?, ?, 'SESUAI', 1, 'evaluator', now())", k.id(), lembar.butir(k.id()).get(0).id())).isOne();
        lembar.butir(k.id()).stream().filter(b -> b.versi() == 0).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", null, null, b.versi()), "evaluator2"));
        temuan.selesaikan("evaluator2", k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_KETUA, null, "ttd.png", AlurTemuan.coretan(), "evaluator2");
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_WAKIL, null, "ttd.png", AlurTemuan.coretan(), "evaluator2");
        temuan.selesaikan("evaluator2", k, "susunLks", temuan.isianLks("DI_TEMPAT"));
        assertThat(pdf(lks.cari(k.id()).orElseThrow().dokumenId())).contains(staf.nama("evaluator2") + " Penilai sementara", staf.nama("evaluator") + " Ketua Tim sampai diganti", "a.n. Ketua Tim Penilai sementara, ");
        String alamat = "/portal/sertifikasi/" + p.id() + "/lks/" + k.id();
        assertThat(web.kirim(audit.pelanggan(), get(alamat)).andReturn().getResponse().getContentAsString()).contains(sementara, diganti);
        assertThat(web.kirim(audit.pelanggan(), get(alamat).param("lang", "en")).andReturn().getResponse().getContentAsString()).contains(staf.nama("evaluator2") + " (Acting evaluator)", staf.nama("evaluator") + " (Head of the team, until replaced)");
        assertThat(web.buka("pjsert", "/kelola/audit/" + k.id()).andReturn().getResponse().getContentAsString()).contains(sementara, diganti);
        laporan.susun(p.id(), new LaporanAuditService.Isian("Ringkas", "Simpul", "TOLAK"), "evaluator2");
        laporan.terbitkan(p.id());
        assertThat(pdf(laporan.terakhir(p.id()).orElseThrow().dokumenId())).contains(sementara, diganti, "a.n. Ketua Tim Penilai sementara, " + staf.nama("evaluator2"));
    }

    private String pdf(UUID dokumenId) {
        return BacaPdf.teks(dokumen.isi(dokumenId)).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("CRT-041")
    void whereNobodyMayStandInThatIsSaidToo() {
        Permohonan p = alur.mulai("TIPE_5");
        audit.tunjukTetap(p, "evaluator:KETUA", "ppc:PPC");
        audit.bersedia(p, "evaluator", "ppc");
        audit.jawabTim(p, Map.of());
        sql.update("insert into tim_audit (permohonan_id, putaran, staf, fungsi, keadaan, benturan, pernyataan, dinyatakan, diusulkan, diusulkan_oleh) select distinct ?, 90, staf, 'EVALUATOR', 'DIGANTI', true, 'Saudaranya bekerja di sana', now(), now(), 'pjsert' "
            + "from kompetensi_evaluator where satker = ? and staf not in ('evaluator', 'ppc', 'ppc2')", p.id(), p.satker());
        keberatanDiterima(p, "evaluator", "evaluator:KETUA", "ppc2:PPC");
        assertThat(surat("audit/tim-kosong/" + audit.anggota(p, "evaluator").id() + "/%")).as("PJ Sertifikasi alone").singleElement().asString().contains("Tidak ada pula orang lain di balai yang boleh menggantikan");
    }

    @Test
    @Tag("CRT-041")
    void aSecondAcceptedObjectionIsNewsOfTheSecondAlone() {
        Permohonan p = alur.bertim("TIPE_5");
        keberatanDiterima(p, "ppc", "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC", "ppc2:PPC");
        long pertama = audit.anggota(p, "ppc").id();
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).at("/keberatan/0/putusan").asText()).startsWith("Diganti");
        audit.tunjukTetap(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc2:PPC");
        long kedua = audit.anggota(p, "evaluator").id();
        audit.jawabTim(p, Map.of("evaluator", "Pernah bekerja di pesaing kami."));
        orang.selesaikan("pjsert", p.kasus(), "putuskanKeberatanTim", Map.of("putusan", List.of(Map.of("anggotaId", kedua, "keputusan", "GANTI"))));
        assertThat(surat("audit/anggota-diganti/" + kedua + "/evaluator2")).as("whoever leads now hears of the second").hasSize(1);
        assertThat(surat("audit/anggota-diganti/" + pertama + "/%")).as("and of the first only who led then").hasSize(1);
        assertThat(surat("audit/keluar/" + kedua)).hasSize(1);
        assertThat(surat("audit/keluar/" + pertama)).hasSize(1);
    }

    @Test
    @Tag("CRT-041")
    void whoeverIsNotAcceptedTakesNoSamplesEither() {
        Permohonan p = alur.bertim("TIPE_5");
        keberatanDiterima(p, "ppc", "evaluator:KETUA", "ppc:PPC", "ppc2:PPC");
        assertThat(tanyaUji.ppc(p.id())).as("whoever else takes samples in this balai").contains("ppc2").doesNotContain("ppc");
        assertThat(surat("audit/tim-kosong/" + audit.anggota(p, "ppc").id() + "/pjsert")).singleElement().asString().contains("yang mengambil contoh", staf.nama("ppc2"));
    }
}
