package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code evaluasi-sertifikasi}. */
@LajuTest
@LayananSekitar(AlurEvaluasi.class)
class EvaluasiProsesTest {

    private static final String OLEH = "pengguna:1";

    @Autowired AlurEvaluasi alur;
    @Autowired AlurAudit audit;
    @Autowired AlurTemuan temuan;
    @Autowired KecukupanService kecukupan;
    @Autowired JawabKecukupanService jawaban;
    @Autowired LaporanAuditService laporan;
    @Autowired HalanganPemberian halangan;
    @Autowired TemuanService daftarTemuan;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired JdbcTemplate sql;

    private List<String> terbuka(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).sorted().toList();
    }

    private void ditolak(Permohonan p, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, p.kasus(), frasa, isian, bidang);
    }

    private void selesaikan(Permohonan p, String siapa, String frasa, Map<String, Object> isian) {
        orang.selesaikan(siapa, p.kasus(), frasa, isian);
        audit.latar(p);
    }

    /** Where the service that called the evaluation came to its end; null while it runs. */
    private String akhir(Permohonan p) {
        return riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).processDefinitionKey("coba-layanan").singleResult().getEndActivityId();
    }

    private int surat(Permohonan p, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "kecukupan/" + p.id() + "/" + langkah + "%");
    }

    private String status(Permohonan p) {
        return kasus.ambil(p.kasus()).status();
    }

    /** Reachable from the page of the case. */
    private void kertas(Permohonan p, UUID dokumen) throws Exception {
        String alamat = "/kelola/order/" + p.id() + "/dokumen/" + dokumen;
        assertThat(web.buka("adminsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains(alamat);
        assertThat(web.buka("adminsert", alamat).andReturn().getResponse().getContentType()).isEqualTo("application/pdf");
    }

    private static JawabKecukupanService.Isian isian(long butir, String teks, Integer versi) {
        return new JawabKecukupanService.Isian(null, Map.of(butir, teks), versi);
    }

    @Test
    @Tag("CRT-038")
    @Tag("CRT-042")
    @Tag("CRT-047")
    @Tag("CRT-053")
    @Tag("CHK-094")
    @Tag("CHK-098")
    void typeFiveFromTheTeamToTheReportOfTheAudit() throws Exception {
        Permohonan p = alur.mulai("TIPE_5");
        assertThat(status(p)).isEqualTo("Penunjukan Tim");
        audit.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
        audit.bersedia(p, "evaluator", "evaluator2", "ppc");
        audit.jawabTim(p, Map.of());
        assertThat(terbuka(p)).containsExactly("auditKecukupan");
        assertThat(status(p)).isEqualTo("Audit Kecukupan");
        ditolak(p, "evaluator", "auditKecukupan", Map.of("keputusan", "memadai"), "keputusan");
        Map<String, Object> keliru = alur.kecukupan(p, 1);
        keliru.put("keputusan", "memadai");
        ditolak(p, "evaluator", "auditKecukupan", keliru, "keputusan");
        Map<String, Object> sesuai = alur.kecukupan(p, 0);
        sesuai.put("keputusan", "kurang");
        ditolak(p, "evaluator", "auditKecukupan", sesuai, "catatan");
        alur.nilai(p, 1);
        Kecukupan k = kecukupan.terakhir(p.id()).orElseThrow();
        assertThat(BacaPdf.teks(dokumen.isi(k.dokumenId())).replaceAll("\\s+", " ")).contains("LAPORAN AUDIT KECUKUPAN", "/AK/1", "Manual mutu belum memuat konteks", "Dokumen belum memadai");
        assertThat(terbuka(p)).containsExactly("lengkapiKecukupan");
        assertThat(status(p)).isEqualTo("Perbaikan Dokumen");
        assertThat(kasus.ambil(p.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(p, "hasil/1")).isPositive();
        audit.timer(p, "boundaryEvent_ingatKecukupan");
        assertThat(surat(p, "ingat/")).isPositive();
        long butir = kecukupan.butir(k).stream().filter(ButirKecukupan::kurang).findFirst().orElseThrow().butirId();
        assertThatThrownBy(() -> jawaban.kirim(p.id(), OLEH)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("butir-" + butir));
        assertThat(jawaban.simpan(p.id(), isian(butir, "Manual mutu direvisi", 0))).isEqualTo(1);
        assertThatThrownBy(() -> jawaban.simpan(p.id(), isian(butir, "Orang lain", 0))).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        jawaban.tambahBerkas(p.id(), butir, List.of(new Unggahan("manual.pdf", ContohBerkas.pdf("Manual mutu"))), OLEH);
        jawaban.kirim(p.id(), OLEH);
        audit.latar(p);
        assertThatThrownBy(() -> jawaban.simpan(p.id(), isian(butir, "Lagi", null))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> sql.update("update kecukupan_butir set jawaban = 'lain' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        var form = orang.lihat("evaluator", orang.tugas(p.kasus(), "auditKecukupan"));
        assertThat(form.get("putaran").asInt()).isEqualTo(2);
        assertThat(form.at("/butir/0/jawaban").asText()).isEqualTo("Manual mutu direvisi");
        assertThat(form.at("/butir/0/berkas/0/berkas").asText()).isEqualTo("manual.pdf");
        assertThat(form.at("/butir/1/hasil").asText()).as("what fitted is proposed").isEqualTo("SESUAI");
        alur.nilai(p, 0);
        assertThat(status(p)).isEqualTo("Jadwal Kunjungan");
        Kunjungan v = alur.jadwalkan(p);
        assertThat(terbuka(p)).as("at once").containsExactly("ambilContohProduk", "laksanakanAudit");
        assertThat(status(p)).isEqualTo("Evaluasi dan Perbaikan");
        alur.audit(v);
        assertThat(terbuka(p)).containsExactly("ambilContohProduk", "perbaikiTemuan");
        alur.perbaiki(v, "tutup");
        assertThat(terbuka(p)).as("waits for the test").containsExactly("ambilContohProduk");
        alur.uji(v, "memenuhi");
        assertThat(terbuka(p)).containsExactly("susunLaporanAudit");
        ditolak(p, "evaluator", "susunLaporanAudit", Map.of(), "ringkasan");
        ditolak(p, "evaluator", "susunLaporanAudit", alur.laporan("PERPANJANG"), "rekomendasi");
        selesaikan(p, "evaluator", "susunLaporanAudit", alur.laporan("BERIKAN"));
        LaporanTim l = laporan.terakhir(p.id()).orElseThrow();
        assertThat(BacaPdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).contains("LAPORAN AUDIT", l.nomor(), "Sertifikat diberikan", "Dokumen memadai, putaran 2", "Menurut laporan LP/77", "Mayor");
        kertas(p, l.dokumenId());
        kertas(p, kecukupan.terakhir(p.id()).orElseThrow().dokumenId());
        assertThat(JenisDokumen.LAPORAN_AUDIT.intern()).as("the customer does not read what is recommended").isTrue();
        assertThatThrownBy(() -> sql.update("update laporan_audit set rekomendasi = 'TOLAK' where permohonan_id = ?", p.id())).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(akhir(p)).isEqualTo("endEvent_l");
    }

    @Test
    @Tag("CRT-053")
    void theTestMayEndFirstAndAnOpenFindingForbidsTheCertificate() {
        Permohonan p = alur.bertim("TIPE_5");
        alur.nilai(p, 0);
        Kunjungan v = alur.jadwalkan(p);
        alur.uji(v, "memenuhi");
        assertThat(terbuka(p)).as("waits for the audit").containsExactly("laksanakanAudit");
        alur.audit(v);
        temuan.pukul(temuan.kini().plusDays(31));
        temuan.timerTiba(v, "boundaryEvent_temuanLewat");
        selesaikan(p, "pjsert", "putuskanTemuanLewat", Map.of("keputusan", "tidak", "alasan", "Perusahaan tidak menjawab"));
        assertThat(terbuka(p)).containsExactly("susunLaporanAudit");
        assertThat(halangan.untuk(p.id())).singleElement().asString().contains("Temuan nomor 1", "tidak diperbaiki");
        ditolak(p, "evaluator", "susunLaporanAudit", alur.laporan("BERIKAN"), "rekomendasi");
        selesaikan(p, "evaluator", "susunLaporanAudit", alur.laporan("TOLAK"));
        assertThat(akhir(p)).isEqualTo("endEvent_l");
    }

    @Test
    @Tag("CRT-053")
    void typeOneIsTestedWithoutAnAudit() {
        Permohonan p = alur.bertim("TIPE_1");
        assertThat(terbuka(p)).as("no adequacy audit").containsExactly("buatPemberitahuanAudit");
        Kunjungan v = alur.jadwalkan(p);
        assertThat(terbuka(p)).containsExactly("ambilContohProduk");
        alur.uji(v, "tidakMemenuhi");
        ditolak(p, "evaluator", "susunLaporanAudit", alur.laporan("BERIKAN"), "rekomendasi");
        selesaikan(p, "evaluator", "susunLaporanAudit", alur.laporan("TUNDA"));
        assertThat(akhir(p)).isEqualTo("endEvent_l");
    }

    @Test
    @Tag("CRT-053")
    void theTeamRecommendsInTheWordsOfWhatWasAskedFor() throws Exception {
        Permohonan p = alur.bertim("TIPE_1");
        sql.update("update sertifikasi set kegiatan = 'SURVEILAN' where permohonan_id = ?", p.id());
        alur.uji(alur.jadwalkan(p), "tidakMemenuhi");
        assertThat(orang.lihat("evaluator", orang.tugas(p.kasus(), "susunLaporanAudit")).get("pilihan").findValuesAsText("label"))
            .containsExactly("Sertifikat dipertahankan", "Keputusan ditunda", "Sertifikat tidak dipertahankan");
        selesaikan(p, "evaluator", "susunLaporanAudit", alur.laporan("TOLAK"));
        assertThat(BacaPdf.teks(dokumen.isi(laporan.terakhir(p.id()).orElseThrow().dokumenId())).replaceAll("\\s+", " ")).contains("Sertifikat tidak dipertahankan");
        assertThat(web.buka("pjsert", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("Sertifikat tidak dipertahankan").doesNotContain("idak diberikan");
    }

    private static Map<String, Object> ditunda(String sebab) {
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", "ditunda"));
        isi.put("catatan", sebab);
        return isi;
    }

    private void lepas(Permohonan p) {
        sql.update("update tim_audit set keadaan = 'DIGANTI' where permohonan_id = ? and keadaan = 'SAH'", p.id());
    }

    @Test
    void aManagementSystemIsJudgedInAFirstStageUntilItIsReady() {
        Permohonan p = alur.bertim("MUTU");
        assertThat(terbuka(p)).containsExactly("tentukanTahapSatu");
        assertThat(status(p)).isEqualTo("Audit Tahap 1");
        ditolak(p, "pjsert", "tentukanTahapSatu", Map.of("alasan", "Dokumen lengkap"), "tempat");
        ditolak(p, "pjsert", "tentukanTahapSatu", Map.of("tempat", "balai"), "alasan");
        selesaikan(p, "pjsert", "tentukanTahapSatu", Map.of("tempat", "balai", "alasan", "Satu lokasi, dokumen lengkap"));
        assertThat(terbuka(p)).as("nobody travels").containsExactly("auditTahapSatu");
        ditolak(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "memadai", 1), "keputusan");
        ditolak(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "perhatian", 0), "catatan");
        selesaikan(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "kurang", 1));
        assertThat(terbuka(p)).containsExactly("lengkapiKecukupan");
        Kecukupan k = kecukupan.terakhir(p.id()).orElseThrow();
        jawaban.simpan(p.id(), isian(kecukupan.butir(k).get(0).butirId(), "Konteks organisasi dilengkapi", k.versi()));
        jawaban.kirim(p.id(), OLEH);
        audit.latar(p);
        assertThat(terbuka(p)).as("once more, from its place on").containsExactly("tentukanTahapSatu");
        selesaikan(p, "pjsert", "tentukanTahapSatu", Map.of("tempat", "balai", "alasan", "Tinggal konteks organisasi"));
        ditolak(p, "evaluator", "auditTahapSatu", ditunda("Pimpinan tidak ada"), "keputusan");
        selesaikan(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "perhatian", 1));
        assertThat(terbuka(p)).containsExactly("buatPemberitahuanAudit");
        assertThat(surat(p, "perhatian")).isPositive();
        assertThat(kecukupan.terakhir(p.id()).orElseThrow()).satisfies(a -> assertThat(a.memadai() && a.perhatian() && !a.menunggu()).isTrue());
        lepas(p);
    }

    @Test
    void theFirstStageMayTakePlaceAtTheSite() {
        Permohonan p = alur.bertim("K3");
        selesaikan(p, "pjsert", "tentukanTahapSatu", Map.of("tempat", "lokasi", "alasan", "Risiko kegiatan tinggi"));
        assertThat(terbuka(p)).containsExactly("buatPemberitahuanAudit");
        Kunjungan satu = alur.jadwalkan(p);
        assertThat(terbuka(p)).containsExactly("auditTahapSatu");
        assertThat(orang.tugas(p.kasus(), "auditTahapSatu").getDueDate().toInstant()).as("not late before its day").isAfter(temuan.kini().plusDays(13).atZone(AlurAudit.WIB).toInstant());
        ditolak(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "memadai", 0), "keputusan");
        ditolak(p, "evaluator", "auditTahapSatu", ditunda(null), "catatan");
        assertThatThrownBy(() -> daftarTemuan.tambah(satu.id(), new IsianTemuan(null, "SNI ISO 45001:2018", "klausul 6.1", "Bahaya belum dikenali", Kategori.MAYOR), "evaluator")).hasMessageContaining("temuan ditulis pada tahap 2");
        selesaikan(p, "evaluator", "auditTahapSatu", ditunda("Pabrik berhenti sementara"));
        assertThat(terbuka(p)).containsExactly("tentukanTahapSatu");
        selesaikan(p, "pjsert", "tentukanTahapSatu", Map.of("tempat", "lokasi", "alasan", "Risiko kegiatan tinggi"));
        assertThat(alur.jadwalkan(p).id()).as("the same visit, on another day").isEqualTo(satu.id());
        temuan.hariAudit(satu);
        selesaikan(p, "evaluator", "auditTahapSatu", alur.dinilai(p, "auditTahapSatu", "memadai", 0));
        assertThat(sql.queryForObject("select tahap || keadaan from audit where id = ?", String.class, satu.id())).isEqualTo("TAHAP_1SELESAI");
        assertThat(terbuka(p)).containsExactly("buatPemberitahuanAudit");
        assertThat(alur.jadwalkan(p).id()).as("an audit of its own").isNotEqualTo(satu.id());
        assertThat(terbuka(p)).containsExactly("laksanakanAudit");
        lepas(p);
    }

    @Test
    void theSurveillanceOfAManagementSystemHasOneStageAndNoTest() {
        Permohonan p = alur.bertimUntuk("MUTU", "SURVEILAN");
        assertThat(terbuka(p)).containsExactly("buatPemberitahuanAudit");
        Kunjungan v = alur.jadwalkan(p);
        assertThat(terbuka(p)).as("nothing is tested").containsExactly("laksanakanAudit");
        alur.audit(v);
        alur.perbaiki(v, "tutup");
        selesaikan(p, "evaluator", "susunLaporanAudit", alur.laporan("PERTAHANKAN"));
        assertThat(akhir(p)).isEqualTo("endEvent_l");
    }

    @Test
    @Tag("CRT-042")
    void documentsThatAreNotCompletedGetMoreTimeOrEndTheOrder() {
        Permohonan p = alur.bertim("TIPE_5");
        alur.nilai(p, 2);
        temuan.pukul(temuan.kini().plusDays(31));
        audit.timer(p, "boundaryEvent_kecukupanLewat");
        assertThat(terbuka(p)).containsExactly("putuskanKecukupan");
        long butir = kecukupan.butir(kecukupan.terakhir(p.id()).orElseThrow()).get(0).butirId();
        jawaban.simpan(p.id(), new JawabKecukupanService.Isian("Semua direvisi", Map.of(butir, "Sedang disusun"), null));
        jawaban.tambahBerkas(p.id(), null, List.of(new Unggahan("manual.pdf", ContohBerkas.pdf("Manual mutu"))), OLEH);
        ditolak(p, "pjsert", "putuskanKecukupan", Map.of("alasan", "Tunggu"), "keputusan");
        ditolak(p, "pjsert", "putuskanKecukupan", Map.of("keputusan", "lanjut"), "alasan");
        selesaikan(p, "pjsert", "putuskanKecukupan", Map.of("keputusan", "lanjut", "alasan", "Perusahaan minta waktu"));
        assertThat(terbuka(p)).containsExactly("lengkapiKecukupan");
        assertThat(surat(p, "hasil/1/1")).as("told again").isPositive();
        assertThat(jawaban.lampiran(kecukupan.terakhir(p.id()).orElseThrow())).as("what was typed is still there").hasSize(1);
        temuan.pukul(temuan.kini().plusDays(31));
        audit.timer(p, "boundaryEvent_kecukupanLewat");
        assertThat(orang.lihat("pjsert", orang.tugas(p.kasus(), "putuskanKecukupan")).at("/riwayat/0/alasan").asText()).isEqualTo("Perusahaan minta waktu");
        selesaikan(p, "pjsert", "putuskanKecukupan", Map.of("keputusan", "berhenti", "alasan", "Tidak ada kabar dari perusahaan"));
        assertThat(sql.queryForObject("select batal_alasan from permohonan where id = ?", String.class, p.id())).isEqualTo("Tidak ada kabar dari perusahaan");
        assertThat(akhir(p)).isEqualTo("endEvent_lBatal");
    }

    @Test
    void anAuditThatIsGivenUpEndsTheTestAsWell() {
        Permohonan p = alur.bertim("TIPE_5");
        alur.nilai(p, 0);
        alur.jadwalkan(p);
        selesaikan(p, "evaluator", "laksanakanAudit", Map.of("hasil", "ditunda", "sebab", "Pabrik terbakar"));
        assertThat(terbuka(p)).containsExactly("ambilContohProduk", "putuskanAuditTunda");
        selesaikan(p, "pjsert", "putuskanAuditTunda", Map.of("keputusan", "berhenti", "alasan", "Pabrik tidak berproduksi lagi"));
        assertThat(terbuka(p)).isEmpty();
        assertThat(akhir(p)).isEqualTo("endEvent_lBatal");
    }
}
