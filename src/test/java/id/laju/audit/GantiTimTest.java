package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A team that was appointed changes while it evaluates. */
@LajuTest
@LayananSekitar(AlurEvaluasi.class)
class GantiTimTest {

    @Autowired AlurEvaluasi alur;
    @Autowired AlurAudit audit;
    @Autowired TimAuditService tim;
    @Autowired PenunjukanService penunjukan;
    @Autowired PelakuEvaluasi pelaku;
    @Autowired GantiTimService ganti;
    @Autowired TimAudit tanyaTim;
    @Autowired TemuanAudit tanyaTemuan;
    @Autowired LembarAuditService lembar;
    @Autowired AlurTemuan temuan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired DokumenService dokumen;
    @Autowired TanggapanTimService tanggapan;
    @Autowired JdbcTemplate sql;

    private List<String> frasa(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(l -> l.frasa()).sorted().toList();
    }

    private List<String> surat(String kunci) {
        return sql.queryForList("select judul || ' ' || teks from surat_keluar where kunci like ?", String.class, kunci);
    }

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    private void ganti(Permohonan p, String alasan) throws Exception {
        web.kirim("pjsert", "/kelola/tim-audit/" + p.id() + "/ganti", "alasan", alasan);
        audit.latar(p);
    }

    @Test
    @Tag("CRT-041")
    void theCustomerReadsHowTheMainFlowStandsWhileTheTeamChanges() throws Exception {
        Permohonan p = alur.bertim(alur.mulaiTulangPunggung("TIPE_5"), "TIPE_5");
        assertThat(status(p)).isEqualTo("Audit Kecukupan");
        ganti(p, "Petugas pengambil contoh berhalangan");
        assertThat(frasa(p)).containsExactly("auditKecukupan", "tunjukTim");
        assertThat(status(p)).isEqualTo("Audit Kecukupan");
        audit.tunjuk(p, "evaluator:KETUA", "ppc2:PPC");
        audit.bersedia(p, "ppc2");
        assertThat(frasa(p)).containsExactly("auditKecukupan", "tanggapiTim");
        assertThat(status(p)).isEqualTo("Audit Kecukupan");
    }

    @Test
    @Tag("CRT-041")
    void aChangeThatNobodyNeedsIsGivenUpAndTheTeamStays() throws Exception {
        Permohonan p = alur.bertim("TIPE_5");
        ganti(p, "Tombol tertekan");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).get("dapatBatal").asBoolean()).isTrue();
        audit.tunjuk(p, "evaluator:KETUA", "ppc2:PPC");
        audit.nyatakan(p, "ppc2", "berhalangan", "Cuti");
        assertThatThrownBy(() -> orang.selesaikan("pjsert", p.kasus(), "tunjukTim", Map.of("batal", true))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasanBatal"));
        orang.selesaikan("pjsert", p.kasus(), "tunjukTim", Map.of("batal", true, "alasanBatal", "Tidak jadi diganti"));
        audit.latar(p);
        assertThat(frasa(p)).containsExactly("auditKecukupan");
        assertThat(tim.tim(p.id())).allMatch(a -> a.keadaan() == KeadaanAnggota.SAH).extracting(Anggota::staf).containsExactlyInAnyOrder("evaluator", "evaluator2", "ppc");
        assertThat(penunjukan.semua(p.id())).as("no new paper").hasSize(1);
        assertThat(sql.queryForList("select batal from ganti_tim where permohonan_id = ?", String.class, p.id())).containsExactly("Tidak jadi diganti");
        assertThat(surat("audit/tim-tetap/" + p.id() + "/%")).as("the customer was not asked").isEmpty();
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).as("the file keeps why it began and why it came to nothing")
            .containsSubsequence("Penggantian tim ke-1", "Tombol tertekan", "Tidak jadi, ", "Tidak jadi diganti").doesNotContain("Tim sedang diganti");
        assertThat(ganti.bisa(p)).isTrue();
    }

    @Test
    @Tag("CRT-041")
    void theEvaluationDoesNotWaitForAChangeThatItsReportOvertook() throws Exception {
        Permohonan p = alur.bertim("TIPE_1");
        alur.uji(alur.jadwalkan(p), "memenuhi");
        ganti(p, "Evaluator kedua pindah tugas");
        audit.tunjukTetap(p, "evaluator:KETUA", "ppc:PPC");
        assertThat(frasa(p)).containsExactly("susunLaporanAudit", "tanggapiTim");
        assertThat(tanggapan.menunggu(tanggapan.terakhir(p.id()).orElseThrow())).isTrue();
        orang.selesaikan("evaluator", p.kasus(), "susunLaporanAudit", alur.laporan("BERIKAN"));
        audit.latar(p);
        assertThat(frasa(p)).isEmpty();
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).count()).as("the service went on").isZero();
        assertThat(tanggapan.menunggu(tanggapan.terakhir(p.id()).orElseThrow())).isFalse();
        assertThat(tim.alasanGanti(p.id())).isEmpty();
        assertThat(tim.tim(p.id())).extracting(Anggota::staf).containsExactlyInAnyOrder("evaluator", "evaluator2", "ppc");
    }

    /** The head and only other judge goes, an evaluator becomes head in his place: until then both judge as they did. */
    @Test
    @Tag("CRT-041")
    void whoeverLeavesJudgesUntilTheNewTeamIsAppointed() throws Exception {
        sql.update("insert into kompetensi_evaluator (satker, staf, fungsi, berlaku_dari, bukti) values ('bbspjikfk', 'evaluator2', 'KETUA', date '2026-01-01', 'Pelatihan Lead Auditor untuk uji penggantian')");
        try {
            Permohonan p = alur.bertim("TIPE_5");
            alur.nilai(p, 0);
            Kunjungan k = alur.jadwalkan(p);
            temuan.hariAudit(k);
            assertThat(frasa(p)).contains("laksanakanAudit");
            ganti(p, "Ketua pindah tugas");
            audit.tunjukTetap(p, "evaluator2:KETUA", "ppc:PPC");
            assertThat(tanyaTim.evaluator(p.id())).as("nobody who is only proposed judges").containsExactly("evaluator", "evaluator2");
            assertThat(tanyaTemuan.ketua(k.id())).containsExactly("evaluator");
            lembar.butir(k.id()).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", null, null, b.versi()), "evaluator"));
            temuan.selesaikan("evaluator", k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
            assertThat(orang.lihat("evaluator", orang.tugas(p.kasus(), "susunLks"))).as("what opens meanwhile is theirs").isNotNull();
            audit.bersedia(p, "evaluator2");
            audit.timer(p, "boundaryEvent_timDidiamkan");
            assertThat(tim.tim(p.id())).extracting(Anggota::sebutan).hasSize(2).allMatch(s -> s.endsWith("(Ketua Tim)") || s.endsWith("(PPC)"));
            assertThat(tanyaTemuan.ketua(k.id())).containsExactly("evaluator2");
            assertThatThrownBy(() -> lembar.anggota(lembar.audit(k.id()), "evaluator")).isInstanceOf(TidakDitemukan.class);
            assertThatThrownBy(() -> orang.lihat("evaluator", orang.tugas(p.kasus(), "susunLks"))).isInstanceOf(TugasDitolak.class);
            assertThat(orang.lihat("evaluator2", orang.tugas(p.kasus(), "susunLks"))).isNotNull();
        } finally {
            sql.update("delete from kompetensi_evaluator where bukti = 'Pelatihan Lead Auditor untuk uji penggantian'");
        }
    }

    @Test
    @Tag("CRT-041")
    @Tag("CRT-046")
    void aMemberFallsOutAndAnotherComesInWhileTheOthersGoOn() throws Exception {
        Permohonan p = alur.bertim("TIPE_5");
        assertThat(frasa(p)).containsExactly("auditKecukupan");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Ganti anggota tim");
        assertThatThrownBy(() -> ganti.ganti(p.id(), " ", "pjsert")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        ganti(p, "Evaluator kedua dirawat di rumah sakit");
        assertThat(frasa(p)).as("the others go on").containsExactly("auditKecukupan", "tunjukTim");
        assertThatThrownBy(() -> ganti.ganti(p.id(), "Lagi", "pjsert")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sedang diganti");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).get("ganti").asText()).isEqualTo("Evaluator kedua dirawat di rumah sakit");
        audit.tunjuk(p, "evaluator:KETUA", "ppc2:PPC");
        assertThat(frasa(p)).as("only the new one declares himself").containsExactly("auditKecukupan", "nyatakanIndependensi");
        audit.bersedia(p, "ppc2");
        audit.jawabTim(p, Map.of("ppc2", "Pernah bekerja di pesaing kami."));
        assertThat(frasa(p)).as("the customer objects again").containsExactly("auditKecukupan", "putuskanKeberatanTim");
        orang.selesaikan("pjsert", p.kasus(), "putuskanKeberatanTim", Map.of("putusan", List.of(Map.of("anggotaId", audit.anggota(p, "ppc2").id(), "keputusan", "TETAP", "alasan", "Tidak terbukti"))));
        audit.latar(p);
        assertThat(frasa(p)).containsExactly("auditKecukupan");
        assertThat(penunjukan.semua(p.id())).hasSize(2).extracting(Penunjukan::nomor).doesNotHaveDuplicates();
        assertThat(tim.tim(p.id())).extracting(Anggota::staf).containsExactlyInAnyOrder("evaluator", "ppc2");
        assertThatThrownBy(() -> orang.selesaikan("evaluator2", p.kasus(), "auditKecukupan", alur.kecukupan(p, 0))).as("it is his no longer").isInstanceOf(TugasDitolak.class);
        assertThat(pelaku.untuk(p.id())).as("whoever was of the team neither reviews nor decides").containsKeys("evaluator", "evaluator2", "ppc", "ppc2");
        List<UUID> kertas = penunjukan.semua(p.id()).stream().map(Penunjukan::dokumenId).toList();
        assertThat(dokumen.ambil(kertas.get(1)).status()).as("the paper of before is valid no longer").isEqualTo(StatusDokumen.DIGANTI);
        assertThat(dokumen.ambil(kertas.get(1)).pengganti()).isEqualTo(kertas.get(0));
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Digantikan");
        assertThat(surat("audit/keluar/" + audit.anggota(p, "ppc").id())).as("whoever left hears so").singleElement().asString().contains("berakhir");
        assertThat(surat("audit/keluar/" + audit.anggota(p, "ppc2").id())).isEmpty();
        assertThat(surat("audit/tim/" + p.id() + "/2/%")).isNotEmpty().allMatch(t -> t.contains("mengusulkan perubahan tim audit"));
        assertThat(surat("audit/tim/" + p.id() + "/1/%")).isNotEmpty().allMatch(t -> t.contains("mengusulkan tim audit berikut"));
        assertThat(surat("audit/penunjukan/" + p.id() + "/2/%")).anyMatch(t -> t.contains("tidak dapat diterima"));
        ganti(p, "Evaluator kedua sudah sembuh");
        JsonNode keberatan = orang.lihat("pjsert", orang.tugas(p.kasus(), "tunjukTim")).at("/keberatan/0");
        assertThat(keberatan.get("alasan").asText()).isEqualTo("Pernah bekerja di pesaing kami.");
        assertThat(keberatan.get("putusan").asText()).as("whoever makes up the team reads what became of it, and why").isEqualTo("Tetap: Tidak terbukti");
        audit.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc2:PPC");
        audit.bersedia(p, "evaluator2");
        audit.timer(p, "boundaryEvent_timDidiamkan");
        assertThat(surat("audit/penunjukan/" + p.id() + "/3/%")).as("objections of a round before are no news").isNotEmpty().noneMatch(t -> t.contains("tidak dapat diterima"));
        orang.selesaikan("evaluator2", p.kasus(), "auditKecukupan", alur.kecukupan(p, 0));
        assertThatThrownBy(() -> sql.update("update ganti_tim set alasan = 'lain' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
    }
}
