package id.laju.penyerahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.ContohSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process {@code penyerahan}: survey, Selesai Order, and the timers that do not wait for ever. */
@LajuTest
@Tag("SLA-032")
@Tag("SLA-033")
class PenyerahanProsesTest {

    @Autowired TerbitkanContoh terbitkan;
    @Autowired ContohLhu contoh;
    @Autowired ContohSurvei survei;
    @Autowired SurveiService surveiService;
    @Autowired PenyerahanService penyerahan;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired JdbcTemplate sql;

    private Permohonan mulai(long order) {
        Permohonan p = permohonan.ambil(order);
        mesin.startProcessInstanceByKey("penyerahan", p.kasus(), Map.of("satker", p.satker(), "permohonanId", order, "pelangganId", p.pelangganId()));
        return p;
    }

    private Permohonan mulai() {
        return mulai(terbitkan.orderTerbit());
    }

    private String tempat(Permohonan p) {
        return kasus.terbuka(p.kasus()).stream().map(Langkah::frasa).findFirst().orElse("selesai");
    }

    private boolean isi(Permohonan p) {
        return survei.isi(p.id(), p.pelangganId());
    }

    private PenyerahanService.Keadaan keadaan(Permohonan p) {
        return penyerahan.keadaan(List.of(p), surveiService.yangBeres(List.of(p)));
    }

    private boolean selesaikan(Permohonan p) {
        return penyerahan.selesaikan(p.id(), p.pelangganId(), 1);
    }

    private String cara(Permohonan p) {
        return sql.queryForObject("select cara from penutupan_order where permohonan_id = ?", String.class, p.id());
    }

    /** Moves the clock and does the timers of this case that are due then. */
    private int tunggu(Permohonan p, Duration lama) {
        Instant kini = ClockUtil.getCurrentTime().toInstant().plus(lama);
        ClockUtil.setCurrentTime(Date.from(kini));
        List<Job> jatuhTempo = mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).list().stream()
                .flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getProcessInstanceId()).duedateLowerThan(Date.from(kini.plusSeconds(1))).list().stream()).toList();
        jatuhTempo.forEach(j -> pengelola.executeJob(j.getId()));
        return jatuhTempo.size();
    }

    private List<String> surat(Permohonan p, String kunci) {
        return sql.queryForList("select distinct judul from surat_keluar where kunci like ?", String.class, kunci + "%/" + p.id() + "/%");
    }

    @Test
    @Tag("LHU-020")
    @Tag("SRV-002")
    void surveyThenTheCustomerClosesTheOrder() {
        Permohonan p = mulai();
        assertThat(tempat(p)).isEqualTo("isiSurvei");
        Langkah tunggu = kasus.terbuka(p.kasus()).get(0);
        assertThat(tunggu.giliran()).isEqualTo("pelanggan");
        assertThat(tunggu.halaman()).isEqualTo("/portal/survei/" + p.id());
        assertThat(Duration.between(tunggu.dibuat(), tunggu.tenggat())).as("not the reminder, but when the order closes by itself")
            .isBetween(Duration.ofDays(30).minusMinutes(1), Duration.ofDays(30));
        assertThat(keadaan(p).dapatDiselesaikan().contains(p.id())).isFalse();

        assertThat(isi(p)).isTrue();
        assertThat(tempat(p)).isEqualTo("selesaikanOrder");
        assertThat(keadaan(p).dapatDiselesaikan().contains(p.id())).isTrue();
        assertThat(selesaikan(p)).isTrue();
        assertThat(tempat(p)).isEqualTo("selesai");
        assertThat(cara(p)).isEqualTo("PELANGGAN");
        Kasus k = kasus.ambil(p.kasus());
        assertThat(k.status()).isEqualTo("Order");
        assertThat(k.selesai()).isNotNull();
    }

    @Test
    void aSurveyFilledWithTheFirstReportIsSeenLater() {
        long order = contoh.order(2, false);
        terbitkan.rilisTanpaProses(order, 0);
        Permohonan p = permohonan.ambil(order);
        assertThat(isi(p)).isTrue();
        terbitkan.rilisTanpaProses(order, 1);
        mulai(order);
        assertThat(tempat(p)).isEqualTo("selesaikanOrder");
    }

    @Test
    void aSecondClickClosesNothingTwice() {
        Permohonan p = mulai();
        isi(p);
        List<Boolean> hasil = Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(() -> selesaikan(p))).toList().stream().map(CompletableFuture::join).toList();
        assertThat(hasil).containsExactlyInAnyOrder(true, false);
        assertThat(selesaikan(p)).isFalse();
    }

    @Test
    void closingIsRefusedBeforeReportAndSurveyAndToOthers() {
        Permohonan dikerjakan = permohonan.ambil(contoh.order(1, false));
        assertThatThrownBy(() -> selesaikan(dikerjakan)).isInstanceOf(IsianKeliru.class).hasMessageContaining("laporannya belum terbit");
        Permohonan p = mulai();
        assertThatThrownBy(() -> selesaikan(p)).isInstanceOf(IsianKeliru.class).hasMessageContaining("Isi dulu kuesioner");
        assertThatThrownBy(() -> penyerahan.selesaikan(p.id(), p.pelangganId() + 1, 9)).isInstanceOf(TidakDitemukan.class);
        assertThat(keadaan(p).ditutup().contains(p.id())).isFalse();
        assertThat(tempat(p)).isEqualTo("isiSurvei");
    }

    @Test
    void whileAnotherReportIsStillMadeTheOrderStaysOpen() {
        long order = contoh.order(2, false);
        terbitkan.rilisTanpaProses(order, 0);
        Permohonan p = permohonan.ambil(order);
        isi(p);
        assertThatThrownBy(() -> selesaikan(p)).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih ada laporan yang dikerjakan");
        assertThat(keadaan(p).ditutup().contains(order)).isFalse();
    }

    @Test
    void everySevenDaysThreeTimesTheCustomerIsReminded() {
        Permohonan p = mulai();
        for (int minggu = 1; minggu <= 3; minggu++) {
            assertThat(tunggu(p, Duration.ofDays(7).plusMinutes(1))).isEqualTo(1);
            assertThat(sql.queryForObject("select count(distinct kunci) from surat_keluar where kunci like ? and kepada = 'kontak@argonmulia.example.id'", Integer.class,
                    "survei-ingat/%/" + p.id() + "/%")).isEqualTo(minggu);
        }
        assertThat(tunggu(p, Duration.ofDays(7))).isZero();
        assertThat(tempat(p)).isEqualTo("isiSurvei");
        assertThat(surat(p, "survei-ingat")).containsExactly("Order " + p.nomorOrder() + " menunggu kuesioner Anda");
    }

    @Test
    @Tag("LHU-020")
    void afterThirtyDaysWithoutSurveyTheOrderIsClosedAndTheSurveyMayStillCome() {
        Permohonan p = mulai();
        tunggu(p, Duration.ofDays(30).plusMinutes(1));
        assertThat(tempat(p)).isEqualTo("selesai");
        assertThat(cara(p)).isEqualTo("OTOMATIS");
        assertThat(surat(p, "order-ditutup")).containsExactly("Order " + p.nomorOrder() + " ditutup");
        assertThat(isi(p)).isTrue();
        assertThat(selesaikan(p)).isFalse();
    }

    @Test
    void fourteenDaysAfterTheSurveyTheOrderIsClosed() {
        Permohonan p = mulai();
        isi(p);
        Instant batas = kasus.terbuka(p.kasus()).get(0).tenggat();
        for (int ke = 1; ke <= 3; ke++) {
            assertThat(tunggu(p, Duration.ofDays(4).plusMinutes(1))).as("reminder").isEqualTo(1);
            assertThat(tempat(p)).isEqualTo("selesaikanOrder");
        }
        assertThat(surat(p, "selesai-ingat")).containsExactly("Pengingat: tutup order " + p.nomorOrder() + " dengan Selesai Order");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ? and kepada = 'kontak@argonmulia.example.id'", String.class,
            "selesai-ingat/%/" + p.id() + "/%")).hasSize(3).allSatisfy(isi ->
                assertThat(isi).contains("Selesai Order", Tanggal.batas(batas, ZoneId.of("Asia/Jakarta")), "/portal/lhu"));
        assertThat(tunggu(p, Duration.ofDays(2))).as("the closing; no fourth reminder").isEqualTo(1);
        assertThat(tempat(p)).isEqualTo("selesai");
        assertThat(cara(p)).isEqualTo("OTOMATIS");
    }

    @Test
    void closingByTimerTwiceIsOnce() {
        Permohonan p = mulai();
        penyerahan.tutupOtomatis(p.id());
        penyerahan.tutupOtomatis(p.id());
        assertThat(cara(p)).isEqualTo("OTOMATIS");
    }
}
