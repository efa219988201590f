package id.laju.tagihan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.ContohBerkas;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the models {@code pembayaran} and {@code rekonsiliasi}. */
@LajuTest
class PembayaranProsesTest {

    /** The customer is shared with other tests, of which some moved the clock. */
    private static final int SEMUA = Integer.MAX_VALUE;

    @Autowired AlurPembayaran alur;
    @Autowired TagihanService tagihan;
    @Autowired BayarService bayar;
    @Autowired PembayaranService pembayaran;
    @Autowired TagihanProses proses;
    @Autowired PermohonanService permohonan;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired Orang orang;
    @Autowired JdbcTemplate sql;
    @Autowired Clock jam;

    private Kasus kasus(Tagihan t) {
        return kasus.ambil(t.kasus());
    }

    private Tagihan kini(Tagihan t) {
        return tagihan.ambil(t.id());
    }

    private void lewatiMasa(Tagihan t) {
        ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusSeconds(2)));
    }

    private int surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, kunci + "/%");
    }

    private Task rekonsiliasi(long pembayaranId) {
        return orang.tugas("bbspjikfk/REK-" + pembayaranId, "rekonsiliasiPembayaran");
    }

    @Test
    @Tag("BIL-001")
    @Tag("BIL-013")
    @Tag("BIL-016")
    @Tag("BIL-021")
    @Tag("BIL-023")
    @Tag("BIL-033")
    @Tag("SLA-019")
    @Tag("SLA-020")
    @Tag("SLA-021")
    @Tag("NTF-003")
    @Tag("NTF-004")
    void theStraightPathFromAgreementToReceipt() {
        long id = alur.mulai(null);
        Tagihan draf = alur.tagihan(id);
        assertThat(draf.status()).isEqualTo(StatusTagihan.DRAFT);
        assertThat(kasus(draf).status()).isEqualTo("Billing Sedang Diproses");
        Tagihan t = alur.terbit(id);
        assertThat(t.status()).isEqualTo(StatusTagihan.ISSUED);
        assertThat(Duration.between(t.terbit(), t.kedaluwarsa())).isEqualTo(Duration.ofDays(7));
        assertThat(kasus(t).status()).isEqualTo("Belum Pembayaran");
        assertThat(surat("billing/" + t.id())).isPositive();
        alur.unggah(t);
        assertThat(kasus(t).giliran()).isEqualTo("balai");
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", alur.pas(t)));
        alur.penawaran().latar(t.kasus());
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(bayar.bukti(t.id())).extracting(BuktiBayar::status).containsExactly("DITERIMA");
        assertThat(pembayaran.untuk(t.id()).orElseThrow().keadaan()).isEqualTo(KeadaanPembayaran.COCOK);
        assertThat(surat("lunas/" + t.id())).isPositive();
        assertThat(kasus(t).selesai()).isNotNull();
        assertThat(kasus.pemberitahuan(alur.pelanggan(), SEMUA)).as("what the bell tells").filteredOn(l -> l.kasus().equals(t.kasus()))
            .extracting(l -> l.frasa()).contains("beritahuBilling", "beritahuLunas").as("what the customer did is no news to it").doesNotContain("bayarTagihan");
    }

    @Test
    @Tag("BIL-031")
    void whileTheCustomerPaysTheServiceClockStands() {
        Tagihan t = alur.mulaiTerbit();
        assertThat(kasus(t).giliran()).isEqualTo("pelanggan");
        assertThat(kasus.terbuka(t.kasus()).get(0).tenggat()).as("paying has no norm; the code has its last second").isEqualTo(t.kedaluwarsa());
        assertThat(kasus.pemberitahuan(alur.pelanggan(), SEMUA)).as("what is asked for now").filteredOn(l -> l.kasus().equals(t.kasus()))
            .extracting(l -> l.frasa()).contains("bayarTagihan");
        assertThat(kasus.terbuka(t.kasus()).get(0).halaman()).isEqualTo("/portal/tagihan/" + t.id());
    }

    @Test
    void nothingToPayNeedsNoBilling() {
        BigDecimal total = new BigDecimal(sql.queryForObject("select total from tagihan where id = ?", String.class, alur.mulaiTerbit().id()));
        long id = alur.mulai(total);
        assertThat(tagihan.semua(id)).isEmpty();
        assertThat(kasus.ambil(alur.kasus(id)).selesai()).isNotNull();
    }

    @Test
    @Tag("BIL-017")
    void aRefusedProofGoesBackToTheCustomerWhoMaySendAnother() {
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", Map.of("keputusan", "tolak")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", Map.of("keputusan", "tolak", "alasan", "Bukti untuk tagihan lain"));
        alur.penawaran().latar(t.kasus());
        assertThat(kasus(t).status()).isEqualTo("Belum Pembayaran");
        assertThat(kasus(t).giliran()).isEqualTo("pelanggan");
        assertThat(surat("bukti-ditolak/" + bayar.bukti(t.id()).get(0).id())).isPositive();
        alur.unggah(t);
        assertThat(orang.tugas(t.kasus(), "periksaPembayaran")).isNotNull();
        alur.unggah(t);
        assertThat(bayar.bukti(t.id())).as("a second proof joins the first").filteredOn(b -> b.status().equals("MENUNGGU")).hasSize(2);
    }

    @Test
    @Tag("BIL-008")
    @Tag("BIL-009")
    @Tag("BIL-010")
    @Tag("BIL-011")
    void anExpiredCodeIsReplacedOnRequest() {
        Tagihan t = alur.mulaiTerbit();
        alur.penawaran().timer(t.kasus(), "boundaryEvent_ingatBilling");
        assertThat(surat("ingat-billing/" + t.id())).isPositive();
        lewatiMasa(t);
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.EXPIRED);
        assertThat(kasus(t).status()).isEqualTo("Billing Expired");
        long baru = bayar.mintaUlang(t.id(), alur.pelanggan(), new Peminta("Surya", "surya@example.id", "08123456789"), AlurPenawaran.PELANGGAN);
        assertThat(bayar.mintaUlang(t.id(), alur.pelanggan(), new Peminta("Surya", "surya@example.id", "08123456789"), AlurPenawaran.PELANGGAN)).as("second click").isEqualTo(baru);
        assertThat(kasus(t).status()).isEqualTo("Billing Sedang Diproses");
        assertThat(orang.lihat("bendahara", orang.tugas(t.kasus(), "terbitkanBilling")).at("/tagihan/peminta").asText()).contains("Surya", "08123456789");
        Tagihan kedua = alur.terbit(t.permohonanId());
        assertThat(kedua.id()).isEqualTo(baru);
        assertThat(kedua.urutan()).isEqualTo(2);
        assertThat(Duration.between(kedua.terbit(), kedua.kedaluwarsa())).isEqualTo(Duration.ofDays(7));
        assertThat(tagihan.semua(t.permohonanId())).extracting(Tagihan::kode).containsExactly(kedua.kode(), t.kode());
        assertThat(sql.queryForObject("select count(*) from surat_keluar where kepada = 'surya@example.id' and kunci like ?", Integer.class, "billing/" + baru + "/%")).isEqualTo(1);
    }

    @Test
    void whoDoesNotAskForANewCodeIsRemindedUntilTheRequestLapses() {
        Tagihan t = alur.mulaiTerbit();
        lewatiMasa(t);
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        String batas = Tanggal.batas(kasus.terbuka(t.kasus()).get(0).tenggat(), tagihan.zona(t));
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(7).plusMinutes(1))));
        alur.penawaran().timerTiba(t.kasus(), "boundaryEvent_ingatBillingUlang");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "ingat-billing-ulang/" + t.id() + "/%")).isNotEmpty()
            .allSatisfy(isi -> assertThat(isi).contains("sudah kedaluwarsa", "minta kode baru", batas, "/portal/tagihan/" + t.id()));
        assertThat(kasus(t).status()).isEqualTo("Billing Expired");
    }

    @Test
    void theRowDecidesEvenWhenTheTimerHasNotRunYet() {
        Tagihan t = alur.mulaiTerbit();
        Peminta peminta = new Peminta("Surya", "surya@example.id", "08123456789");
        assertThatThrownBy(() -> bayar.mintaUlang(t.id(), alur.pelanggan(), peminta, AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih berlaku");
        lewatiMasa(t);
        bayar.mintaUlang(t.id(), alur.pelanggan(), peminta, AlurPenawaran.PELANGGAN);
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.EXPIRED);
        assertThat(orang.tugas(t.kasus(), "terbitkanBilling")).isNotNull();
    }

    @Test
    @Tag("BIL-012")
    void theCustomerCancelsAfterTheCodeExpired() {
        Tagihan t = alur.mulaiTerbit();
        assertThatThrownBy(() -> bayar.batal(t.id(), alur.pelanggan(), "x", AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih berlaku");
        lewatiMasa(t);
        assertThatThrownBy(() -> bayar.batal(t.id(), alur.pelanggan(), "", AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
        bayar.batal(t.id(), alur.pelanggan(), "Tidak jadi", AlurPenawaran.PELANGGAN);
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.CANCELLED);
        assertThat(permohonan.ambil(t.permohonanId()).batalAlasan()).isEqualTo("Tidak jadi");
        assertThat(kasus(t).selesai()).isNotNull();
        bayar.batal(t.id(), alur.pelanggan(), "klik kedua", AlurPenawaran.PELANGGAN);
    }

    @Test
    @Tag("BIL-012")
    void theReasonOfTheCustomerStaysAndTheServiceEnds() {
        Tagihan t = alur.mulaiTerbitUtuh();
        lewatiMasa(t);
        bayar.batal(t.id(), alur.pelanggan(), "Anggaran habis", AlurPenawaran.PELANGGAN);
        assertThat(permohonan.ambil(t.permohonanId()).batalAlasan()).isEqualTo("Anggaran habis");
        assertThat(kini(t).alasanBatal()).isEqualTo("Anggaran habis");
        assertThat(kasus(t).status()).isEqualTo("Batal");
    }

    @Test
    @Tag("BIL-008")
    void aCodeThatNobodyAsksForAgainEndsTheRequest() {
        Tagihan t = alur.mulaiTerbitUtuh();
        lewatiMasa(t);
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingGugur");
        assertThat(kasus(t).status()).isEqualTo("Batal");
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.CANCELLED);
        var hasil = pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa()), "bendahara");
        assertThat(hasil.sebab()).isEqualTo(Sebab.DIBATALKAN);
        assertThat(rekonsiliasi(hasil.pembayaranId())).isNotNull();
    }

    @Test
    void theLastSecondCountsToItsEndForPageAndTimerAlike() {
        Tagihan t = alur.mulaiTerbit();
        Peminta peminta = new Peminta("Surya", "surya@example.id", "08123456789");
        ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusMillis(500)));
        assertThatThrownBy(() -> bayar.mintaUlang(t.id(), alur.pelanggan(), peminta, AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class).hasMessageContaining("masih berlaku");
        ClockUtil.setCurrentTime(Date.from(t.kedaluwarsa().plusSeconds(1)));
        bayar.mintaUlang(t.id(), alur.pelanggan(), peminta, AlurPenawaran.PELANGGAN);
        assertThat(orang.tugas(t.kasus(), "terbitkanBilling")).as("not checked as if it were a proof").isNotNull();
    }

    @Test
    void aTimerThatFailedDoesNotKeepTheCustomerFromANewCode() {
        Tagihan t = alur.mulaiTerbit();
        lewatiMasa(t);
        sql.update("update act_ru_job set retries_ = 0 where process_instance_id_ in (select proc_inst_id_ from act_ru_execution where business_key_ = ?)", t.kasus());
        bayar.mintaUlang(t.id(), alur.pelanggan(), new Peminta("Surya", "surya@example.id", "08123456789"), AlurPenawaran.PELANGGAN);
        assertThat(orang.tugas(t.kasus(), "terbitkanBilling")).isNotNull();
    }

    @Test
    @Tag("BIL-017")
    void aProofThatCameMeanwhileIsNotRefusedUnseen() {
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        Task periksa = orang.tugas(t.kasus(), "periksaPembayaran");
        assertThat(orang.lihat("bendahara", periksa).at("/bukti/0/status").asText()).isEqualTo("Menunggu diperiksa");
        assertThat(orang.lihat("bendahara", periksa).at("/tagihan/status").asText()).isEqualTo("Belum dibayar");
        long dilihat = orang.lihat("bendahara", periksa).at("/bukti/0/id").asLong();
        alur.unggah(t);
        var tolak = Map.of("keputusan", "tolak", "alasan", "Buram", "buktiDilihat", dilihat);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", periksa, tolak)).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        assertThat(bayar.bukti(t.id())).extracting(BuktiBayar::status).containsOnly("MENUNGGU");
        long terbaru = orang.lihat("bendahara", periksa).at("/bukti/0/id").asLong();
        orang.selesaikan("bendahara", periksa, Map.of("keputusan", "tolak", "alasan", "Buram", "buktiDilihat", terbaru));
        assertThat(bayar.bukti(t.id())).extracting(BuktiBayar::status).containsOnly("DITOLAK");
    }

    @Test
    void aProofOfAnotherRequestPaysThatOneAndIsRefusedHere() {
        Tagihan ini = alur.mulaiTerbit();
        Tagihan lain = alur.mulaiTerbit();
        alur.unggah(ini);
        PembayaranMasuk p = alur.pas(lain);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", ini.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", p)))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("permohonan lain");
        assertThat(pembayaran.denganNtpn(p.ntpn())).isEmpty();
        orang.selesaikan("bendahara", ini.kasus(), "periksaPembayaran", AlurPembayaran.isian("rekonsiliasi", p));
        alur.penawaran().latar(ini.kasus());
        assertThat(kini(lain).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(kini(ini).status()).isEqualTo(StatusTagihan.ISSUED);
        assertThat(bayar.bukti(ini.id()).get(0).alasan()).contains("bukan untuk tagihan ini");
        assertThat(kasus(ini).giliran()).isEqualTo("pelanggan");
    }

    @Test
    void aProofForACodeThatWasReplacedIsShownTheWay() {
        Tagihan lama = alur.mulaiTerbit();
        lewatiMasa(lama);
        bayar.mintaUlang(lama.id(), alur.pelanggan(), new Peminta("Surya", "surya@example.id", "08123456789"), AlurPenawaran.PELANGGAN);
        assertThatThrownBy(() -> alur.unggah(lama)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah Anda minta ganti");
        Tagihan baru = alur.terbit(lama.permohonanId());
        assertThatThrownBy(() -> alur.unggah(lama)).isInstanceOf(IsianKeliru.class).hasMessageContaining(baru.kode());
        alur.unggah(baru);
        var kodeLama = AlurPembayaran.bayaran(lama.kode(), lama.total(), lama.kedaluwarsa().minusSeconds(9));
        orang.selesaikan("bendahara", lama.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", kodeLama));
        assertThat(kini(lama).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(kini(baru).status()).isEqualTo(StatusTagihan.CANCELLED);
        assertThat(bayar.bukti(baru.id())).extracting(BuktiBayar::status).containsExactly("DITERIMA");
    }

    @Test
    void thirtyDaysAfterExpiryTheRequestEnds() {
        Tagihan t = alur.mulaiTerbit();
        lewatiMasa(t);
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingGugur");
        assertThat(kasus(t).selesai()).isNotNull();
        var hasil = pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa().minusSeconds(60)), "bendahara");
        assertThat(hasil.sebab()).as("in time, but nobody waits any more").isEqualTo(Sebab.TIDAK_MENUNGGU);
        assertThat(rekonsiliasi(hasil.pembayaranId())).isNotNull();
    }

    @Test
    void aProofMayStillComeAfterTheCodeExpired() {
        Tagihan t = alur.mulaiTerbit();
        lewatiMasa(t);
        alur.penawaran().timer(t.kasus(), "boundaryEvent_billingKedaluwarsa");
        alur.unggah(t);
        var tepatWaktu = AlurPembayaran.bayaran(t.kode(), t.total(), t.kedaluwarsa());
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", tepatWaktu));
        assertThat(kini(t).status()).as("paid in the last second, told later").isEqualTo(StatusTagihan.PAID);
    }

    @Test
    @Tag("BIL-014")
    @Tag("BIL-015")
    @Tag("BIL-032")
    void aRecordedExactPaymentEndsThePhaseFromWhereverItStands() {
        Tagihan t = alur.mulaiTerbit();
        assertThat(kasus(t).selesai()).isNull();
        assertThat(pembayaran.catat(alur.pas(t), "bendahara").lunas()).isTrue();
        alur.penawaran().latar(t.kasus());
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(kasus(t).selesai()).isNotNull();
        assertThat(surat("lunas/" + t.id())).isPositive();

        Tagihan diperiksa = alur.mulaiTerbit();
        alur.unggah(diperiksa);
        Task periksa = orang.tugas(diperiksa.kasus(), "periksaPembayaran");
        assertThat(pembayaran.catat(alur.pas(diperiksa), "simponi").lunas()).isTrue();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", periksa, AlurPembayaran.isian("terima", alur.pas(diperiksa))))
            .isInstanceOf(TugasDitolak.class).hasMessageContaining("tidak berlaku");
    }

    @Test
    void paidInTimeButToldAfterANewCodeWasAskedForCountsAndCancelsTheNewOne() {
        Tagihan lama = alur.mulaiTerbit();
        lewatiMasa(lama);
        bayar.mintaUlang(lama.id(), alur.pelanggan(), new Peminta("Surya", "surya@example.id", "08123456789"), AlurPenawaran.PELANGGAN);
        Tagihan baru = alur.terbit(lama.permohonanId());
        assertThat(pembayaran.catat(AlurPembayaran.bayaran(lama.kode(), lama.total(), lama.kedaluwarsa().minusSeconds(5)), "bendahara").lunas()).isTrue();
        assertThat(kini(lama).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(kini(baru).status()).isEqualTo(StatusTagihan.CANCELLED);
        var kedua = pembayaran.catat(AlurPembayaran.bayaran(baru.kode(), baru.total(), jam.instant()), "bendahara");
        assertThat(kedua.sebab()).as("two codes of one request, both paid").isEqualTo(Sebab.GANDA);
        alur.penawaran().latar(lama.kasus());
        assertThat(surat("lunas/" + lama.id())).isPositive();
    }

    @Test
    void theSameNtpnIsOnePayment() {
        Tagihan t = alur.mulaiTerbit();
        PembayaranMasuk p = alur.pas(t);
        pembayaran.catat(p, "bendahara");
        assertThatThrownBy(() -> pembayaran.catat(p, "bendahara")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("ntpn"));
        assertThat(sql.queryForObject("select count(*) from pembayaran where ntpn = ?", Integer.class, p.ntpn())).isEqualTo(1);
        assertThat(kasus.cari("bbspjikfk/REK-" + pembayaran.denganNtpn(p.ntpn()).orElseThrow().id())).as("no reconciliation for it").isEmpty();
    }

    @Test
    void whatDoesNotFitInTheTaskIsRefusedThereAndStoredForReconciliation() {
        Tagihan t = alur.mulaiTerbit();
        alur.unggah(t);
        PembayaranMasuk kurang = AlurPembayaran.bayaran(t.kode(), t.total().subtract(BigDecimal.ONE), jam.instant());
        assertThatThrownBy(() -> orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("terima", kurang)))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("Simpan untuk rekonsiliasi");
        assertThat(pembayaran.denganNtpn(kurang.ntpn())).isEmpty();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("rekonsiliasi", alur.pas(t))))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("Pilih \"Terima\"");
        orang.selesaikan("bendahara", t.kasus(), "periksaPembayaran", AlurPembayaran.isian("rekonsiliasi", kurang));
        alur.penawaran().latar(t.kasus());
        Pembayaran disimpan = pembayaran.denganNtpn(kurang.ntpn()).orElseThrow();
        assertThat(disimpan.sebab()).isEqualTo(Sebab.JUMLAH);
        assertThat(rekonsiliasi(disimpan.id())).isNotNull();
        assertThat(kasus(t).status()).isEqualTo("Belum Pembayaran");
        assertThat(bayar.bukti(t.id()).get(0).alasan()).contains("rekonsiliasi");
        assertThatThrownBy(() -> orang.selesaikan("bendahara", rekonsiliasi(disimpan.id()), Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "catatan", "x")))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("kurang Rp 1");
    }

    @Test
    void aPaymentUnderAWrongCodeIsMatchedByAPerson() {
        Tagihan t = alur.mulaiTerbit();
        var hasil = pembayaran.catat(AlurPembayaran.bayaran("salah-ketik", t.total(), jam.instant()), "bendahara");
        assertThat(hasil.sebab()).isEqualTo(Sebab.TIDAK_DIKENAL);
        Task r = rekonsiliasi(hasil.pembayaranId());
        assertThat(orang.lihat("bendahara", r).at("/calon").findValuesAsText("kode")).contains(t.kode());
        assertThatThrownBy(() -> orang.selesaikan("bendahara", r, Map.of("keputusan", "cocokkan", "catatan", "x")))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("tagihanId"));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", r, Map.of("keputusan", "cocokkan", "tagihanId", 99_999_999, "catatan", "x"))).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", r, Map.of("keputusan", "cocokkan", "tagihanId", t.id()))).isInstanceOf(IsianKeliru.class).hasMessageContaining("catatan");
        orang.selesaikan("bendahara", r, Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "catatan", "Salah satu angka kode"));
        alur.penawaran().latar(t.kasus());
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.PAID);
        assertThat(kasus(t).selesai()).isNotNull();
        Pembayaran p = pembayaran.ambil(hasil.pembayaranId());
        assertThat(p.keadaan()).isEqualTo(KeadaanPembayaran.COCOK);
        assertThat(p.tagihanId()).isEqualTo(t.id());
        assertThat(p.diputusOleh()).isEqualTo("bendahara");
        assertThat(kasus.ambil("bbspjikfk/REK-" + p.id()).selesai()).isNotNull();
        assertThatThrownBy(() -> orang.selesaikan("bendahara", r, Map.of("keputusan", "kembalikan", "catatan", "lagi"))).isInstanceOf(TugasDitolak.class).hasMessageContaining("sudah Anda selesaikan");
    }

    @Test
    void moneyThatNoBillNeedsIsKeptOrGivenBackWithItsLetter() {
        Tagihan t = alur.mulaiTerbit();
        pembayaran.catat(alur.pas(t), "bendahara");
        var ganda = pembayaran.catat(alur.pas(t), "bendahara");
        assertThat(ganda.sebab()).isEqualTo(Sebab.GANDA);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", rekonsiliasi(ganda.pembayaranId()), Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "catatan", "x")))
            .isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah lunas");
        orang.selesaikan("bendahara", rekonsiliasi(ganda.pembayaranId()), Map.of("keputusan", "dimuka", "catatan", "Dibayar dua kali"));
        assertThat(pembayaran.ambil(ganda.pembayaranId()).suratNomor()).as("only the letter that the balai issues counts").isNull();
        assertThat(pembayaran.ambil(ganda.pembayaranId()).keadaan()).isEqualTo(KeadaanPembayaran.DI_MUKA);
        var asing = pembayaran.catat(AlurPembayaran.bayaran("820201010000001", new BigDecimal(5), jam.instant()), "bendahara");
        orang.selesaikan("bendahara", rekonsiliasi(asing.pembayaranId()), Map.of("keputusan", "kembalikan", "catatan", "Bukan tagihan balai"));
        assertThat(pembayaran.ambil(asing.pembayaranId()).keadaan()).isEqualTo(KeadaanPembayaran.DIKEMBALIKAN);
        assertThatThrownBy(() -> sql.update("delete from pembayaran where id = ?", asing.pembayaranId())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.update("update pembayaran set jumlah = 1 where id = ?", asing.pembayaranId())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsPaidTooMuchIsKeptOrGivenBackToo() {
        Tagihan t = alur.mulaiTerbit();
        var hasil = pembayaran.catat(AlurPembayaran.bayaran(t.kode(), t.total().add(new BigDecimal(5_000)), jam.instant()), "bendahara");
        assertThat(hasil.sebab()).isEqualTo(Sebab.JUMLAH);
        var cocokkan = new java.util.HashMap<String, Object>(Map.of("keputusan", "cocokkan", "tagihanId", t.id(), "catatan", "Lebih bayar"));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", rekonsiliasi(hasil.pembayaranId()), cocokkan))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("kelebihan")).contains("lebih Rp 5.000"));
        cocokkan.put("kelebihan", "dimuka");
        orang.selesaikan("bendahara", rekonsiliasi(hasil.pembayaranId()), cocokkan);
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.PAID);
        Pembayaran p = pembayaran.ambil(hasil.pembayaranId());
        assertThat(p.keadaan()).isEqualTo(KeadaanPembayaran.COCOK);
        assertThat(p.kelebihan()).isEqualByComparingTo("5000");
        assertThat(p.kelebihanMenjadi()).isEqualTo(KeadaanPembayaran.DI_MUKA);
        assertThat(p.menungguSurat()).as("may be used only with the letter").isTrue();
    }

    @Test
    void codesAreUniqueAndWhatWasIssuedStays() {
        Tagihan t = alur.mulaiTerbit();
        long lain = alur.mulai(null);
        assertThatThrownBy(() -> orang.selesaikan("bendahara", alur.kasus(lain), "terbitkanBilling", alur.billing(t.kode(), t.total())))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("kode"));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", alur.kasus(lain), "terbitkanBilling", alur.billing(AlurPembayaran.kode(), t.total().add(BigDecimal.ONE))))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang().get("total")).contains("tidak sama dengan penawaran"));
        for (String perintah : List.of("update tagihan set kode = '820200000000000' where id = ", "update tagihan set total = 1 where id = ", "delete from tagihan where id = ",
            "update tagihan set kedaluwarsa = now() where id = ")) {
            assertThatThrownBy(() -> sql.update(perintah + t.id())).as(perintah).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void twoPeopleFinishTheSameTaskAndOnlyOneDoes() {
        long id = alur.mulai(null);
        Task satu = orang.tugas(alur.kasus(id), "terbitkanBilling");
        assertThatThrownBy(() -> orang.selesaikan("bendahara.plg", satu, Map.of())).as("another satker").isInstanceOf(TugasDitolak.class).hasMessageContaining("bukan untuk Anda");
        assertThatThrownBy(() -> orang.selesaikan("cs", satu, Map.of())).as("another role").isInstanceOf(TugasDitolak.class);
        orang.selesaikan("bendahara", satu, alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total()));
        assertThatThrownBy(() -> orang.selesaikan("bendahara", satu, alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total())))
            .isInstanceOf(TugasDitolak.class);
        assertThat(tagihan.semua(id)).hasSize(1);
    }

    @Test
    void twoClicksAtTheSameMomentIssueOneCode() throws Exception {
        long id = alur.mulai(null);
        Task satu = orang.tugas(alur.kasus(id), "terbitkanBilling");
        ExecutorService berdua = Executors.newFixedThreadPool(2);
        List<Future<String>> hasil = berdua.invokeAll(List.of(() -> terbitkan(satu, id), () -> terbitkan(satu, id)));
        berdua.shutdown();
        assertThat(List.of(hasil.get(0).get(), hasil.get(1).get())).containsExactlyInAnyOrder("", "Tugas ini sudah Anda selesaikan.");
        assertThat(tagihan.semua(id)).singleElement().extracting(Tagihan::status).isEqualTo(StatusTagihan.ISSUED);
    }

    /** @return what it was refused with, or nothing */
    private String terbitkan(Task satu, long id) {
        try {
            orang.selesaikan("bendahara", satu, alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total()));
            return "";
        } catch (TugasDitolak kalah) {
            return kalah.getMessage();
        }
    }

    @Test
    void aFileOfSomebodyElseCannotBeAttached() {
        long id = alur.mulai(null);
        var isian = alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total());
        long orangLain = alur.mulaiTerbit().id();
        bayar.unggahBukti(orangLain, alur.pelanggan(), "b.pdf", ContohBerkas.pdf("x"), null, AlurPenawaran.PELANGGAN);
        isian.put("berkasId", bayar.bukti(orangLain).get(0).berkasId().toString());
        assertThatThrownBy(() -> orang.selesaikan("bendahara", alur.kasus(id), "terbitkanBilling", isian))
            .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("berkasId"));
    }

    @Test
    void anotherCustomersBillDoesNotExist() {
        Tagihan t = alur.mulaiTerbit();
        long asing = alur.pelanggan() + 1;
        assertThatThrownBy(() -> bayar.milik(t.id(), asing)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> bayar.unggahBukti(t.id(), asing, "b.pdf", ContohBerkas.pdf("x"), null, "pengguna:9")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> bayar.mintaUlang(t.id(), asing, new Peminta("x", "x@x.id", "0812345678"), "pengguna:9")).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> bayar.batal(t.id(), asing, "x", "pengguna:9")).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    @Tag("NTF-002")
    void theBadgeCountsWhatWaitsForTheCustomer() {
        int awal = bayar.perluTindakan(alur.pelanggan());
        Tagihan t = alur.mulaiTerbit();
        assertThat(bayar.perluTindakan(alur.pelanggan())).isEqualTo(awal + 1);
        alur.unggah(t);
        assertThat(bayar.perluTindakan(alur.pelanggan())).as("the proof is being checked").isEqualTo(awal);
        pembayaran.catat(alur.pas(t), "bendahara");
        assertThat(bayar.perluTindakan(alur.pelanggan())).isEqualTo(awal);
    }

    @Test
    void aCancelledRequestMakesItsCodeUselessAndLatePaymentsAreKept() {
        Tagihan t = alur.mulaiTerbit();
        permohonan.batal(t.permohonanId(), "Dibatalkan pelanggan", AlurPenawaran.PELANGGAN);
        assertThat(kini(t).status()).isEqualTo(StatusTagihan.CANCELLED);
        assertThat(pembayaran.catat(alur.pas(t), "bendahara").sebab()).isEqualTo(Sebab.DIBATALKAN);
        assertThatThrownBy(() -> alur.unggah(t)).isInstanceOf(IsianKeliru.class).hasMessageContaining("dibatalkan");
    }

    @Test
    void whatIsNotAProofIsRefused() {
        Tagihan t = alur.mulaiTerbit();
        assertThatThrownBy(() -> bayar.unggahBukti(t.id(), alur.pelanggan(), "b.pdf", new byte[0], null, AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> bayar.unggahBukti(t.id(), alur.pelanggan(), "b.pdf", "MZ bukan pdf".getBytes(), null, AlurPenawaran.PELANGGAN)).isInstanceOf(IsianKeliru.class);
        assertThat(bayar.bukti(t.id())).isEmpty();
        assertThatThrownBy(() -> bayar.unggahBukti(alur.tagihan(alur.mulai(null)).id(), alur.pelanggan(), "b.pdf", ContohBerkas.pdf("x"), null, AlurPenawaran.PELANGGAN))
            .as("no code yet").isInstanceOf(IsianKeliru.class).hasMessageContaining("disiapkan");
    }

    @Test
    void timersTakeTheirMomentsFromTheRow() {
        long id = alur.mulai(null);
        Instant habis = jam.instant().plus(Duration.ofDays(2));
        var isian = alur.billing(AlurPembayaran.kode(), alur.tagihan(id).total());
        isian.put("kedaluwarsa", java.time.LocalDateTime.ofInstant(habis, AlurPembayaran.WIB).truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        orang.selesaikan("bendahara", alur.kasus(id), "terbitkanBilling", isian);
        Tagihan t = alur.tagihan(id);
        assertThat(new MasaBilling(tagihan).sampai(t.id())).isEqualTo(Date.from(t.kedaluwarsa().plusSeconds(1)));
        assertThat(new MasaBilling(tagihan).ingatkan(t.id())).isEqualTo(Date.from(t.kedaluwarsa().minus(Duration.ofDays(1))));
    }
}
