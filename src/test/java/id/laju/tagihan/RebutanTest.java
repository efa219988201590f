package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.mesin.KasusService;
import id.laju.mesin.Pengulang;
import id.laju.mesin.TugasDitolak;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Expiry, payment, proof, check, new code and cancelling meet at the same moment: no payment is lost, and none counts twice. */
@LajuTest
class RebutanTest {

    private static final Peminta PEMINTA = new Peminta("Surya", "surya@example.id", "08123456789");

    @Autowired AlurPembayaran alur;
    @Autowired TagihanService tagihan;
    @Autowired BayarService bayar;
    @Autowired PembayaranService pembayaran;
    @Autowired PermohonanService permohonan;
    @Autowired PengajuanService pengajuan;
    @Autowired KasusService kasus;
    @Autowired Pengulang pengulang;
    @Autowired ManagementService pengelola;
    @Autowired RuntimeService mesin;
    @Autowired UserDetailsService akun;
    @Autowired Orang orang;
    @Autowired Clock jam;

    /** All start together. @return per act what it refused, or null when it was done */
    private static List<RuntimeException> serentak(Runnable... kerja) throws Exception {
        ExecutorService orangBanyak = Executors.newFixedThreadPool(kerja.length);
        CyclicBarrier gerbang = new CyclicBarrier(kerja.length);
        try {
            List<Future<RuntimeException>> jalan = new ArrayList<>();
            for (Runnable k : kerja) {
                jalan.add(orangBanyak.submit(() -> {
                    gerbang.await(60, TimeUnit.SECONDS);
                    return coba(k);
                }));
            }
            List<RuntimeException> hasil = new ArrayList<>();
            for (Future<RuntimeException> j : jalan) {
                hasil.add(j.get(120, TimeUnit.SECONDS));
            }
            return hasil;
        } finally {
            orangBanyak.shutdownNow();
        }
    }

    /** Only a sentence for a person is an answer; everything else fails the test. */
    private static RuntimeException coba(Runnable k) {
        try {
            k.run();
            return null;
        } catch (IsianKeliru | TugasDitolak ditolak) {
            return ditolak;
        }
    }

    private String timer(Tagihan t) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(t.kasus()).list().stream()
            .flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).activityId("boundaryEvent_billingKedaluwarsa").list().stream())
            .map(Job::getId).findFirst().orElseThrow();
    }

    private void bayarLewatKabar(PembayaranMasuk p) {
        pengulang.lakukan(() -> pembayaran.catat(p, "simponi"));
    }

    private Pembayaran disimpan(PembayaranMasuk p) {
        return pembayaran.denganNtpn(p.ntpn()).orElseThrow();
    }

    private void lunasSatuKali(Tagihan t) {
        List<Tagihan> semua = tagihan.semua(t.permohonanId());
        assertThat(semua).filteredOn(x -> x.status() == StatusTagihan.PAID).hasSize(1);
        assertThat(semua).extracting(Tagihan::status).doesNotContain(StatusTagihan.DRAFT, StatusTagihan.ISSUED);
        alur.penawaran().latar(t.kasus());
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(t.kasus()).processDefinitionKey("pembayaran").count()).isZero();
    }

    @RepeatedTest(4)
    @Tag("BIL-008")
    @Tag("BIL-010")
    void timerPaymentNewCodeAndProofAtTheMomentOfExpiry() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk tepatWaktu = AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa());
        ClockUtil.setCurrentTime(Date.from(t.mati()));
        String timer = timer(t);
        serentak(() -> Pekerjaan.kerjakan(pengelola, timer), () -> bayarLewatKabar(tepatWaktu),
            () -> pengulang.lakukan(() -> bayar.mintaUlang(t.id(), alur.pelanggan(), PEMINTA, AlurPenawaran.PELANGGAN)),
            () -> pengulang.jalankan(() -> alur.unggah(t)));
        assertThat(disimpan(tepatWaktu).keadaan()).as("paid in the last second counts, whoever is first").isEqualTo(KeadaanPembayaran.COCOK);
        lunasSatuKali(t);
    }

    @RepeatedTest(4)
    @Tag("BIL-016")
    void theBendaharaConfirmsWhileSimponiTellsAnotherPayment() throws Exception {
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        Task periksa = orang.tugas(t.kasus(), "periksaPembayaran");
        PembayaranMasuk satu = alur.pas(t);
        PembayaranMasuk dua = alur.pas(t);
        List<RuntimeException> hasil = serentak(() -> orang.selesaikan("bendahara", periksa, AlurPembayaran.isian("terima", satu)), () -> bayarLewatKabar(dua));
        assertThat(hasil.get(1)).as("what is told by machine is always stored").isNull();
        lunasSatuKali(t);
        boolean bendaharaLebihDulu = hasil.get(0) == null;
        assertThat(disimpan(dua).keadaan()).isEqualTo(bendaharaLebihDulu ? KeadaanPembayaran.REKONSILIASI : KeadaanPembayaran.COCOK);
        assertThat(pembayaran.denganNtpn(satu.ntpn()).isPresent()).as("refused with a sentence or stored").isEqualTo(bendaharaLebihDulu);
        if (bendaharaLebihDulu) {
            assertThat(orang.tugas("bbspjikfk/REK-" + disimpan(dua).id(), "rekonsiliasiPembayaran")).isNotNull();
        }
    }

    @RepeatedTest(4)
    @Tag("BIL-012")
    void theCustomerCancelsWhileThePaymentArrives() throws Exception {
        Tagihan t = alur.mulaiTerbitUtuh();
        PembayaranMasuk p = alur.pas(t);
        PenggunaLogin saya = (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
        List<RuntimeException> hasil = serentak(() -> pengulang.jalankan(() -> pengajuan.batal(saya, t.permohonanId(), "Tidak jadi")), () -> bayarLewatKabar(p));
        assertThat(hasil.get(1)).isNull();
        boolean batal = hasil.get(0) == null;
        assertThat(disimpan(p).sebab()).isEqualTo(batal ? Sebab.DIBATALKAN : null);
        assertThat(permohonan.ambil(t.permohonanId()).batalAlasan()).isEqualTo(batal ? "Tidak jadi" : null);
        alur.penawaran().latar(t.kasus());
        assertThat(kasus.ambil(t.kasus()).status()).isEqualTo(batal ? "Batal" : "Order");
    }

    @Test
    @Tag("BIL-032")
    void whatIsPaidOrProvenCannotBeCancelledAnyMore() {
        PenggunaLogin saya = (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
        Tagihan diperiksa = alur.mulaiTerbitUtuh();
        alur.unggah(diperiksa);
        assertThatThrownBy(() -> pengajuan.batal(saya, diperiksa.permohonanId(), "Tidak jadi")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sedang diperiksa");
        assertThat(permohonan.ambil(diperiksa.permohonanId()).batalAlasan()).isNull();
        Tagihan lunas = alur.mulaiTerbitUtuh();
        pembayaran.catat(alur.pas(lunas), "bendahara");
        assertThatThrownBy(() -> pengajuan.batal(saya, lunas.permohonanId(), "Tidak jadi"))
            .as("paid, although the order has no number yet").isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dibayar");
        alur.penawaran().latar(lunas.kasus());
        assertThat(kasus.ambil(lunas.kasus()).status()).isEqualTo("Order");
        assertThat(permohonan.ambil(lunas.permohonanId()).nomorOrder()).isNotNull();
    }
}
