package id.laju.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.bimtek.AlurBimtek;
import id.laju.bimtek.Kelas;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.KasusService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A session from the day on which it is fixed: examiners who fall out, and results that nobody writes down. */
@LajuTest
class SesiUjiProsesTest {

    @Autowired AlurPerson alur;
    @Autowired AlurBimtek bimtek;
    @Autowired Orang orang;
    @Autowired WebUji web;
    @Autowired SesiService sesi;
    @Autowired PengujiSesiService pengujiSesi;
    @Autowired PutusanSesiService putusanSesi;
    @Autowired KasusService kasus;
    @Autowired HistoryService riwayat;
    @Autowired StafService staf;
    @Autowired TaskService tugas;
    @Autowired TransactionTemplate transaksi;
    @Autowired JdbcTemplate sql;

    @AfterEach
    void bereskan() {
        alur.bereskan();
    }

    private void berakhir(SesiUji s, String akhir) {
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(s.kasus()).rootProcessInstances().singleResult().getEndActivityId()).isEqualTo(akhir);
    }

    private void ganti(SesiUji s, String siapa, String alasan) {
        orang.sebagai("pjsert", () -> {
            pengujiSesi.gantiPenguji(s.id(), siapa, alasan);
            return null;
        });
        alur.jalankan(s);
    }

    private void nyatakan(SesiUji s, String siapa) {
        orang.selesaikan(siapa, alur.tugasSesi(s, "nyatakanTidakBerpihak"), Map.of("jawaban", "bersedia", "bebas", true));
        alur.jalankan(s);
    }

    @Test
    void anExaminerWhoFallsOutBeforeTheDayIsReplacedAndTheSessionStays() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Arif Budiman"), s);
        alur.siapkan(s, "penguji");
        alur.jalankan(j);
        assertThatThrownBy(() -> ganti(s, "penguji", " ")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        assertThatThrownBy(() -> ganti(s, "penguji2", "Sakit")).as("not of this session").isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penguji"));
        assertThat(web.buka("pjsert", "/kelola/person/sesi").andReturn().getResponse().getContentAsString()).contains("Ganti penguji", "/kelola/person/sesi/" + s.id() + "/penguji");
        assertThat(web.kirim("pjsert", "/kelola/person/sesi/" + s.id() + "/penguji", "penguji", "penguji", "alasan", "Sakit").andReturn().getFlashMap().get("pesan").toString()).contains("Tunjuk penggantinya");
        alur.jalankan(s);
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.DITETAPKAN);
        assertThat(pengujiSesi.calon(sesi.ambil(s.id()))).doesNotContain("penguji").contains("penguji2");
        alur.hariUji(s);
        alur.diuji(j);
        assertThatThrownBy(() -> alur.uji(j, "penguji")).as("nobody tests who is not ready").isInstanceOf(Exception.class);
        alur.tunjuk(s, "penguji2");
        nyatakan(s, "penguji2");
        alur.jalankan(j);
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.SIAP);
        alur.uji(j, "penguji2");
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Tinjauan dan Keputusan");
        berakhir(s, "endEvent_sesiSelesai");
        assertThatThrownBy(() -> ganti(s, "penguji2", "Pindah")).as("everything is judged").isInstanceOf(IsianKeliru.class);
    }

    /** The model that orders from before run on has no such boundary event. */
    @Test
    void anOrderFromBeforeWhoseExaminerIsReplacedGetsTheNewOne() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Bambang Lesmana");
        assertThat(sql.update("delete from act_ru_event_subscr where activity_id_ = 'boundaryEvent_pengujiDiganti' and proc_inst_id_ = ?", orang.tugas(j.kasus(), "laksanakanUji").getProcessInstanceId())).isOne();
        ganti(s, "penguji", "Sakit");
        alur.tunjuk(s, "penguji2");
        nyatakan(s, "penguji2");
        alur.jalankan(j);
        assertThatThrownBy(() -> alur.uji(j, "penguji")).as("who fell out").isInstanceOf(Exception.class);
        alur.uji(j, "penguji2");
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Tinjauan dan Keputusan");
    }

    @Test
    void whoHesitatesToDeclareIsReplacedAtOnce() {
        SesiUji s = alur.buka(1, 5);
        alur.tempatkan(alur.lunas("Bella Anastasia"), s);
        alur.lewat(s, "catchEvent_pendaftaranDitutup");
        alur.tunjuk(s, "penguji");
        ganti(s, "penguji", "Tugas luar kota");
        assertThat(alur.tugasSesi(s, "nyatakanTidakBerpihak")).isNull();
        alur.tunjuk(s, "penguji2");
        nyatakan(s, "penguji2");
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.SIAP);
    }

    @Test
    void resultsThatNobodyWritesDownAreAskedForAndThenDealtWith() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Candra Wijaya");
        alur.lewat(s, "boundaryEvent_hasilDitagih");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        assertThatThrownBy(() -> orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "tunggu", "batas", alur.hari().toString()))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("batas"));
        assertThatThrownBy(() -> orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "ganti"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        Task dulu = orang.tugas(j.kasus(), "laksanakanUji");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "tunggu", "batas", alur.hari().plusDays(3).toString()));
        alur.jalankan(s);
        assertThat(orang.tugas(j.kasus(), "laksanakanUji")).satisfies(t -> {
            assertThat(t.getId()).as("the same task, with what is typed in it").isEqualTo(dulu.getId());
            assertThat(t.getDueDate().toInstant()).isEqualTo(sesi.akhirHari(s.satker(), alur.hari().plusDays(3)));
        });
        assertThat(kasus.terbuka(j.kasus())).as("the escalation looks there").anyMatch(l -> "laksanakanUji".equals(l.frasa()) && sesi.akhirHari(s.satker(), alur.hari().plusDays(3)).equals(l.tenggat()));
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "ganti", "alasan", "Penguji dirawat"));
        alur.jalankan(s);
        alur.tunjuk(s, "penguji2");
        nyatakan(s, "penguji2");
        alur.jalankan(j);
        assertThat(orang.tugas(j.kasus(), "laksanakanUji").getDueDate().toInstant()).as("the new examiner has the days that were given").isEqualTo(sesi.akhirHari(s.satker(), sesi.ambil(s.id()).batasHasil()));
        alur.uji(j, "penguji2");
        berakhir(s, "endEvent_sesiSelesai");
    }

    /** Two examiners are ready, and the day of the test is there. */
    private Jalan diujiBerdua(SesiUji s, String nama) {
        Jalan j = alur.tempatkan(alur.lunas(nama), s);
        alur.lewat(s, "catchEvent_pendaftaranDitutup");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tunjukPenguji"), Map.of("penguji", List.of(Map.of("staf", "penguji", "pilih", true), Map.of("staf", "penguji2", "pilih", true))));
        alur.jalankan(s);
        for (String siapa : List.of("penguji", "penguji2")) {
            Task t = tugas.createTaskQuery().processInstanceBusinessKey(s.kasus()).taskDefinitionKey("userTask_nyatakanTidakBerpihak").taskAssignee(siapa).singleResult();
            orang.selesaikan(siapa, t, Map.of("jawaban", "bersedia", "bebas", true));
            alur.jalankan(s);
        }
        alur.jalankan(j);
        alur.hariUji(s);
        return alur.diuji(j);
    }

    private void terlaksana(SesiUji s, String akhir) {
        alur.jalankan(s);
        berakhir(s, akhir);
        assertThat(sesi.ambil(s.id()).keadaan()).as("it took place").isEqualTo(KeadaanSesi.SIAP);
    }

    @Test
    void whenOneOfTwoExaminersFallsOutAndTheOtherJudgesAllTheSessionIsOver() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = diujiBerdua(s, "Hendra Gunawan");
        ganti(s, "penguji2", "Sakit");
        alur.uji(j, "penguji");
        terlaksana(s, "endEvent_dinilaiPenunjukan");
        putusanSesi.gugurkan(s.id());
        assertThat(sesi.ambil(s.id()).keadaan()).as("nothing cancels it any more").isEqualTo(KeadaanSesi.SIAP);
    }

    @Test
    void allAreJudgedWhileTheSessionGoesOnWithoutTheOther() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = diujiBerdua(s, "Intan Permata");
        ganti(s, "penguji2", "Sakit");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tunjukPenguji"), Map.of("penguji", List.of()));
        alur.uji(j, "penguji");
        terlaksana(s, "endEvent_sesiSelesai");
    }

    @Test
    void allAreJudgedWhileAnotherExaminerHesitates() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = diujiBerdua(s, "Joko Susilo");
        ganti(s, "penguji2", "Sakit");
        sql.update("delete from penguji_sesi where sesi_id = ? and staf = 'penguji2'", s.id());
        alur.tunjuk(s, "penguji2");
        alur.uji(j, "penguji");
        terlaksana(s, "endEvent_dinilaiMenyatakan");
    }

    @Test
    void allAreJudgedLateWhilePjStillThinks() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Kartika Sari");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        alur.uji(j, "penguji");
        terlaksana(s, "endEvent_dinilaiTindakan");
    }

    @Test
    void whoeverWasJudgedStaysJudgedWhenTheOthersLeave() {
        SesiUji s = alur.buka(2, 5);
        Jalan lain = alur.tempatkan(alur.lunas("Lestari Ayu"), s);
        Jalan j = diujiBerdua(s, "Mulyadi Harja");
        alur.jalankan(lain);
        alur.uji(j, "penguji");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        sql.update("update uji_peserta set sesi_id = null where sesi_id = ? and hasil is null", s.id());
        assertThatThrownBy(() -> orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "batal", "alasan", "Lupa"))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tindakan"));
        ganti(s, "penguji2", "Sakit");
        alur.lewat(s, "boundaryEvent_sesiLewatPenunjukan");
        terlaksana(s, "endEvent_sesiTerlaksana");
    }

    @Test
    void anExaminerIsReplacedAlsoWhileTheSessionWaitsForPj() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Nanda Kusuma");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        ganti(s, "penguji", "Dirawat");
        assertThat(alur.tugasSesi(s, "tindakSesiTanpaHasil")).isNull();
        alur.tunjuk(s, "penguji2");
        nyatakan(s, "penguji2");
        alur.jalankan(j);
        alur.uji(j, "penguji2");
        terlaksana(s, "endEvent_sesiSelesai");
    }

    /** Whoever changes the session holds its case and then its row, and so must whoever writes its results. */
    @Test
    void resultsAreWrittenWithTheCaseOfTheSessionBeforeItsRow() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Oktavia Ningrum");
        Map<String, Object> nilai = alur.nilai(j, "penguji", List.of());
        CompletableFuture<Void> menulis = transaksi.execute(t -> {
            kasus.kunci(s.kasus());
            CompletableFuture<Void> lain = CompletableFuture.runAsync(() -> orang.selesaikan("penguji", j.kasus(), "laksanakanUji", nilai));
            await().until(() -> lain.isDone() || Boolean.TRUE.equals(sql.queryForObject("select exists (select from pg_locks where not granted)", Boolean.class)));
            assertThat(sql.queryForList("select id from sesi_uji where id = ? for update nowait", s.id())).hasSize(1);
            return lain;
        });
        menulis.get(60, TimeUnit.SECONDS);
        terlaksana(s, "endEvent_sesiSelesai");
    }

    @Test
    void aTestThatDidNotTakePlaceIsCancelledAndTheCustomerIsAsked() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Dimas Prakoso");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "batal", "alasan", "Listrik padam sehari penuh"));
        alur.jalankan(s);
        alur.jalankan(j);
        berakhir(s, "endEvent_sesiDibatalkan");
        assertThat(sesi.ambil(s.id())).satisfies(x -> {
            assertThat(x.keadaan()).isEqualTo(KeadaanSesi.BATAL);
            assertThat(x.alasan()).isEqualTo("Listrik padam sehari penuh");
        });
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Jadwal Uji Berubah");
    }

    /** One was judged, the other was not: what was cancelled for somebody did not take place. */
    @Test
    void aSessionThatIsDroppedAfterOnlySomeWereJudgedWasNotHeld() throws Exception {
        SesiUji s = alur.buka(2, 5);
        Jalan lulus = alur.tempatkan(alur.lunas("Ratna Juwita"), s);
        Jalan menunggu = alur.siapDiuji(s, "penguji", "Seno Adiputra");
        alur.diuji(alur.jalankan(lulus));
        alur.uji(lulus, "penguji");
        assertThat(sesi.terlaksana(s.id())).as("somebody waits").isFalse();
        alur.gagalkan(s, "Listrik padam");
        alur.jalankan(menunggu);
        dinilai(lulus, true);
        dinilai(menunggu, false);
        assertThat(kasus.ambil(menunggu.kasus()).status()).isEqualTo("Jadwal Uji Berubah");
        assertThat(sesi.order(s.id())).as("nobody waits for it any more").isEmpty();
        assertThat(sesi.terlaksana(s.id())).isFalse();
        String baris = Arrays.stream(web.isi("pjsert", "/kelola/person/sesi").split("<tr")).filter(r -> r.contains("Listrik padam") && r.contains(s.tempat())).findFirst().orElseThrow();
        assertThat(baris).contains(">dibatalkan<").doesNotContain(">terlaksana<", "/kelola/person/sesi/" + s.id() + "/batal");
    }

    private void dinilai(Jalan j, boolean semua) {
        assertThat(sql.queryForList("select u.hasil is not null from uji_peserta u join peserta p on p.id = u.peserta_id where p.permohonan_id = ?", Boolean.class, j.permohonanId())).containsOnly(semua);
    }

    private void dibatalkan(SesiUji s, Jalan j) {
        alur.jalankan(s);
        alur.jalankan(j);
        berakhir(s, "endEvent_sesiDibatalkan");
        assertThat(sesi.ambil(s.id()).keadaan()).isEqualTo(KeadaanSesi.BATAL);
        dinilai(j, false);
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Jadwal Uji Berubah");
    }

    /** The orders are told in the background: until then the session is cancelled all the same. */
    @Test
    void aLastResultThatComesAfterTheCancellationIsRefused() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Putri Handayani");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        Map<String, Object> nilai = alur.nilai(j, "penguji", List.of());
        orang.selesaikan("pjsert", alur.tugasSesi(s, "tindakSesiTanpaHasil"), Map.of("tindakan", "batal", "alasan", "Listrik padam sehari penuh"));
        assertThatThrownBy(() -> orang.selesaikan("penguji", j.kasus(), "laksanakanUji", nilai)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("hasil")).contains("membatalkan sesi ini", "sesi lain"));
        dibatalkan(s, j);
    }

    @Test
    void ofACancellationAndALastResultAtOnceOneHappens() throws Exception {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.siapDiuji(s, "penguji", "Rangga Saputra");
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        Map<String, Object> nilai = alur.nilai(j, "penguji", List.of());
        Task pj = alur.tugasSesi(s, "tindakSesiTanpaHasil");
        Task uji = orang.tugas(j.kasus(), "laksanakanUji");
        CyclicBarrier bersama = new CyclicBarrier(2);
        CompletableFuture<Boolean> batal = serentak(bersama, () -> orang.selesaikan("pjsert", pj, Map.of("tindakan", "batal", "alasan", "Listrik padam sehari penuh")));
        CompletableFuture<Boolean> hasil = serentak(bersama, () -> orang.selesaikan("penguji", uji, nilai));
        assertThat(batal.get(60, TimeUnit.SECONDS)).isNotEqualTo(hasil.get(60, TimeUnit.SECONDS));
        if (batal.get()) {
            dibatalkan(s, j);
        } else {
            terlaksana(s, "endEvent_dinilaiTindakan");
            dinilai(j, true);
        }
    }

    /** @return whether it was done */
    private static CompletableFuture<Boolean> serentak(CyclicBarrier bersama, Runnable kerja) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                bersama.await(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return catchThrowable(kerja::run) == null;
        }, r -> new Thread(r).start());
    }

    /** A result that comes while the session is being dropped makes it one that took place. */
    @Test
    void allAreJudgedWhileTheSessionIsBeingDropped() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = diujiBerdua(s, "Sekar Wulandari");
        ganti(s, "penguji2", "Sakit");
        alur.tiba(s, "boundaryEvent_sesiLewatPenunjukan");
        alur.uji(j, "penguji");
        terlaksana(s, "endEvent_dinilaiSebelumGugur");
        dinilai(j, true);
    }

    @Test
    void aSessionWhoseDayPassesUndecidedOrWithoutExaminerIsDropped() {
        SesiUji s = alur.buka(3, 5);
        Jalan j = alur.tempatkan(alur.lunas("Endah Pertiwi"), s);
        alur.lewat(s, "boundaryEvent_pendaftaranBerakhir");
        alur.lewat(s, "boundaryEvent_sesiLewatDiputuskan");
        alur.jalankan(j);
        berakhir(s, "endEvent_sesiGugur");
        assertThat(sesi.ambil(s.id()).alasan()).contains("Hari uji berlalu");
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Jadwal Uji Berubah");
        alur.jawabSesi(j, "lain");
        SesiUji t = alur.buka(1, 5);
        alur.tempatkan(j, t);
        alur.lewat(t, "catchEvent_pendaftaranDitutup");
        alur.lewat(t, "boundaryEvent_sesiLewatPenunjukan");
        alur.jalankan(j);
        berakhir(t, "endEvent_sesiGugur");
        assertThat(kasus.ambil(j.kasus()).status()).isEqualTo("Jadwal Uji Berubah");
    }

    @Test
    void aSessionThatNobodyWaitsForEndsByItself() {
        SesiUji s = alur.buka(1, 5);
        alur.siapDiuji(s, "penguji", "Gilang Ramadhan");
        sql.update("update uji_peserta set sesi_id = null where sesi_id = ?", s.id());
        alur.lewat(s, "boundaryEvent_sesiTanpaHasil");
        berakhir(s, "endEvent_sesiTanpaPeserta");
    }

    /** @param email of the participant in both orders */
    private long dilatih(String email, String... staf) {
        Kelas k = bimtek.kelas(1, 5);
        sql.update("update peserta set email = ? where permohonan_id = ?", email, bimtek.draf(k, 1));
        sql.update("update kelas set keadaan = 'SELESAI' where id = ?", k.id());
        sql.update("insert into pelaksanaan_kelas (kelas_id, satker, kasus, dibuka) values (?, 'bspji-pontianak', ?, now()) on conflict do nothing", k.id(), "bspji-pontianak/COBA-" + k.id());
        for (int i = 0; i < staf.length; i++) {
            sql.update("insert into instruktur_kelas (kelas_id, urut, staf, nama) values (?, ?, ?, ?)", k.id(), i + 1, staf[i], staf[i]);
        }
        return k.id();
    }

    @Test
    void whoTrainedSomebodyNeitherTestsNorDecidesAndTheDeciderSaysSo() {
        SesiUji s = alur.buka(1, 5);
        Jalan j = alur.tempatkan(alur.lunas("Fitria Rahayuningsih"), s);
        long kelas = dilatih("FITRIA.rahayuningsih@argonmulia.example.id", "penguji2", "pemutus");
        try {
            alur.lewat(s, "catchEvent_pendaftaranDitutup");
            assertThat(pengujiSesi.calon(sesi.ambil(s.id()))).doesNotContain("penguji2").contains("penguji");
            assertThat(orang.lihat("pjsert", alur.tugasSesi(s, "tunjukPenguji")).get("pelatih").toString()).as("and the form says why").contains(staf.nama("penguji2")).doesNotContain(staf.nama("pemutus"));
            sql.update("update kelas set batas_pendaftaran = batas_pendaftaran - 800, mulai = mulai - 800, selesai = selesai - 800 where id = ?", kelas);
            assertThat(pengujiSesi.calon(sesi.ambil(s.id()))).as("more than two years ago").contains("penguji2");
            assertThat(orang.lihat("pjsert", alur.tugasSesi(s, "tunjukPenguji")).get("pelatih")).isEmpty();
            sql.update("update kelas set batas_pendaftaran = batas_pendaftaran + 800, mulai = mulai + 800, selesai = selesai + 800 where id = ?", kelas);
            assertThatThrownBy(() -> alur.tunjuk(s, "penguji2")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penguji"));
            alur.tunjuk(s, "penguji");
            nyatakan(s, "penguji");
            alur.jalankan(j);
            alur.hariUji(s);
            alur.diuji(j);
            alur.uji(j, "penguji");
            assertThatThrownBy(() -> alur.putuskan(j)).hasStackTraceContaining("Anda melatih peserta order ini");
        } finally {
            sql.update("delete from instruktur_kelas where kelas_id = ?", kelas);
        }
        assertThatThrownBy(() -> orang.selesaikan("pemutus", j.kasus(), "putuskanSertifikasiPerson", Map.of("keputusan", alur.keputusan(j).get("keputusan")))).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("bebas"));
        alur.putuskan(j);
        assertThat(sql.queryForList("select k.menyatakan_bebas from keputusan_person k join peserta p on p.id = k.peserta_id where p.permohonan_id = ?", Boolean.class, j.permohonanId())).containsOnly(true);
    }
}
