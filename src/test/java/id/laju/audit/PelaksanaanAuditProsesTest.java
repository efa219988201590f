package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code pelaksanaan-audit}. */
@LajuTest
class PelaksanaanAuditProsesTest {

    @Autowired AlurTemuan alur;
    @Autowired AlurAudit audit;
    @Autowired RuntimeService mesin;
    @Autowired LembarAuditService lembar;
    @Autowired TemuanService temuan;
    @Autowired LksService lks;
    @Autowired CetakAudit cetak;
    @Autowired DokumenService dokumen;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private void ditolak(Kunjungan k, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, k.kasus(), frasa, isian, bidang);
    }

    private int surat(Kunjungan k, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "audit/" + k.id() + "/" + langkah + "%");
    }

    private String statusStaf(Kunjungan k) {
        return sql.queryForObject("select status_staf from langkah where kasus = ? and selesai is null and status_staf is not null", String.class, k.kasus());
    }

    private List<String> terbuka(Kunjungan k) {
        return kasus.terbuka(k.kasus()).stream().map(Langkah::frasa).toList();
    }

    private void sampaiLks(Kunjungan k) {
        alur.hariAudit(k);
        alur.jawabSemua(k);
        alur.selesaikan(AlurTemuan.KETUA, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
    }

    @Test
    @Tag("CRT-048")
    @Tag("CRT-049")
    @Tag("CRT-050")
    @Tag("CRT-051")
    @Tag("CRT-057")
    @Tag("SLA-007")
    @Tag("NUM-015")
    @Tag("STS-018")
    @Tag("STS-021")
    void anAuditIsHeldAndItsSheetSignedAtTheMeeting() {
        Kunjungan k = alur.mulai();
        alur.pukul(alur.kini().plusDays(1).withHour(9));
        alur.timerTiba(k, "boundaryEvent_sehariSebelumAudit");
        assertThat(surat(k, "ingat-audit")).as("customer and three of the team").isGreaterThanOrEqualTo(4);
        ditolak(k, AlurTemuan.KETUA, "laksanakanAudit", Map.of("hasil", "terlaksana"), "hasil");
        alur.hariAudit(k);
        ditolak(k, AlurTemuan.KETUA, "laksanakanAudit", Map.of("hasil", "terlaksana"), "hasil");
        ditolak(k, AlurTemuan.KETUA, "laksanakanAudit", Map.of(), "hasil");
        alur.jawabSemua(k);
        alur.temuan(k, Kategori.MAYOR);
        alur.temuan(k, Kategori.MINOR);
        alur.temuan(k, Kategori.OBSERVASI);
        long dihapus = alur.temuan(k, Kategori.KRITIS);
        alur.temuan(k, Kategori.KRITIS);
        temuan.hapus(k.id(), dihapus, 1, AlurTemuan.EVALUATOR);
        alur.selesaikan(AlurTemuan.EVALUATOR, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        assertThat(statusStaf(k)).isEqualTo("ASESMEN SELESAI");
        ditolak(k, AlurTemuan.KETUA, "susunLks", alur.isianLks("DI_TEMPAT"), "ttdKetua");
        alur.tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
        ditolak(k, AlurTemuan.KETUA, "susunLks", alur.isianLks("DI_TEMPAT"), "ttdWakil");
        ditolak(k, AlurTemuan.KETUA, "susunLks", Map.of("tanggal", alur.kini().toLocalDate().plusDays(1).toString(), "cara", "PORTAL"), "tanggal");
        ditolak(k, AlurTemuan.KETUA, "susunLks", Map.of("tanggal", alur.kini().toLocalDate().minusDays(5).toString(), "cara", "PORTAL"), "tanggal");
        ditolak(k, AlurTemuan.KETUA, "susunLks", Map.of("tanggal", alur.kini().toLocalDate().toString()), "cara");
        alur.tandaTangan(k, FotoAudit.Jenis.TTD_WAKIL);
        assertThat(tugas.createTaskQuery().taskCandidateUser(AlurTemuan.EVALUATOR).processInstanceBusinessKey(k.kasus()).taskDefinitionKey("userTask_susunLks").count()).as("the leader alone").isZero();
        alur.selesaikan(AlurTemuan.KETUA, k, "susunLks", alur.isianLks("DI_TEMPAT"));
        assertThat(terbuka(k)).isEmpty();
        assertThat(lembar.audit(k.id()).keadaan()).isEqualTo("SELESAI");
        Lks l = lks.cari(k.id()).orElseThrow();
        assertThat(l.nomor()).contains("/LKS/BSPJI-Pontianak/");
        assertThat(dokumen.ambil(l.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        LocalDate hari = alur.kini().toLocalDate();
        String isi = BacaPdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ");
        assertThat(isi).contains("LAPORAN KETIDAKSESUAIAN", l.nomor(), "Lembaga Sertifikasi Produk Borneo", "ID. Dok. : LSPr/FR-7.4.8", "Revisi : 02", "Tanggal : 15/02/2021", "Kapuas Segar", "SNI 3556:2016", "Ketua Tim", "klausul 6.2.2", "Budi Hartono", "Manajer Mutu",
            Tanggal.panjang(hari.plusDays(30)), Tanggal.panjang(hari.plusDays(60)));
        assertThat(TemuanService.hitung(temuan.milikAudit(k.id()))).isEqualTo(Map.of(Kategori.KRITIS, 1L, Kategori.MAYOR, 1L, Kategori.MINOR, 1L, Kategori.OBSERVASI, 1L));
        assertThat(temuan.milikAudit(k.id())).as("numbered without gaps").extracting(Temuan::nomor).containsExactly(1, 2, 3, 4);
        assertThat(temuan.milikAudit(k.id())).filteredOn(t -> t.kategori() == Kategori.OBSERVASI).allMatch(t -> t.keadaan() == KeadaanTemuan.DICATAT && t.batas() == null);
        assertThat(surat(k, "lks-terbit")).isPositive();
        assertThat(BacaPdf.teks(cetak.daftarPeriksa(lembar.audit(k.id()))).replaceAll("\\s+", " ")).contains("DAFTAR PERIKSA AUDIT", "4.1 Memahami organisasi", "Tidak ada", "(Ketua Tim)");
        assertThat(BacaPdf.teks(cetak.perbaikan(lembar.audit(k.id()))).replaceAll("\\s+", " ")).contains("PERBAIKAN TEMUAN", l.nomor(), "klausul 6.2.2");
    }

    @Test
    @Tag("CRT-051")
    void theCompanySignsLaterOrNobodyDoes() {
        Kunjungan k = alur.mulai();
        Kunjungan diam = alur.mulai();
        sampaiLks(k);
        long t = alur.temuan(k, Kategori.MAYOR);
        alur.tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
        alur.selesaikan(AlurTemuan.KETUA, k, "susunLks", alur.isianLks("PORTAL"));
        assertThat(terbuka(k)).contains("tandatanganiLks");
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(surat(k, "kirim-lks")).isPositive();
        alur.timer(k, "boundaryEvent_ingatLks");
        assertThat(surat(k, "ingat-lks")).isPositive();
        assertThatThrownBy(() -> lks.tandatangani(k.id(), " ", "Manajer", AlurTemuan.coretan(), "pengguna:1")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("nama"));
        assertThatThrownBy(() -> lks.tandatangani(k.id(), "Budi", "Manajer", null, "pengguna:1")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tandaTangan"));
        lks.tandatangani(k.id(), "Budi Hartono", "Manajer Mutu", AlurTemuan.coretan(), "pengguna:1");
        alur.latar(k);
        assertThat(lks.cari(k.id()).orElseThrow()).matches(l -> l.terbit() && l.cara().equals("PORTAL"));
        assertThatThrownBy(() -> lks.tandatangani(k.id(), "Budi", "Manajer", AlurTemuan.coretan(), "pengguna:1")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> sql.update("update temuan set kategori = 'MINOR' where id = ?", t)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.update("delete from temuan where id = ?", t)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> alur.temuan(k, Kategori.MINOR)).isInstanceOf(IsianKeliru.class);

        sampaiLks(diam);
        alur.tandaTangan(diam, FotoAudit.Jenis.TTD_KETUA);
        alur.selesaikan(AlurTemuan.KETUA, diam, "susunLks", alur.isianLks("PORTAL"));
        alur.pukul(alur.kini().plusDays(4));
        alur.timerTiba(diam, "boundaryEvent_lksDidiamkan");
        Lks l = lks.cari(diam.id()).orElseThrow();
        assertThat(l.cara()).isEqualTo("TANPA");
        assertThat(BacaPdf.teks(dokumen.isi(l.dokumenId())).replaceAll("\\s+", " ")).contains("Tidak ditandatangani sampai batas waktunya", "tidak menemukan ketidaksesuaian");
        assertThat(terbuka(diam)).isEmpty();
    }

    @Test
    void anAuditThatIsPutOffIsPlannedAnewOrGivenUp() {
        Permohonan p = audit.bertim();
        long id = alur.audit(p);
        Kunjungan k = new Kunjungan(p, id);
        mesin.startProcessInstanceByKey("pelaksanaan-audit", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId(), "auditId", id));
        ditolak(k, "evaluator", "laksanakanAudit", Map.of("hasil", "ditunda"), "sebab");
        alur.selesaikan("evaluator", k, "laksanakanAudit", Map.of("hasil", "ditunda", "sebab", "Pabrik berhenti berproduksi"));
        assertThat(lembar.audit(id).keadaan()).isEqualTo("DIJADWALKAN");
        assertThat(surat(k, "ditunda")).as("the customer hears of it").isPositive();
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kunci like ? and teks like '%berhenti berproduksi%'", Integer.class, "audit/" + id + "/ditunda%")).isZero();
        assertThat(orang.lihat("pjsert", orang.tugas(k.kasus(), "putuskanAuditTunda")).at("/riwayat/0/sebab").asText()).isEqualTo("Pabrik berhenti berproduksi");
        ditolak(k, "pjsert", "putuskanAuditTunda", Map.of("alasan", "Tunggu"), "keputusan");
        ditolak(k, "pjsert", "putuskanAuditTunda", Map.of("keputusan", "lanjut"), "alasan");
        alur.selesaikan("pjsert", k, "putuskanAuditTunda", Map.of("keputusan", "lanjut", "alasan", "Pabrik jalan lagi pekan depan"));
        assertThat(terbuka(k)).containsExactly("buatPemberitahuanAudit");
        disepakati(p, 12);
        assertThat(terbuka(k)).containsExactly("laksanakanAudit");
        assertThat(lembar.audit(id)).matches(a -> a.keadaan().equals("DISEPAKATI") && a.id() == id);
        alur.selesaikan("evaluator2", k, "laksanakanAudit", Map.of("hasil", "ditunda", "sebab", "Pabrik terbakar"));
        alur.selesaikan("pjsert", k, "putuskanAuditTunda", Map.of("keputusan", "berhenti", "alasan", "Pabrik tidak berproduksi lagi"));
        assertThat(lembar.audit(id).keadaan()).isEqualTo("BERHENTI");
        UUID surat = sql.queryForObject("select dokumen_id from pemberitahuan_audit where audit_id = ? order by ke desc limit 1", UUID.class, id);
        assertThat(dokumen.ambil(surat).status()).as("the notice is not in force").isEqualTo(StatusDokumen.BATAL);
        assertThat(sql.queryForObject("select batal_alasan from permohonan where id = ?", String.class, p.id())).isEqualTo("Pabrik tidak berproduksi lagi");
        assertThat(terbuka(k)).isEmpty();
    }

    /** A notice is drafted, signed and sent, and the customer says nothing against it. */
    private void disepakati(Permohonan p, int hari) {
        audit.umumkan(p, hari);
        audit.timer(p, "boundaryEvent_pemberitahuanDidiamkan");
    }
}
