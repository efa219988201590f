package id.laju.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the model {@code perbaikan-temuan}. */
@LajuTest
class PerbaikanTemuanProsesTest {

    private static final String OLEH = "pengguna:1";

    @Autowired AlurTemuan alur;
    @Autowired TemuanService temuan;
    @Autowired TemuanAudit tanya;
    @Autowired PerbaikanTemuanService perbaikan;
    @Autowired KasusService kasus;
    @Autowired RepositoryService gudang;
    @Autowired RuntimeService mesin;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;

    private long satu(Kunjungan k) {
        return temuan.milikAudit(k.id()).get(0).id();
    }

    private String statusStaf(Kunjungan k) {
        return sql.queryForObject("select status_staf from langkah where kasus = ? and selesai is null and status_staf is not null", String.class, k.kasus());
    }

    private List<String> terbuka(Kunjungan k) {
        return kasus.terbuka(k.kasus()).stream().map(Langkah::frasa).toList();
    }

    private void ditolak(Kunjungan k, String siapa, String frasa, Map<String, Object> isian, String bidang) {
        orang.ditolak(siapa, k.kasus(), frasa, isian, bidang);
    }

    private static IsianPerbaikan isian() {
        return new IsianPerbaikan("Sasaran hanya dibuat tingkat perusahaan", "Sasaran per fungsi disusun", "Prosedur perencanaan mutu direvisi dan dilatihkan", null, null);
    }

    private void unggah(long id) {
        perbaikan.tambahBerkas(id, List.of(new Unggahan("prosedur.pdf", ContohBerkas.pdf("Prosedur"))), OLEH);
    }

    private void kirim(Kunjungan k, long id) {
        unggah(id);
        perbaikan.kirim(id, isian(), OLEH);
        alur.latar(k);
    }

    private int surat(Kunjungan k, String langkah) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, "audit/" + k.id() + "/" + langkah + "%");
    }

    /** The last word of the database, whatever pages and tables say. */
    @Test
    @Tag("CRT-060")
    void anOpenCriticalOrMajorFindingForbidsACertificate() {
        Kunjungan k = alur.berLks(Kategori.KRITIS, Kategori.MINOR, Kategori.MAYOR);
        List<String> halangan = sql.queryForList("select * from halangan_keputusan(?)", String.class, k.p().id());
        temuan.milikAudit(k.id()).forEach(t -> assertThat(halangan.contains("finding " + t.nomor() + " is not closed")).as(t.kategori().name()).isEqualTo(t.kategori() != Kategori.MINOR));
    }

    @Test
    @Tag("CRT-052")
    @Tag("CRT-083")
    void aFindingIsMendedReturnedAndClosed() {
        Kunjungan k = alur.berLks(Kategori.MAYOR);
        long id = satu(k);
        alur.mulaiPerbaikan(k, id);
        assertThat(statusStaf(k)).isEqualTo("PERBAIKAN TEMUAN DI PELANGGAN");
        assertThat(kasus.ambil(k.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(perbaikan.simpan(id, new IsianPerbaikan("Baru sebagian", null, null, null, null), OLEH)).isEqualTo(1);
        assertThatThrownBy(() -> perbaikan.simpan(id, new IsianPerbaikan("Orang lain", null, null, null, 0), OLEH)).isInstanceOf(IsianKeliru.class).hasMessageContaining("orang lain");
        assertThatThrownBy(() -> perbaikan.simpan(id, new IsianPerbaikan(null, null, null, "besok", 1), OLEH)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("rencanaSelesai"));
        assertThatThrownBy(() -> perbaikan.kirim(id, new IsianPerbaikan("Baru sebagian", null, " ", null, 1), OLEH)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKeys("tindakan", "berkas"));
        kirim(k, id);
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.DIJAWAB);
        assertThat(kasus.ambil(k.kasus()).giliran()).as("the promise stands while findings are mended").isEqualTo("pihak ketiga");
        assertThat(perbaikan.riwayat(id).get(0).terlambat()).isFalse();
        assertThatThrownBy(() -> perbaikan.simpan(id, isian(), OLEH)).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> sql.update("update perbaikan set tindakan = 'lain' where temuan_id = ?", id)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(orang.lihat(AlurTemuan.EVALUATOR, orang.tugas(k.kasus(), "nilaiPerbaikan")).at("/kini/bukti/0/nama").asText()).isEqualTo("prosedur.pdf");
        ditolak(k, AlurTemuan.EVALUATOR, "nilaiPerbaikan", Map.of("keputusan", "kembali"), "catatan");
        ditolak(k, AlurTemuan.EVALUATOR, "nilaiPerbaikan", Map.of(), "keputusan");
        for (int ke = 1; ke <= 2; ke++) {
            alur.selesaikan(AlurTemuan.EVALUATOR, k, "nilaiPerbaikan", Map.of("keputusan", "kembali", "catatan", "Lampirkan daftar hadir pelatihan"));
            assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.TERBUKA);
            assertThat(surat(k, "temuan-kembali")).as("round " + ke).isGreaterThanOrEqualTo(ke);
            assertThat(terbuka(k)).containsExactly("perbaikiTemuan");
            perbaikan.kirim(id, isian(), OLEH);
            alur.latar(k);
            assertThat(perbaikan.berkas(perbaikan.riwayat(id).get(0))).as("evidence comes along").hasSize(1);
        }
        alur.selesaikan(AlurTemuan.KETUA, k, "nilaiPerbaikan", Map.of("keputusan", "tutup"));
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.DITUTUP);
        assertThat(perbaikan.riwayat(id)).extracting(Perbaikan::putusan).containsExactly("tutup", "kembali", "kembali");
        assertThat(terbuka(k)).isEmpty();
        assertThatThrownBy(() -> sql.update("delete from penilaian_perbaikan")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Tag("SLA-007")
    void theCustomerIsRemindedAndALateFindingIsDecided() {
        Kunjungan k = alur.berLks(Kategori.MAYOR);
        long id = satu(k);
        alur.mulaiPerbaikan(k, id);
        alur.pukul(alur.kini().plusDays(24));
        alur.timerTiba(k, "boundaryEvent_ingatTemuan");
        assertThat(surat(k, "ingat-temuan")).isPositive();
        assertThatThrownBy(() -> alur.timerTiba(k, "boundaryEvent_temuanLewat")).hasMessageContaining("not due");
        alur.pukul(alur.kini().plusDays(7));
        alur.timerTiba(k, "boundaryEvent_temuanLewat");
        assertThat(surat(k, "temuan-lewat")).isPositive();
        assertThat(terbuka(k)).containsExactly("putuskanTemuanLewat");
        ditolak(k, AlurTemuan.PJ, "putuskanTemuanLewat", Map.of("alasan", "Menunggu mesin"), "keputusan");
        ditolak(k, AlurTemuan.PJ, "putuskanTemuanLewat", Map.of("keputusan", "waktu", "alasan", "Menunggu mesin"), "batas");
        ditolak(k, AlurTemuan.PJ, "putuskanTemuanLewat", Map.of("keputusan", "waktu", "batas", alur.kini().toLocalDate().toString(), "alasan", "Menunggu mesin"), "batas");
        ditolak(k, AlurTemuan.PJ, "putuskanTemuanLewat", Map.of("keputusan", "tidak"), "alasan");
        alur.selesaikan(AlurTemuan.PJ, k, "putuskanTemuanLewat", Map.of("keputusan", "waktu", "batas", alur.kini().toLocalDate().plusDays(14).toString(), "alasan", "Menunggu mesin"));
        assertThat(temuan.ambil(id).ke()).isEqualTo(2);
        assertThat(sql.queryForList("select alasan from batas_temuan where temuan_id = ? order by ke", String.class, id)).as("the first deadline is kept").containsExactly(null, "Menunggu mesin");
        assertThat(terbuka(k)).containsExactly("perbaikiTemuan");
        alur.pukul(alur.kini().plusDays(15));
        alur.timerTiba(k, "boundaryEvent_temuanLewat");
        alur.selesaikan(AlurTemuan.PJ, k, "putuskanTemuanLewat", Map.of("keputusan", "tidak", "alasan", "Tidak ada jawaban"));
        assertThat(temuan.ambil(id).keadaan()).isEqualTo(KeadaanTemuan.TIDAK_DIPERBAIKI);
        assertThat(perbaikan.putusanLewat(id)).extracting(l -> l.putusan() + ": " + l.alasan()).containsExactly("waktu: Menunggu mesin", "tidak: Tidak ada jawaban");
        assertThatThrownBy(() -> sql.update("update putusan_temuan_lewat set alasan = 'x' where temuan_id = ?", id)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(terbuka(k)).isEmpty();
        assertThatThrownBy(() -> perbaikan.kirim(id, isian(), OLEH)).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("CRT-052")
    void anAnswerThatComesWhileItIsDecidedAboutIsNotLost() {
        Kunjungan k = alur.berLks(Kategori.KRITIS);
        long id = satu(k);
        alur.mulaiPerbaikan(k, id);
        alur.pukul(alur.kini().plusDays(31));
        alur.timerTiba(k, "boundaryEvent_temuanLewat");
        kirim(k, id);
        assertThat(perbaikan.riwayat(id).get(0).terlambat()).isTrue();
        assertThat(orang.lihat(AlurTemuan.PJ, orang.tugas(k.kasus(), "putuskanTemuanLewat")).at("/dijawab").asBoolean()).isTrue();
        ditolak(k, AlurTemuan.PJ, "putuskanTemuanLewat", Map.of("keputusan", "tidak", "alasan", "Terlambat"), "keputusan");
        alur.selesaikan(AlurTemuan.PJ, k, "putuskanTemuanLewat", Map.of("keputusan", "waktu", "alasan", "Terlambat sehari, diterima"));
        assertThat(temuan.ambil(id).ke()).as("no new deadline").isEqualTo(1);
        assertThat(perbaikan.putusanLewat(id)).extracting(l -> l.putusan()).containsExactly("diterima");
        assertThat(terbuka(k)).containsExactly("nilaiPerbaikan");
        alur.selesaikan(AlurTemuan.KETUA, k, "nilaiPerbaikan", Map.of("keputusan", "tutup", "catatan", "Cukup"));
        assertThat(terbuka(k)).isEmpty();
    }

    @Test
    @Tag("SLA-007")
    void whatWasSentInTimeAndComesBackLateCanBeCompleted() {
        Kunjungan k = alur.berLks(Kategori.MAYOR);
        long id = satu(k);
        alur.mulaiPerbaikan(k, id);
        alur.pukul(alur.kini().plusDays(29));
        kirim(k, id);
        alur.pukul(alur.kini().plusDays(3));
        alur.selesaikan(AlurTemuan.EVALUATOR, k, "nilaiPerbaikan", Map.of("keputusan", "kembali", "catatan", "Lampirkan daftar hadir"));
        assertThat(terbuka(k)).containsExactly("perbaikiTemuan");
        assertThat(temuan.ambil(id)).satisfies(t -> assertThat(t.batas().atZone(AlurTemuan.WIB).toLocalDate()).isEqualTo(alur.kini().toLocalDate().plusDays(7)))
            .satisfies(t -> assertThat(t.ingatkan()).as("not at once").isAfter(alur.kini().atZone(AlurTemuan.WIB).toInstant().plusSeconds(86400)));
        assertThatThrownBy(() -> alur.timerTiba(k, "boundaryEvent_temuanLewat")).hasMessageContaining("not due");
        assertThat(surat(k, "temuan-lewat")).isZero();
        perbaikan.kirim(id, isian(), OLEH);
        alur.latar(k);
        assertThat(perbaikan.riwayat(id).get(0).terlambat()).isFalse();
        alur.selesaikan(AlurTemuan.KETUA, k, "nilaiPerbaikan", Map.of("keputusan", "tutup"));
    }

    @Test
    void aMinorFindingMayBePlanned() {
        Kunjungan k = alur.berLks(Kategori.MINOR);
        long id = satu(k);
        alur.mulaiPerbaikan(k, id);
        perbaikan.kirim(id, new IsianPerbaikan("Belum dijadwalkan", null, "Dilatihkan bulan depan", alur.kini().toLocalDate().plusDays(40).toString(), null), OLEH);
        assertThat(terbuka(k)).containsExactly("nilaiPerbaikan");
        alur.selesaikan(AlurTemuan.KETUA, k, "nilaiPerbaikan", Map.of("keputusan", "tutup"));
    }

    @Test
    @Tag("CRT-083")
    void anAnswerReachesItsFindingAlone() {
        String sebaran = alur.sebarkanEvaluasi();
        try {
            Kunjungan k = alur.mulaiEvaluasi();
            alur.hariAudit(k);
            alur.jawabSemua(k);
            List.of(Kategori.MAYOR, Kategori.OBSERVASI, Kategori.MINOR).forEach(kategori -> alur.temuan(k, kategori));
            alur.selesaikan(AlurTemuan.KETUA, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
            alur.tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
            alur.tandaTangan(k, FotoAudit.Jenis.TTD_WAKIL);
            alur.selesaikan(AlurTemuan.KETUA, k, "susunLks", alur.isianLks("DI_TEMPAT"));
            List<Temuan> semua = temuan.milikAudit(k.id());
            assertThat(tanya.perluDiperbaiki(k.id())).containsExactly(semua.get(0).id(), semua.get(2).id());
            assertThat(terbuka(k)).containsExactly("perbaikiTemuan", "perbaikiTemuan");
            kirim(k, semua.get(2).id());
            assertThat(terbuka(k)).containsExactlyInAnyOrder("perbaikiTemuan", "nilaiPerbaikan");
            assertThat(temuan.ambil(semua.get(0).id()).keadaan()).isEqualTo(KeadaanTemuan.TERBUKA);
            kirim(k, semua.get(0).id());
            List<Task> dua = tugas.createTaskQuery().processInstanceBusinessKey(k.kasus()).taskDefinitionKey("userTask_nilaiPerbaikan").list();
            assertThat(dua).hasSize(2);
            dua.forEach(t -> orang.selesaikan(AlurTemuan.KETUA, t, Map.of("keputusan", "tutup")));
            alur.latar(k);
            assertThat(tanya.perluDiperbaiki(k.id())).isEmpty();
            assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(k.kasus()).count()).isZero();
        } finally {
            gudang.deleteDeployment(sebaran, true);
        }
    }
}
