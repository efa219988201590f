package id.laju.pelanggan;

import static id.laju.pelanggan.ContohPendaftaran.SATKER;
import static id.laju.pelanggan.ContohPendaftaran.perusahaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.TugasDitolak;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class AktivasiAkunProsesTest {

    private static final String SANDI = "kuda hitam berlari";

    @Autowired PendaftaranService pendaftaran;
    @Autowired PelangganService pelanggan;
    @Autowired PenggunaService pengguna;
    @Autowired LupaSandiService sandi;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired ManagementService pengelola;
    @Autowired Orang orang;
    @Autowired KotakSurat kotak;

    private final Map<String, String> isian = perusahaan();
    private long id;
    private String nomor;

    private void daftar() {
        id = pendaftaran.daftar(SATKER, "perusahaan-swasta", UUID.randomUUID().toString(), isian);
        nomor = SATKER + "/AKUN-" + id;
    }

    private void jalankanSurat() {
        Job job = pengelola.createJobQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId())
            .messages().singleResult();
        pengelola.executeJob(job.getId());
    }

    @Test
    @Tag("ACC-015") @Tag("ACC-016") @Tag("ACC-019") @Tag("NTF-006")
    void adminSatkerActivatesAndTheCustomerChoosesAPasswordByTheLink() {
        daftar();
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Menunggu Aktivasi");
        assertThat(pengguna.cariLogin(isian.get("surel"))).hasValueSatisfying(p -> assertThat(p.isEnabled()).isFalse());

        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "aktifkan"));
        assertThat(pelanggan.ambil(id).aktif()).isTrue();
        jalankanSurat();

        assertThat(kasus.ambil(nomor).status()).isEqualTo("Akun Aktif");
        assertThat(kasus.ambil(nomor).selesai()).isNotNull();
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).count()).isZero();
        String teks = kotak.teks(isian.get("surel"));
        String username = pengguna.milik(id).get(0).username();
        assertThat(teks).contains("Username: " + username, "24 jam");
        sandi.pasang(KotakSurat.token(teks), SANDI, SANDI);
        assertThat(pengguna.cariLogin(username)).hasValueSatisfying(p -> assertThat(p.isEnabled()).isTrue());
    }

    @Test
    @Tag("ACC-016") @Tag("ADM-024")
    void adminPusatMayDoItForEveryBalai() {
        daftar();
        orang.selesaikan("pusat", nomor, "periksaAkun", Map.of("hasil", "aktifkan"));

        assertThat(pelanggan.ambil(id).diputuskanOleh()).isEqualTo("pusat");
    }

    @Test
    @Tag("ACC-017")
    void csMayDoItToo() {
        daftar();
        orang.selesaikan("cs", nomor, "periksaAkun", Map.of("hasil", "aktifkan"));

        assertThat(pelanggan.ambil(id).diputuskanOleh()).isEqualTo("cs");
    }

    /** One activates, the other refuses, in the same moment. */
    @RepeatedTest(3)
    void twoPeopleDecideAtOnceAndOneOfThemIsToldWhoWasFaster() throws Exception {
        daftar();
        Task periksa = orang.tugas(nomor, "periksaAkun");
        CyclicBarrier aba = new CyclicBarrier(2);
        var admin = CompletableFuture.supplyAsync(() -> putuskan("admin", periksa, aba, Map.of("hasil", "aktifkan")));
        var cs = CompletableFuture.supplyAsync(() -> putuskan("cs", periksa, aba, Map.of("hasil", "tolak", "alasan", "Alamat tidak lengkap")));
        List<String> jawaban = List.of(admin.get(60, TimeUnit.SECONDS), cs.get(60, TimeUnit.SECONDS));

        String menang = jawaban.get(0).isEmpty() ? "admin" : "cs";
        assertThat(jawaban).containsExactlyInAnyOrder("", "Tugas ini sudah diselesaikan oleh " + menang + ".");
        assertThat(pelanggan.ambil(id).diputuskanOleh()).isEqualTo(menang);
        assertThat(pelanggan.ambil(id).aktif()).isEqualTo(menang.equals("admin"));
        jalankanSurat();
        assertThat(kotak.banyak(isian.get("surel"))).as("one decision, one mail").isEqualTo(1);
    }

    /** @return what it was refused with, or nothing */
    private String putuskan(String siapa, Task ini, CyclicBarrier aba, Map<String, String> isi) {
        try {
            aba.await(30, TimeUnit.SECONDS);
            orang.selesaikan(siapa, ini, isi);
            return "";
        } catch (TugasDitolak e) {
            return e.getMessage();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobodyOfAnotherSatkerAndNoOtherRoleSeesTheTask() {
        daftar();
        assertThatThrownBy(() -> orang.lihat("admin.plg", orang.tugas(nomor, "periksaAkun"))).hasMessageContaining("bukan untuk Anda");
        assertThatThrownBy(() -> orang.lihat("analis", orang.tugas(nomor, "periksaAkun"))).hasMessageContaining("bukan untuk Anda");
    }

    @Test
    void theFormShowsTheRegistrationAndWhoMayBeTheSame() {
        daftar();
        isian.put("npwp", perusahaan().get("npwp"));
        isian.put("surel", perusahaan().get("surel"));
        daftar();
        var tampil = orang.lihat("admin", orang.tugas(nomor, "periksaAkun"));

        assertThat(tampil.get("nama").asText()).isEqualTo("PT " + isian.get("nama"));
        assertThat(tampil.get("data").toString()).contains("Kota Administrasi Jakarta Timur", "Sari Dewi");
        assertThat(tampil.get("mirip").get(0).get("sebab").asText()).isEqualTo("nama sama");
    }

    @Test
    void aRefusedRegistrationOfTheSameNumberIsRecognisedInEitherLength() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "Alamat keliru"));
        String lama = isian.get("npwp");
        isian.putAll(perusahaan());
        isian.put("npwp", "0" + lama.replaceAll("\\D", ""));
        isian.put("nama", "Nama Lain " + System.nanoTime());
        daftar();

        var mirip = orang.lihat("admin", orang.tugas(nomor, "periksaAkun")).get("mirip");
        assertThat(mirip.get(0).get("sebab").asText()).isEqualTo("NPWP sama");
        assertThat(mirip.get(0).get("status").asText()).isEqualTo(StatusPelanggan.DITOLAK.label());
    }

    @Test
    @Tag("ACC-020")
    void aRefusalNeedsAReason() {
        daftar();
        assertThat(catchThrowableOfType(IsianKeliru.class, () -> orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak"))).bidang())
            .containsOnlyKeys("alasan");
        assertThat(catchThrowableOfType(IsianKeliru.class, () -> orang.selesaikan("admin", nomor, "periksaAkun", Map.of())).bidang()).containsOnlyKeys("hasil");
        assertThat(orang.tugas(nomor, "periksaAkun")).isNotNull();
    }

    @Test
    @Tag("ACC-020")
    void refusedWithAReasonCorrectedByTheLinkAndActivated() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "Alamat tidak lengkap"));
        jalankanSurat();
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Pendaftaran Ditolak");
        assertThat(kasus.ambil(nomor).giliran()).isEqualTo("pelanggan");
        assertThat(kotak.teks(isian.get("surel"))).contains("Alamat tidak lengkap");

        String token = KotakSurat.token(kotak.teks(isian.get("surel")));
        isian.put("alamat", "Jalan Contoh Raya No. 9 RT 1 RW 2");
        isian.put("username", "contoh.diperbaiki");
        pendaftaran.perbaiki(token, "perusahaan-swasta", isian);

        assertThat(pelanggan.ambil(id).alamat()).isEqualTo("Jalan Contoh Raya No. 9 RT 1 RW 2");
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Menunggu Aktivasi");
        assertThatThrownBy(() -> pendaftaran.perbaiki(token, "perusahaan-swasta", isian)).isInstanceOf(TidakDitemukan.class);
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "aktifkan"));
        jalankanSurat();
        assertThat(kotak.teks(isian.get("surel"))).contains("Username: contoh.diperbaiki");
    }

    @Test
    void aWrongCorrectionKeepsTheLinkUsable() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "NPWP salah"));
        jalankanSurat();
        String token = KotakSurat.token(kotak.teks(isian.get("surel")));
        Map<String, String> keliru = perusahaan();
        keliru.put("npwp", "1");

        assertThatThrownBy(() -> pendaftaran.perbaiki(token, "perusahaan-swasta", keliru)).isInstanceOf(IsianKeliru.class);
        assertThat(pendaftaran.untukDiperbaiki(token).id()).isEqualTo(id);
    }

    @Test
    void anUncorrectedRegistrationIsRemindedOfWithAFreshLinkAndItsDeadline() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "Alamat tidak lengkap"));
        jalankanSurat();
        String batas = Tanggal.batas(kasus.terbuka(nomor).get(0).tenggat(), ZoneId.of("Asia/Jakarta"));
        tungguPengingat(Duration.ofDays(7).plusMinutes(1));
        String pengingat = kotak.teks(isian.get("surel"));
        assertThat(pengingat).contains("Alamat tidak lengkap", "tidak diperbaiki sampai " + batas);
        assertThat(kotak.banyak(isian.get("surel"))).isEqualTo(2);
        assertThat(pendaftaran.untukDiperbaiki(KotakSurat.token(pengingat)).id()).isEqualTo(id);
        assertThat(kasus.ambil(nomor).status()).isEqualTo("Pendaftaran Ditolak");
    }

    @Test
    void whoIsJustCorrectingKeepsTheLinkWhenTheReminderIsDue() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "Alamat tidak lengkap"));
        jalankanSurat();
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(7).minusHours(1))));
        sandi.minta(isian.get("surel"));
        String token = KotakSurat.token(kotak.teks(isian.get("surel")));
        tungguPengingat(Duration.ofHours(2));
        assertThat(kotak.banyak(isian.get("surel"))).as("no reminder").isEqualTo(2);
        assertThat(pendaftaran.untukDiperbaiki(token).id()).isEqualTo(id);
    }

    private void tungguPengingat(Duration lama) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(lama)));
        pengelola.executeJob(pengelola.createJobQuery().activityId("boundaryEvent_ingatPendaftaran").executable()
            .processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId()).singleResult().getId());
    }

    @Test
    void uncorrectedForThirtyDaysTheRegistrationLapsesAndDoesNotBlockANewOne() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "tolak", "alasan", "NPWP salah"));
        jalankanSurat();
        // The last link of the thirty days outlives them by some hours.
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(29)).plus(Duration.ofHours(20))));
        sandi.minta(isian.get("surel"));
        String token = KotakSurat.token(kotak.teks(isian.get("surel")));
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(30)).plus(Duration.ofHours(4))));
        pengelola.executeJob(pengelola.createJobQuery().processInstanceId(mesin.createProcessInstanceQuery().processInstanceBusinessKey(nomor).singleResult().getId())
            .activityId("boundaryEvent_pendaftaranLewat").executable().singleResult().getId());

        assertThat(kasus.ambil(nomor).status()).isEqualTo("Pendaftaran Gugur");
        assertThatThrownBy(() -> pendaftaran.perbaiki(token, "perusahaan-swasta", isian)).isInstanceOf(IsianKeliru.class).hasMessageContaining("mendaftar lagi");
        sandi.minta(isian.get("surel"));
        assertThat(kotak.teks(isian.get("surel"))).contains("sudah lewat", "NPWP salah", "/daftar/" + SATKER).doesNotContain("/tautan/");
        assertThat(pendaftaran.daftar(SATKER, "perusahaan-swasta", UUID.randomUUID().toString(), isian)).isPositive();
    }

    @Test
    void theMailIsWrittenOnceHoweverOftenTheStepIsRepeated() {
        daftar();
        orang.selesaikan("admin", nomor, "periksaAkun", Map.of("hasil", "aktifkan"));
        long pertama = kotak.kabar().beritahuAktif(id);
        jalankanSurat();

        assertThat(kotak.kabar().beritahuAktif(id)).isEqualTo(pertama);
        assertThat(kotak.banyak(isian.get("surel"))).isEqualTo(1);
    }

    @Test
    @Tag("SLA-014")
    void theCheckIsDueWithinOneWorkingDay() {
        // Friday 20 November 2026, 15:00 in Jakarta
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-20T08:00:00Z")));
        daftar();
        Langkah periksa = kasus.terbuka(nomor).get(0);

        assertThat(periksa.tenggat()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(periksa.eskalasi()).isEqualTo("admin-pusat");
    }
}
