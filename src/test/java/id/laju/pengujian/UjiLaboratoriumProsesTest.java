package id.laju.pengujian;

import static id.laju.pengujian.LabUji.KFK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.Pekerjaan;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasDitolak;
import id.laju.pengujian.LabUji.Uji;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.SampelService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Every way through {@code uji-laboratorium} and the phases {@code penerimaan-sampel} and {@code tidak-dapat-diuji}. */
@LajuTest
class UjiLaboratoriumProsesTest {

    private static final TitipIsian TITIPAN = new TitipIsian("Lemari titip", "Utuh", "2 bungkus", "plastik", "Kurir Andi");
    private static final List<Map<String, Object>> SYARAT = List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true));

    @Autowired LabUji lab;
    @Autowired Orang orang;
    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonanService;
    @Autowired KajiUlangService tinjauan;
    @Autowired PenerimaanService penerimaan;
    @Autowired TitipService titip;
    @Autowired JawabanSampelService jawaban;
    @Autowired PenugasanService penugasan;
    @Autowired HasilService hasil;
    @Autowired PersetujuanService persetujuan;
    @Autowired PenggantiService pengganti;
    @Autowired LaporanHasil laporan;
    @Autowired KasusService kasus;
    @Autowired TaskService tugas;
    @Autowired JdbcTemplate sql;
    @Autowired ManagementService pengelola;
    @Autowired SampelService sampelService;
    @Autowired MockMvc web;
    @Autowired UserDetailsService akun;

    @Test
    @Tag("LAB-001")
    @Tag("LAB-004")
    @Tag("LAB-008")
    @Tag("LAB-020")
    void straightFromTheCounterToTheValidResult() {
        Uji u = lab.pesan();
        assertThat(lab.di(u)).containsExactly("menungguSampel");
        lab.tiba(u);
        lab.terima(u);
        SampelLab s = penerimaan.ambil(u.sampelId());
        assertThat(s.keadaan()).isEqualTo(KeadaanSampel.TERIMA);
        assertThat(s.idSampel()).matches("S-\\d{5}/\\d{4}");
        assertThat(s.nomorAnalisa()).matches("\\d{4}/KMN/\\d{4}");
        assertThat(s.labId()).isEqualTo(((Number) lab.isianTerima().get("labId")).longValue());
        assertThat(s.penyelia()).isEqualTo("penyelia");
        assertThat(lab.di(u)).as("forwarded to the penyelia").containsExactly("tugaskanAnalis");
        assertThat(tugas.getIdentityLinksForTask(orang.tugas(u.kasus(), "tugaskanAnalis").getId())).as("the one whom CS chose, in Tugas saya; colleagues may stand in")
            .anyMatch(l -> "penyelia".equals(l.getUserId())).anyMatch(l -> "penyelia".equals(l.getGroupId()));
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).hasSize(2).allMatch(b -> b.hasil().tertulis().equals("0,05"));
        assertThat(penerimaan.ambil(u.sampelId()).tahap()).isEqualTo("Sampel Selesai");
    }

    @Test
    void aDepositedSampleGoesStraightToTheCheck() {
        long permohonan = contoh.ajukanPolos();
        long sampel = contoh.sampel(permohonan).get(0);
        Titipan t = titip.titip(KFK, sampel, TITIPAN, null, null, "cs");
        assertThat(t.nomor()).matches("TTS-\\d{5}/\\d{4}");
        assertThat(penerimaan.ambil(sampel).idSampel()).isNotNull();
        assertThat(penerimaan.ambil(sampel).nomorAnalisa()).as("only after payment").isNull();
        permohonanService.jadikanOrder(permohonan);
        Uji u = lab.mulai(permohonan);
        assertThat(lab.di(u)).containsExactly("terimaSampel");
        String idSampel = penerimaan.ambil(sampel).idSampel();
        lab.terima(u);
        assertThat(penerimaan.ambil(sampel).idSampel()).as("one number for one sample").isEqualTo(idSampel);
    }

    @Test
    void twoAtTheCounterDepositTheSameSampleAndOneReceiptIsMade() throws Exception {
        long sampel = contoh.sampel(contoh.ajukanPolos()).get(0);
        CyclicBarrier aba = new CyclicBarrier(2);
        ExecutorService berdua = Executors.newFixedThreadPool(2);
        try {
            Callable<String> menerima = () -> {
                aba.await(30, TimeUnit.SECONDS);
                return titip.titip(KFK, sampel, TITIPAN, null, null, "cs").nomor();
            };
            List<Future<String>> nomor = berdua.invokeAll(List.of(menerima, menerima));
            assertThat(nomor.get(0).get()).isEqualTo(nomor.get(1).get()).startsWith("TTS-");
        } finally {
            berdua.shutdown();
        }
        assertThat(sql.queryForObject("select count(*) from titip_sampel where sampel_id = ?", Integer.class, sampel)).isEqualTo(1);
    }

    @Test
    void aDepositedSampleCannotBeDeletedFromItsRequest() {
        long id = contoh.ajukanPolos();
        long sampel = contoh.sampel(id).get(0);
        titip.titip(KFK, sampel, TITIPAN, null, null, "cs");
        tinjauan.mintaPerbaikan(id, 1, List.of(), "cs");
        PenggunaLogin saya = (PenggunaLogin) akun.loadUserByUsername("argonmulia3508");
        assertThatThrownBy(() -> sampelService.hapus(saya, id, sampel, null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dititipkan di balai");
        assertThat(contoh.sampel(id)).containsExactly(sampel);
    }

    @Test
    void aDepositWhileTheSampleIsAwaitedCountsAsItsArrival() {
        Uji u = lab.pesan();
        titip.titip(KFK, u.sampelId(), TITIPAN, null, null, "cs");
        assertThat(lab.di(u)).containsExactly("terimaSampel");
    }

    @Test
    @Tag("SLA-008")
    void aDoubtIsAskedAnsweredAndDecided() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tanya(u);
        assertThat(lab.di(u)).containsExactly("jawabKondisiSampel");
        assertThat(kasus.ambil(u.kasus()).giliran()).isEqualTo("pelanggan");
        assertThat(kasus.terbuka(u.kasus()).get(0).halaman()).isEqualTo("/portal/sampel/" + u.sampelId());
        assertThat(surat("sampel-tanya-" + penerimaan.riwayat(u.sampelId()).get(0).id() + "-%")).isPositive();
        assertThat(jawaban.jawab(u.pelangganId(), u.sampelId(), "Segel kami buka saat pengambilan contoh.", "pengguna:1")).isTrue();
        assertThat(jawaban.jawab(u.pelangganId(), u.sampelId(), "Lagi", "pengguna:1")).as("a second click").isFalse();
        assertThat(lab.di(u)).containsExactly("terimaSampel");
        Map<String, Object> isi = lab.isianTerima();
        isi.put("syarat", List.of(Map.of("terpenuhi", true), Map.of("terpenuhi", false), Map.of("terpenuhi", true)));
        isi.put("catatan", "Kemasan tidak utuh, atas persetujuan pelanggan");
        orang.selesaikan("cs", u.kasus(), "terimaSampel", isi);
        assertThat(penerimaan.ambil(u.sampelId()).keadaan()).isEqualTo(KeadaanSampel.TERIMA_DENGAN_CATATAN);
        assertThat(penerimaan.ambil(u.sampelId()).catatan()).contains("Kemasan tidak utuh");
    }

    @Test
    void anUnansweredQuestionIsRemindedOfWithItsDeadline() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tanya(u);
        String batas = batas(u);
        assertThat(teks("sampel-tanya-%")).as("the first letter too").contains("paling lambat", tanggal(batas)).doesNotContain("dalam 14 hari");
        assertThat(lab.tunggu(u, Duration.ofDays(3), "boundaryEvent_ingatKondisi")).isZero();
        assertThat(lab.tunggu(u, Duration.ofDays(1).plusMinutes(1), "boundaryEvent_ingatKondisi")).isEqualTo(1);
        assertThat(teks("ingat-jawabKondisiSampel-" + u.sampelId() + "-%")).contains("ingin bertanya", batas, "/portal/sampel/" + u.sampelId())
            .doesNotContain("dalam 14 hari");
        assertThat(lab.di(u)).as("a reminder ends nothing").containsExactly("jawabKondisiSampel");
    }

    @Test
    void aRefusedSampleIsRemindedOfWithItsDeadline() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tolak(u);
        String batas = batas(u);
        assertThat(teks("sampel-tolak-%")).as("the first letter too").contains("paling lambat", tanggal(batas)).doesNotContain("dalam 30 hari");
        assertThat(lab.tunggu(u, Duration.ofDays(7).plusMinutes(1), "boundaryEvent_ingatGanti")).isEqualTo(1);
        assertThat(teks("ingat-gantiSampel-" + u.sampelId() + "-%")).contains("membatalkan sampel ini", batas, "/portal/sampel/" + u.sampelId())
            .doesNotContain("dalam 30 hari");
        assertThat(lab.di(u)).containsExactly("gantiSampel");
    }

    @Test
    void anOpenChoiceOnWhatCannotBeTestedIsRemindedOfWithItsDeadline() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of());
        String batas = batas(u);
        assertThat(teks("sampel-tdu-" + u.sampelId() + "-%")).as("the first letter too").contains("paling lambat", tanggal(batas));
        assertThat(sql.queryForList("select judul from surat_keluar where kunci like ?", String.class, "sampel-tdu-" + u.sampelId() + "-%")).isNotEmpty()
            .allMatch(j -> j.contains("Garam Meja") && j.contains("order "));
        assertThat(lab.tunggu(u, Duration.ofDays(4).plusMinutes(1), "boundaryEvent_ingatPersetujuan")).isEqualTo(1);
        assertThat(teks("ingat-setujuiTidakDapatDiuji-" + u.sampelId() + "-%")).contains("tidak dapat kami uji", batas, "/portal/sampel/" + u.sampelId())
            .doesNotContain("dalam 14 hari");
        assertThat(lab.di(u)).containsExactly("setujuiTidakDapatDiuji");
    }

    /** Until when the customer reads that the open wait lasts. */
    private String batas(Uji u) {
        return Tanggal.batas(kasus.terbuka(u.kasus()).get(0).tenggat(), ZoneId.of("Asia/Jakarta"));
    }

    private static String tanggal(String batas) {
        return batas.substring(0, batas.indexOf(" 20") + 5);
    }

    private String teks(String kunci) {
        return sql.queryForList("select teks from surat_keluar where kunci like ? order by id desc", String.class, kunci).get(0);
    }

    @Test
    void withoutAnAnswerCsDecidesAlone_andALateAnswerIsStillRead() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tanya(u);
        lab.lewat(u, "boundaryEvent_jawabanLewat");
        assertThat(lab.di(u)).containsExactly("terimaSampel");
        assertThat(jawaban.jawab(u.pelangganId(), u.sampelId(), "Maaf terlambat.", "pengguna:1")).isTrue();
        JsonNode riwayat = orang.lihat("cs", orang.tugas(u.kasus(), "terimaSampel")).at("/riwayat/0");
        assertThat(riwayat.get("keputusan").asText()).isEqualTo("Menunggu jawaban pelanggan");
        assertThat(riwayat.get("jawaban").asText()).isEqualTo("Maaf terlambat.");
    }

    @Test
    void anAnswerBeforeTheProcessWaitsIsNotSwallowed() {
        Uji u = lab.pesan();
        lab.tiba(u);
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tanya", "pertanyaan", "Segel terbuka, lanjut?", "syarat", SYARAT));
        assertThatThrownBy(() -> jawaban.jawab(u.pelangganId(), u.sampelId(), "Ya", "pengguna:1")).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Coba lagi sebentar lagi");
        lab.jalankan(u);
        assertThat(jawaban.jawab(u.pelangganId(), u.sampelId(), "Ya", "pengguna:1")).isTrue();
    }

    @Test
    @Tag("LAB-002")
    @Tag("LAB-003")
    void aRefusedSampleIsReplaced() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tolak(u);
        assertThat(lab.di(u)).containsExactly("gantiSampel");
        assertThat(sql.queryForList("select teks from surat_keluar where kunci like ?", String.class,
            "sampel-tolak-" + penerimaan.riwayat(u.sampelId()).get(0).id() + "-%")).isNotEmpty().allMatch(t -> t.contains("Jumlah tidak cukup"));
        assertThat(penerimaan.ambil(u.sampelId()).nomorAnalisa()).isNull();
        assertThat(jawaban.putuskanPenolakan(u.pelangganId(), u.sampelId(), true, "pengguna:1")).isTrue();
        assertThat(jawaban.putuskanPenolakan(u.pelangganId(), u.sampelId(), false, "pengguna:1")).as("decided once").isFalse();
        assertThat(lab.di(u)).containsExactly("menungguSampel");
        lab.tiba(u);
        lab.terima(u);
        assertThat(lab.di(u)).containsExactly("tugaskanAnalis");
    }

    @Test
    void aRefusedSampleIsDroppedByTheCustomer() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tolak(u);
        jawaban.putuskanPenolakan(u.pelangganId(), u.sampelId(), false, "pengguna:1");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(penerimaan.ambil(u.sampelId()).batalAlasan()).contains("Dibatalkan pelanggan");
        assertThat(laporan.sah(u.sampelId())).isEmpty();
    }

    /** Neither is refused by the database: both take the case first. */
    @RepeatedTest(4)
    void theCustomerDecidesInTheMomentInWhichTheTimeRunsOut() throws Exception {
        Uji u = lab.pesan();
        lab.tiba(u);
        tolak(u);
        String timer = lab.timer(u, "boundaryEvent_gantiLewat");
        CyclicBarrier aba = new CyclicBarrier(2);
        ExecutorService berdua = Executors.newFixedThreadPool(2);
        try {
            Future<?> lewat = berdua.submit(() -> {
                aba.await(30, TimeUnit.SECONDS);
                Pekerjaan.kerjakan(pengelola, timer);
                return null;
            });
            Future<Boolean> diganti = berdua.submit(() -> {
                aba.await(30, TimeUnit.SECONDS);
                return jawaban.putuskanPenolakan(u.pelangganId(), u.sampelId(), true, "pengguna:1");
            });
            lewat.get(60, TimeUnit.SECONDS);
            assertThat(penerimaan.ambil(u.sampelId()).keadaan()).isEqualTo(diganti.get(60, TimeUnit.SECONDS) ? KeadaanSampel.DITUNGGU : KeadaanSampel.BATAL);
            assertThat(lab.berakhir(u)).isNotEqualTo(diganti.get());
        } finally {
            berdua.shutdown();
        }
    }

    @Test
    void aRefusedSampleLapsesWithoutDecision() {
        Uji u = lab.pesan();
        lab.tiba(u);
        tolak(u);
        lab.lewat(u, "boundaryEvent_gantiLewat");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(penerimaan.ambil(u.sampelId()).batalAlasan()).contains("tidak menjawab");
    }

    @Test
    void anAwaitedSampleIsRemindedOfAndLapses() {
        Uji u = lab.pesan();
        lab.lewat(u, "boundaryEvent_ingatSampel");
        lab.lewat(u, "boundaryEvent_ingatSampel");
        assertThat(surat("sampel-ingat-" + u.sampelId() + "-%")).as("one a day for each address").isPositive()
            .isEqualTo(sql.queryForObject("select count(distinct kepada) from surat_keluar where kunci like ?", Integer.class, "sampel-ingat-" + u.sampelId() + "-%"));
        assertThat(lab.di(u)).as("still awaited").containsExactly("menungguSampel");
        lab.lewat(u, "boundaryEvent_sampelLewat");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(penerimaan.ambil(u.sampelId()).keadaan()).isEqualTo(KeadaanSampel.BATAL);
        assertThatThrownBy(() -> penerimaan.tiba(KFK, u.sampelId(), null)).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak sedang ditunggu");
    }

    @Test
    @Tag("LAB-009")
    @Tag("LAB-034")
    @Tag("LAB-010")
    void anAssignmentComesBackWithANote() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> "analis"));
        assertThat(orang.lihat("mt", orang.tugas(u.kasus(), "validasiPenugasan")).toString()).as("sample, parameter, penyelia and analyst")
            .contains(penerimaan.ambil(u.sampelId()).nomorAnalisa(), "Kadar air", "Agus Prasetya", "Dewi Anjani");
        orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "kembalikan", "catatan", "Kadar air oleh Fajar"));
        assertThat(orang.lihat("penyelia", orang.tugas(u.kasus(), "tugaskanAnalis")).get("catatanKembali").asText()).isEqualTo("Kadar air oleh Fajar");
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? "analis2" : "analis");
        assertThat(lab.tugasUji(u, "analis2")).isNotNull();
        assertThat(lab.tugasUji(u, "analis")).isNotNull();
        assertThat(penugasan.paket(u.sampelId())).as("the replaced proposal is gone").hasSize(2);
    }

    @Test
    @Tag("LAB-022")
    void verificationSendsOneParameterBackAndTheOldValueStays() {
        Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil", "Kadar air");
        assertThat(lab.di(u)).containsExactly("ujiSampel");
        JsonNode form = orang.lihat("analis", lab.tugasUji(u, "analis"));
        assertThat(form.get("baris")).as("only what came back").hasSize(1);
        assertThat(form.at("/paket/alasan").asText()).isEqualTo("Meragukan, ulangi");
        assertThat(form.at("/paket/putaran").asInt()).isEqualTo(2);
        lab.uji(u, "analis", p -> "0,07");
        long airId = lab.parameter(u).stream().filter(p -> p.nama().equals("Kadar air")).findFirst().orElseThrow().pilihanId();
        assertThat(hasil.riwayat(airId)).extracting(HasilUji::tertulis).containsExactly("0,07", "0,05");
        assertThat(hasil.riwayat(airId).get(0).alasanUbah()).isEqualTo("Meragukan, ulangi");
        assertThat(orang.lihat("penyelia", orang.tugas(u.kasus(), "verifikasiHasil")).get("baris")).as("the other stays verified")
            .filteredOn(b -> !b.get("putusan").isNull()).hasSize(1);
        lab.periksa(u, "penyelia", "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("validasiHasil");
    }

    @Test
    void aRetestOfAnAnalystWhoHasLeftIsAssignedAnew() {
        Uji u = lab.sampaiVerifikasi();
        sql.update("update staf set status_kerja = 'Tidak Aktif' where id = 'analis'");
        try {
            lab.periksa(u, "penyelia", "verifikasiHasil", "Kadar air");
            assertThat(lab.di(u)).as("nobody would find the test").containsExactly("gantiAnalis");
            JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "gantiAnalis"));
            assertThat(form.get("baris")).singleElement().satisfies(b -> assertThat(b.toString()).contains("[\"Kadar air\"]", "Dewi Anjani", "Meragukan, ulangi"));
            assertThat(form.get("analis")).extracting(a -> a.get("id").asText()).contains("analis2").doesNotContain("analis");
            long paket = form.at("/baris/0/paketId").asLong();
            String target = form.at("/baris/0/target").asText();
            assertThatThrownBy(() -> ganti(u, Map.of("paketId", paket, "analis", "analis", "target", target))).isInstanceOfSatisfying(IsianKeliru.class,
                e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.analis"));
            assertThatThrownBy(() -> ganti(u, Map.of("paketId", paket, "analis", "analis2", "target", lab.hari().minusDays(1).toString())))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.target"));
            assertThatThrownBy(() -> ganti(u, Map.of("paketId", paket + 1, "analis", "analis2", "target", target))).isInstanceOf(IsianKeliru.class)
                .hasMessageContaining("Daftarnya sudah berubah");
            assertThatThrownBy(() -> ganti(u)).isInstanceOf(IsianKeliru.class);
            ganti(u, Map.of("paketId", paket, "analis", "analis2", "target", target));
            assertThat(lab.di(u)).containsExactly("ujiSampel");
            assertThat(orang.lihat("analis2", lab.tugasUji(u, "analis2")).at("/paket/alasan").asText()).isEqualTo("Meragukan, ulangi");
            assertThat(sql.queryForList("select dari || '>' || ke || ' ' || alasan || ' ' || oleh from paket_alih where paket_id = ?", String.class, paket))
                .containsExactly("analis>analis2 Analis tidak lagi bertugas penyelia");
            lab.uji(u, "analis2", p -> "0,07");
            assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis'");
        }
    }

    @Test
    void anAnalystWhoLosesTheRoleBeforeTheWorkStartsIsReplaced_andOneWhoIsBackIsNot() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        orang.selesaikan("penyelia", u.kasus(), "tugaskanAnalis", lab.isianTugaskan(u, p -> p.nama().equals("Kadar air") ? "analis2" : "analis"));
        sql.update("delete from staf_peran where staf = 'analis2'");
        try {
            orang.selesaikan("mt", u.kasus(), "validasiPenugasan", Map.of("keputusan", "setuju"));
            assertThat(lab.di(u)).as("the others begin").containsExactly("gantiAnalis", "ujiSampel");
            assertThat(orang.lihat("penyelia2", orang.tugas(u.kasus(), "gantiAnalis")).get("baris")).as("those of others stay").hasSize(1);
        } finally {
            sql.update("insert into staf_peran values ('analis2', 'analis')");
        }
        ganti(u);
        assertThat(lab.tugasUji(u, "analis2")).isNotNull();
        assertThat(lab.tugasUji(u, "analis")).isNotNull();
    }

    @Test
    void whoLosesTheRoleNeitherSeesNorEndsTheOwnOpenTest() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis2");
        Task ini = lab.tugasUji(u, "analis2");
        sql.update("update staf_peran set peran = 'bendahara' where staf = 'analis2' and peran = 'analis'");
        try {
            assertThatThrownBy(() -> orang.lihat("analis2", ini)).isInstanceOf(TugasDitolak.class).hasMessageContaining("Anda tidak lagi memegang peran Analis");
            assertThatThrownBy(() -> orang.selesaikan("analis2", ini, Map.of("baris", List.of()))).isInstanceOf(TugasDitolak.class)
                .hasMessageContaining("Anda tidak lagi memegang peran Analis");
        } finally {
            sql.update("update staf_peran set peran = 'analis' where staf = 'analis2' and peran = 'bendahara'");
        }
        lab.uji(u, "analis2");
        assertThat(lab.di(u)).as("the role is back, and so is the right").containsExactly("verifikasiHasil");
    }

    @Test
    void anAccountThatLosesTheRoleLeavesItsTasksToOthers() throws Exception {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? "analis2" : "analis");
        lab.uji(u, "analis");
        Uji lain = lab.pesan();
        lab.tiba(lain);
        Task diKotak = orang.tugas(lain.kasus(), "terimaSampel");
        tugas.setAssignee(diKotak.getId(), "analis2");
        Map<String, Object> orangnya = sql.queryForMap("select nip, nama, jenis_kelamin, surel, seksi, tingkat from staf where id = 'analis2'");
        String nomor = u.kasus().substring(u.kasus().indexOf('/') + 1);
        web.perform(get("/kelola/staf/analis2/ubah").with(user(akun.loadUserByUsername("admin")))).andExpect(status().isOk())
            .andExpect(content().string(containsString("Uji sampel (" + nomor + ")")));
        try {
            web.perform(post("/kelola/staf/analis2/ubah").with(user(akun.loadUserByUsername("admin"))).with(csrf()).param("nip", (String) orangnya.get("nip"))
                .param("nama", (String) orangnya.get("nama")).param("jenisKelamin", (String) orangnya.get("jenis_kelamin")).param("surel", (String) orangnya.get("surel"))
                .param("seksi", (String) orangnya.get("seksi")).param("tingkat", (String) orangnya.get("tingkat")).param("statusKerja", "Tidak Aktif").param("peran", "analis").param("satker", KFK))
                .andExpect(redirectedUrl("/kelola/staf/analis2"))
                .andExpect(flash().attribute("pesan", matchesPattern(".*menunggu orang lain ditunjuk: .*Uji sampel \\(" + nomor + "\\).*")))
                .andExpect(flash().attribute("pesan", containsString("Kembali ke kotak masuk perannya: ")));
            assertThat(orang.tugas(lain.kasus(), "terimaSampel").getAssignee()).as("back in the inbox").isNull();
            assertThat(lab.di(u)).as("the penyelia chooses another analyst").containsExactly("gantiAnalis");
            JsonNode form = orang.lihat("penyelia", orang.tugas(u.kasus(), "gantiAnalis"));
            assertThat(form.get("baris")).hasSize(1);
            ganti(u, Map.of("paketId", form.at("/baris/0/paketId").asLong(), "analis", "analis", "target", form.at("/baris/0/target").asText()));
            lab.uji(u, "analis");
            assertThat(lab.di(u)).as("what others handed over before stays").containsExactly("verifikasiHasil");
        } finally {
            sql.update("update staf set status_kerja = 'Aktif' where id = 'analis2'");
        }
    }

    @SafeVarargs
    private void ganti(Uji u, Map<String, Object>... baris) {
        orang.selesaikan("penyelia", u.kasus(), "gantiAnalis", Map.of("baris", List.of(baris)));
    }

    @Test
    @Tag("LAB-025")
    void validationSendsBackToThePenyeliaWhoHasItDoneAgainAndEverythingIsCheckedAnew() {
        Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil", "Kadar air");
        assertThat(orang.lihat("penyelia", orang.tugas(u.kasus(), "perbaikiHasil")).at("/baris/0").toString()).as("the same analyst is proposed").contains("Meragukan, ulangi", "\"analis\":\"analis\"");
        lab.perbaiki(u, "analis");
        lab.uji(u, "analis", p -> "0,06");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).extracting(b -> b.hasil().tertulis()).containsExactlyInAnyOrder("0,06", "0,05");
    }

    @Test
    void ownRowsGoToSomebodyElse() {
        Uji u = ujiOlehDua();
        lab.periksa(u, "penyelia2", "verifikasiHasil");
        assertThat(lab.di(u)).as("the rest is for another penyelia").containsExactly("verifikasiHasil");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("validasiHasil");
    }

    @Test
    void aReturnedRowWaitsUntilTheRestIsVerifiedToo() {
        Uji u = ujiOlehDua();
        lab.periksa(u, "penyelia2", "verifikasiHasil", "Kadar air");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        assertThat(lab.di(u)).containsExactly("ujiSampel");
        assertThat(lab.tugasUji(u, "analis")).isNotNull();
    }

    @Test
    void validationGoesToAnotherManagerWhereOneHasTested() {
        Uji u = lab.sampaiVerifikasi();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        sql.update("insert into staf_peran values ('mt2', 'analis') on conflict do nothing");
        sql.update("""
            insert into hasil_uji (pilihan_id, paket_id, versi, jenis, tertulis, nilai, tanggal, oleh, pada, alasan_ubah)
            select h.pilihan_id, h.paket_id, 2, 'ANGKA', '0,05', 0.05, h.tanggal, 'mt2', h.pada, 'uji banding' from hasil_uji h
            join sampel_parameter c on c.id = h.pilihan_id where c.sampel_id = ? order by h.id limit 1""", u.sampelId());
        try {
            lab.periksa(u, "mt2", "validasiHasil");
            assertThat(lab.di(u)).containsExactly("validasiHasil");
            lab.periksa(u, "mt", "validasiHasil");
            assertThat(lab.berakhir(u)).isTrue();
        } finally {
            sql.update("delete from staf_peran where staf = 'mt2' and peran = 'analis'");
        }
    }

    @Test
    void whatCannotBeTestedIsDroppedWithConsent() {
        Uji u = sampaiTidakDapatDiuji();
        assertThat(lab.di(u)).as("the penyelia looks first; the customer is not asked yet").containsExactly("usulkanTindakLanjut");
        assertThat(surat("sampel-tdu-" + u.sampelId() + "-%")).isZero();
        lab.usulkan(u, Map.of());
        assertThat(lab.di(u)).containsExactly("setujuiTidakDapatDiuji");
        assertThat(surat("sampel-tdu-" + u.sampelId() + "-%")).isPositive();
        long air = persetujuan.menunggu(u.sampelId()).get(0).pilihanId();
        assertThatThrownBy(() -> persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(), "pengguna:1")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(air, "SUBKONTRAK"), "pengguna:1")).as("nobody offered it")
            .isInstanceOf(IsianKeliru.class);
        assertThat(persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(air, "CORET"), "pengguna:1")).isTrue();
        assertThat(persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(air, "TUNDA"), "pengguna:1")).as("answered once").isFalse();
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).extracting(b -> b.parameter().pilihanId()).doesNotContain(air).hasSize(1);
    }

    @Test
    void whatCannotBeTestedIsPostponedAndTestedAgain() {
        Uji u = sampaiTidakDapatDiuji();
        LocalDate nanti = penugasan.sesudah(KFK, 20);
        lab.usulkan(u, Map.of("tundaSampai", nanti.toString()));
        sql.update("update kasus set sisa_menit = 600, janji = now() where nomor = ?", u.kasus());
        pilih(u, "TUNDA");
        assertThat(LocalDate.ofInstant(kasus.ambil(u.kasus()).janji(), ZoneId.of("Asia/Jakarta"))).as("the promise is the agreed day").isEqualTo(nanti);
        assertThat(persetujuan.riwayat(u.sampelId())).singleElement().satisfies(k -> {
            assertThat(k.kalimat()).startsWith("Diuji kemudian, target ");
            assertThat(k.siapa()).as("the laboratory does not read whose sample it is").isEqualTo("pelanggan");
        });
        assertThat(orang.lihat("analis", lab.tugasUji(u, "analis")).get("baris")).as("only what was postponed").hasSize(1);
        assertThat(penugasan.paket(u.sampelId()).get(1).target()).as("the day the customer agreed to").isEqualTo(nanti);
        lab.uji(u, "analis", p -> "0,08");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    @Test
    void thePenyeliaHasItTestedAgainWithoutAskingTheCustomer() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of("ulang", true));
        assertThat(surat("sampel-tdu-" + u.sampelId() + "-%")).isZero();
        assertThat(lab.di(u)).containsExactly("ujiSampel");
        lab.uji(u, "analis", p -> "0,08");
        assertThat(hasil.riwayat(air(u))).extracting(HasilUji::jenis).as("what was said before stays").containsExactly("ANGKA", "TIDAK_DAPAT_DIUJI");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    @Test
    void whatCannotBeTestedGoesToAnExternalLaboratoryAndTheReportSaysSo() {
        Uji u = sampaiTidakDapatDiuji();
        LocalDate nanti = penugasan.sesudah(KFK, 15);
        lab.usulkan(u, Map.of("subkontraktor", "Balai Besar Industri Agro", "tundaSampai", nanti.toString()));
        pilih(u, "SUBKONTRAK");
        Task ini = lab.tugasUji(u, "analis");
        assertThat(penugasan.paket(u.sampelId()).get(1).target()).as("the day the customer agreed to").isEqualTo(nanti);
        assertThat(orang.lihat("analis", ini).at("/paket/alasan").asText()).isEqualTo("Diuji oleh Balai Besar Industri Agro atas persetujuan pelanggan");
        assertThat(orang.lihat("analis", ini).at("/paket/subkontraktor").asText()).isEqualTo("Balai Besar Industri Agro");
        assertThatThrownBy(() -> lab.uji(u, "analis", p -> "0,08")).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsEntry("baris.0.catatan", "Isi nomor laporan laboratorium luar."));
        orang.selesaikan("analis", ini, Map.of("tanggal", lab.hari().toString(),
            "baris", List.of(Map.of("pilihanId", air(u), "hasil", "0,08", "catatan", "LHU 12/BBIA/2026"))));
        lab.jalankan(u);
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(laporan.sah(u.sampelId())).filteredOn(b -> b.parameter().pilihanId() == air(u)).extracting(LaporanHasil.Baris::subkontraktor)
            .containsExactly("Balai Besar Industri Agro");
        assertThat(laporan.sah(u.sampelId())).filteredOn(b -> b.parameter().pilihanId() != air(u)).extracting(LaporanHasil.Baris::subkontraktor)
            .containsOnlyNulls();
    }

    @Test
    void whatCannotBeTestedIsTestedByAnotherMethod() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of("metode", "SNI 01-2891-1992 butir 5.1"));
        pilih(u, "METODE");
        lab.uji(u, "analis", p -> "0,08");
        assertThat(hasil.riwayat(air(u)).get(0).metode()).isEqualTo("SNI 01-2891-1992 butir 5.1");
    }

    @Test
    void whatCannotBeTestedIsTestedFromAnotherSample() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of("sampelPengganti", "2 bungkus"));
        pilih(u, "PENGGANTI");
        assertThat(lab.di(u)).containsExactly("kirimPengganti");
        assertThat(kasus.ambil(u.kasus()).giliran()).isEqualTo("pelanggan");
        lab.lewat(u, "boundaryEvent_ingatPengganti");
        assertThat(surat("sampel-pengganti-" + pengganti.terakhir(u.sampelId()).orElseThrow().id() + "-%")).isPositive();
        assertThatThrownBy(() -> pengganti.terima(KFK, u.sampelId(), new TitipIsian(null, null, null, null, null), "cs")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> pengganti.terima("bspji-pontianak", u.sampelId(), TITIPAN, "cs.ptk")).isInstanceOf(TidakDitemukan.class);
        pengganti.terima(KFK, u.sampelId(), TITIPAN, "cs");
        pengganti.terima(KFK, u.sampelId(), TITIPAN, "cs");
        assertThat(orang.lihat("analis", lab.tugasUji(u, "analis")).at("/paket/alasan").asText()).isEqualTo("Diuji dari sampel pengganti");
        assertThat(penerimaan.ambil(u.sampelId()).diterima()).as("the first sample stays what it is").isTrue();
        lab.uji(u, "analis", p -> "0,08");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
    }

    @Test
    void anotherSampleThatNeverComesLeavesItNotTestable() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of("sampelPengganti", "2 bungkus"));
        pilih(u, "PENGGANTI");
        lab.lewat(u, "boundaryEvent_penggantiLewat");
        assertThat(lab.di(u)).containsExactly("verifikasiHasil");
        assertThatThrownBy(() -> pengganti.terima(KFK, u.sampelId(), TITIPAN, "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("waktunya sudah lewat");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(laporan.sah(u.sampelId())).filteredOn(b -> b.hasil().tidakDapatDiuji()).hasSize(1);
    }

    @Test
    void eachParameterMayHaveItsOwnWayOn() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> "!Contoh tidak cukup");
        lab.usulkan(u, Map.of("subkontraktor", "Balai Besar Industri Agro"));
        long dicoret = lab.parameter(u).get(1).pilihanId();
        persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(air(u), "SUBKONTRAK", dicoret, "CORET"), "pengguna:1");
        assertThat(penugasan.paket(u.sampelId()).get(1).target()).as("nobody named a day: longer than in house").isEqualTo(penugasan.sesudah(KFK, 20));
        JsonNode form = orang.lihat("analis", lab.tugasUji(u, "analis"));
        assertThat(form.get("baris").findValuesAsText("pilihanId")).contains(String.valueOf(air(u))).doesNotContain(String.valueOf(dicoret));
    }

    @Test
    void aProposalIsEitherATestOrAnOfferAndForEveryParameter() {
        Uji u = sampaiTidakDapatDiuji();
        assertThatThrownBy(() -> lab.usulkan(u, Map.of("ulang", true, "metode", "IK-9"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.ulang"));
        assertThatThrownBy(() -> lab.usulkan(u, Map.of("tundaSampai", "2020-01-02"))).isInstanceOfSatisfying(IsianKeliru.class,
            e -> assertThat(e.bidang()).containsOnlyKeys("baris.0.tundaSampai"));
        assertThatThrownBy(() -> orang.selesaikan("penyelia", u.kasus(), "usulkanTindakLanjut", Map.of("baris", List.of()))).isInstanceOf(IsianKeliru.class)
            .hasMessageContaining("Muat ulang");
        assertThat(lab.di(u)).containsExactly("usulkanTindakLanjut");
    }

    private long air(Uji u) {
        return lab.parameter(u).stream().filter(p -> p.nama().equals("Kadar air")).findFirst().orElseThrow().pilihanId();
    }

    private void pilih(Uji u, String pilihan) {
        assertThat(persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(air(u), pilihan), "pengguna:1")).isTrue();
        lab.jalankan(u);
    }

    @Test
    void withoutConsentInTimeItStaysInTheReportAsNotTestable() {
        Uji u = sampaiTidakDapatDiuji();
        lab.usulkan(u, Map.of());
        lab.lewat(u, "boundaryEvent_persetujuanLewat");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(laporan.sah(u.sampelId())).filteredOn(b -> b.hasil().tidakDapatDiuji()).hasSize(1);
        assertThat(persetujuan.jawab(u.pelangganId(), u.sampelId(), Map.of(), "pengguna:1")).as("too late").isFalse();
    }

    @Test
    void whenEverythingIsDroppedNobodyHasToJudgeAnything() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> "!Contoh habis");
        Map<Long, String> semua = new HashMap<>();
        persetujuan.menunggu(u.sampelId()).forEach(h -> semua.put(h.pilihanId(), "CORET"));
        lab.usulkan(u, Map.of());
        persetujuan.jawab(u.pelangganId(), u.sampelId(), semua, "pengguna:1");
        lab.periksa(u, "penyelia", "verifikasiHasil");
        lab.periksa(u, "mt", "validasiHasil");
        assertThat(lab.berakhir(u)).isTrue();
        assertThat(laporan.sah(u.sampelId())).isEmpty();
    }

    private int surat(String kunci) {
        return sql.queryForObject("select count(*) from surat_keluar where kunci like ?", Integer.class, kunci);
    }

    private Uji ujiOlehDua() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> p.nama().equals("Kadar air") ? "analis" : "penyelia2");
        lab.uji(u, "analis");
        lab.uji(u, "penyelia2");
        return u;
    }

    private Uji sampaiTidakDapatDiuji() {
        Uji u = lab.pesan();
        lab.tiba(u);
        lab.terima(u);
        lab.tugaskan(u, p -> "analis");
        lab.uji(u, "analis", p -> p.nama().equals("Kadar air") ? "!Contoh tidak cukup" : "98,5");
        return u;
    }

    private void tanya(Uji u) {
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tanya", "pertanyaan", "Segel terbuka, lanjut?", "syarat", SYARAT));
        lab.jalankan(u);
    }

    private void tolak(Uji u) {
        orang.selesaikan("cs", u.kasus(), "terimaSampel", Map.of("keputusan", "tolak", "alasan", "Jumlah tidak cukup", "syarat", SYARAT));
        lab.jalankan(u);
    }
}
