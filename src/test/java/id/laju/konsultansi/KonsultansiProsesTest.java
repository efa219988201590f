package id.laju.konsultansi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.WebUji;
import id.laju.berkas.BacaPdf;
import id.laju.berkas.ContohBerkas;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.maaf.MaafService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** Every path of {@code konsultansi} and {@code pelaksanaan-konsultansi} on the real engine. */
@LajuTest
class KonsultansiProsesTest {

    @Autowired AlurKonsultansi alur;
    @Autowired RencanaService rencana;
    @Autowired JawabRencanaService jawabRencana;
    @Autowired TimKonsultanService timKonsultan;
    @Autowired KunjunganService kunjungan;
    @Autowired LaporanKonsultansiService laporan;
    @Autowired PenghentianKonsultansiService penghentian;
    @Autowired KonsultansiService konsultansi;
    @Autowired PengajuanService pengajuan;
    @Autowired PermohonanService permohonan;
    @Autowired PenawaranService penawaran;
    @Autowired PenyerahanService penyerahan;
    @Autowired SurveiService survei;
    @Autowired DokumenService dokumen;
    @Autowired MaafService maaf;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired @Qualifier("anggapRencanaDiterima") JavaDelegate anggapDiterima;
    @Autowired HistoryService riwayat;
    @Autowired Orang orang;
    @Autowired KonsultanPelanggan terlibat;
    @Autowired JdbcTemplate sql;
    @Autowired GantiTimService gantiTim;
    @Autowired WebUji web;
    private Permohonan p;

    @AfterEach
    void bereskan() {
        ClockUtil.reset();
        if (p != null) {
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
            sql.update("delete from permohonan_maaf where permohonan_id = ?", p.id());
        }
    }

    private void di(String... frasa) {
        assertThat(alur.di(p)).containsExactlyInAnyOrder(frasa);
    }

    private Kasus kasusnya() {
        return kasus.ambil(p.kasus());
    }

    private static void ditolak(String bidang, ThrowingCallable langkah) {
        assertThatThrownBy(langkah).as(bidang).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    private void berakhir(String akhir, String status) {
        assertThat(riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).processDefinitionKey("konsultansi").singleResult().getEndActivityId()).isEqualTo(akhir);
        assertThat(kasusnya().status()).isEqualTo(status);
        assertThat(kasusnya().selesai()).isNotNull();
    }

    private Permohonan order() {
        p = alur.order();
        alur.tim(p);
        return p;
    }

    /** Agreed, and the day of the first visit has come. */
    private void berkunjung(int... lagi) {
        alur.rencanakan(p, lagi);
        jawabRencana.jawab(p, "terima", null, alur.pelanggan().pelaku());
        alur.latar(p);
        alur.timer(p, "boundaryEvent_hariKunjungan");
    }

    private String surat(String kunci) {
        return String.join("\n", sql.queryForList("select teks from surat_keluar where kunci like ?", String.class, "konsultansi/" + kunci + "%"));
    }

    @Test
    @Tag("CON-001")
    @Tag("CON-002")
    @Tag("CON-003")
    @Tag("CON-004")
    void fromTheRequestToTheClosedOrder() throws Exception {
        p = alur.ajukan();
        assertThat(konsultansi.ambil(p.id()).kebutuhan()).contains("<b>SNI ISO 9001</b>").doesNotContain("script");
        assertThat(sql.queryForObject("select uraian from permohonan where id = ?", String.class, p.id())).isEqualTo("Pendampingan Industri: Penerapan SNI ISO 9001 di pabrik");
        di("susunPenawaranKonsultansi");
        assertThat(kasusnya().janji()).isNotNull();
        alur.tawarkan(p);
        List<BarisPenawaran> baris = penawaran.baris(penawaran.terakhir(p.id()).orElseThrow().id());
        assertThat(baris).hasSize(2);
        assertThat(baris.get(0).jumlah()).isEqualByComparingTo(new BigDecimal("6000000"));
        assertThat(baris.get(1).ditagih()).isFalse();
        di("konfirmasiPenawaran");
        alur.setujui(p);
        alur.bayar(p);
        p = permohonan.ambil(p.id());
        assertThat(p.praOrder()).matches("POKS-\\d+");
        assertThat(p.nomorOrder()).matches("\\d+/BBKK/KON/[IVX]+/\\d{4}");
        di("tunjukTimKonsultan");
        ditolak("ketua", () -> alur.selesaikan("ketua", p, "tunjukTimKonsultan", Map.of("ketua", "konsultan2", "anggota", List.of("konsultan"))));
        ditolak("anggota", () -> alur.selesaikan("ketua", p, "tunjukTimKonsultan", Map.of("ketua", "cs", "anggota", List.of("cs"))));
        alur.tim(p);
        assertThat(surat("tim/" + p.id())).contains("Adi Prabowo (Ketua Tim)", "Laila Fitriani");
        di("susunRencana");
        assertThat(orang.tugas(p.kasus(), "susunRencana").getAssignee()).isEqualTo("konsultan");
        berkunjung(10, 20);
        assertThat(kasusnya().status()).isEqualTo("Pelaksanaan Konsultansi");
        ditolak("berikutnya", () -> alur.catat(p, "laporanAkhir"));
        alur.catat(p, "laporanAntara");
        di("susunLaporanKonsultansi");
        alur.susunLaporan(p);
        di("periksaLaporanKonsultansi");
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        assertThat(surat("laporan/")).contains("Laporan antara nomor");
        di("tungguKunjungan");
        assertThat(String.valueOf(kasusnya().giliran())).as("the clock stands").containsIgnoringCase("ketiga");
        alur.timer(p, "boundaryEvent_hariKunjungan");
        ditolak("berikutnya", () -> alur.catat(p, "kunjungan"));
        alur.catat(p, "laporanAkhir");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        di("isiSurvei");
        Laporan akhir = laporan.semua(p.id()).get(1);
        assertThat(akhir.akhir()).isTrue();
        assertThat(akhir.nomor()).matches("\\d+/LK/BBSPJIKFK/[IVX]+/\\d{4}");
        assertThat(dokumen.ambil(akhir.dokumenId()).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(BacaPdf.teks(dokumen.isi(akhir.dokumenId())).replaceAll("\\s+", " ")).contains("LAPORAN AKHIR KONSULTANSI", "Lakukan audit internal.", "Susun prosedur pengendalian dokumen", "Rina Hapsari");
        assertThatThrownBy(() -> sql.update("update laporan_konsultansi set hasil = 'lain' where id = ?", akhir.id())).isInstanceOf(DataIntegrityViolationException.class);
        survei.isi(p.id(), p.pelangganId(), new IsianSurvei(survei.lembar(p.id(), p.pelangganId()).pertanyaan().stream().collect(Collectors.toMap(t -> t.kode(), t -> 4)), Map.of(), null));
        alur.latar(p);
        penyerahan.selesaikan(p.id(), p.pelangganId(), alur.pelanggan().penggunaId());
        alur.latar(p);
        berakhir("endEvent_konsultansiSelesai", "Order");
        assertThat(web.baris(alur.pelanggan(), p.id(), p.praOrder())).as("the history").contains("\"/portal/konsultansi/" + p.id() + "\"");
        assertThat(web.baris("ketua", "/kelola/sertifikat-selesai?cari={nomor}", p.praOrder())).as("the office's list").contains("LAPORAN TERKIRIM");
        assertThat(maaf.untuk(p.id())).isEmpty();
    }

    @Test
    void theSectionAsksForCorrectionsAndRefuses() {
        p = alur.ajukan();
        ditolak("keputusan", () -> alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of()));
        ditolak("jasa", () -> alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of("keputusan", "terima")));
        ditolak("catatan", () -> alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of("keputusan", "perbaiki")));
        ditolak("alasan", () -> alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of("keputusan", "tolak")));
        alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of("keputusan", "perbaiki", "catatan", List.of(Map.of("bidang", "kebutuhan", "catatan", "Sebutkan pabriknya"))));
        di("perbaikiPermohonan");
        orang.sebagai(alur.pelanggan().username(), () -> {
            konsultansi.simpan(alur.pelanggan(), p.id(), AlurKonsultansi.data("<p>Pabrik Cikarang</p>", permohonan.ambil(p.id()).versi()));
            pengajuan.kirimPerbaikan(alur.pelanggan(), p.id(), permohonan.ambil(p.id()).versi());
            return null;
        });
        alur.latar(p);
        di("susunPenawaranKonsultansi");
        alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", Map.of("keputusan", "tolak", "alasan", "Tidak ada konsultan untuk bidang ini"));
        berakhir("endEvent_konsultansiDitolak", "Tolak");
    }

    @Test
    void theHeadOfTheTeamSendsThePriceBack() {
        p = alur.ajukan();
        alur.selesaikan("pjkonsultansi", p, "susunPenawaranKonsultansi", alur.susunan(p));
        alur.selesaikan("ketua", p, "setujuiTarif", Map.of("keputusan", "kembalikan", "catatan", "Hitung ulang harinya", "tambahan", List.of()));
        di("susunPenawaranKonsultansi");
        assertThat(alur.lihat("pjkonsultansi", p, "susunPenawaranKonsultansi").toString()).contains("Hitung ulang harinya");
    }

    @Test
    void theCustomerCancelsBeforeItIsPaid() {
        p = alur.ajukan();
        alur.tawarkan(p);
        pengajuan.batal(alur.pelanggan(), p.id(), "Tidak jadi");
        alur.latar(p);
        berakhir("endEvent_konsultansiDibatalkan", "Batal");
    }

    @Test
    void anUnansweredQuotationLapses() {
        p = alur.ajukan();
        alur.tawarkan(p);
        alur.timer(p, "boundaryEvent_penawaranLewat");
        berakhir("endEvent_konsultansiDibatalkan", "Batal");
    }

    @Test
    void aReplacedQuotationIsPutTogetherAnew() {
        p = alur.ajukan();
        alur.tawarkan(p);
        alur.setujui(p);
        mesin.createMessageCorrelation("laju.penawaran.diganti").processInstanceBusinessKey(p.kasus()).correlate();
        alur.latar(p);
        di("susunPenawaranKonsultansi");
    }

    private List<String> sebutan(Permohonan p) {
        List<Kunjungan> semua = kunjungan.semua(p.id());
        return semua.stream().map(k -> k.sebutan(semua)).toList();
    }

    @Test
    void theCustomerWantsOtherTimesAndIsReminded() {
        order();
        ditolak("kunjungan", () -> alur.selesaikan("konsultan", p, "susunRencana", Map.of("kunjungan", List.of())));
        ditolak("kunjungan.0.mulai", () -> alur.rencanakan(p, -1));
        alur.rencanakan(p, 10);
        di("jawabRencana");
        alur.timer(p, "boundaryEvent_ingatRencana");
        assertThat(surat("ingat-rencana/")).contains("paling lambat");
        ditolak("catatan", () -> jawabRencana.jawab(p, "lain", " ", "pelanggan"));
        jawabRencana.jawab(p, "lain", "Minggu depan kami tutup", alur.pelanggan().pelaku());
        alur.latar(p);
        di("susunRencana");
        assertThat(alur.lihat("konsultan", p, "susunRencana").get("usul").asText()).isEqualTo("Minggu depan kami tutup");
        alur.rencanakan(p, 15);
        assertThat(kunjungan.semua(p.id())).extracting(Kunjungan::keadaan).containsExactly("BATAL", "RENCANA");
        assertThat(sebutan(p)).as("nobody was waited for on a day that was only proposed").containsExactly("Diganti", "Direncanakan");
        assertThatThrownBy(() -> jawabRencana.mintaWaktuLain(p, "Besok", "pelanggan")).isInstanceOf(IsianKeliru.class);
        jawabRencana.jawab(p, "terima", null, alur.pelanggan().pelaku());
        alur.latar(p);
        di("tungguKunjungan");
        assertThatThrownBy(() -> jawabRencana.jawab(p, "terima", null, "pelanggan")).isInstanceOf(IsianKeliru.class);
        alur.timer(p, "boundaryEvent_ingatKunjungan");
        assertThat(surat("ingat-kunjungan/")).contains("Pabrik Cikarang");
        ClockUtil.setCurrentTime(Date.from(kunjungan.berikut(p.id()).mulai()));
        assertThatThrownBy(() -> jawabRencana.mintaWaktuLain(p, "Terlambat", "pelanggan")).isInstanceOf(IsianKeliru.class).hasMessageContaining("sudah dimulai");
        ClockUtil.reset();
        jawabRencana.mintaWaktuLain(p, "Direksi berhalangan", alur.pelanggan().pelaku());
        alur.latar(p);
        di("susunRencana");
    }

    /** Reminded first; then somebody calls, and only what the customer says counts. */
    @Test
    void silenceIsNoConsentToAPlan() throws Exception {
        order();
        alur.rencanakan(p, 20);
        assertThat(web.kirim(alur.pelanggan(), get("/portal/permohonan?lang=en&cari=" + p.praOrder())).andReturn().getResponse().getContentAsString()).as("a step without a word of its own here").contains(">Answer to the plan of visits<").doesNotContain("Setujui rencana kunjungan");
        alur.timer(p, "boundaryEvent_ingatRencana");
        alur.timer(p, "boundaryEvent_rencanaDidiamkan");
        di("hubungiPelangganRencana");
        assertThat(rencana.kini(p.id()).jawaban()).isEqualTo("DIAM");
        assertThat(web.buka("konsultan", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("pelanggan sedang dihubungi");
        ditolak("catatan", () -> alur.selesaikan("pjkonsultansi", p, "hubungiPelangganRencana", Map.of("keputusan", "terima", "catatan", " ")));
        ClockUtil.setCurrentTime(Date.from(kunjungan.berikut(p.id()).mulai()));
        ditolak("keputusan", () -> alur.selesaikan("pjkonsultansi", p, "hubungiPelangganRencana", Map.of("keputusan", "terima", "catatan", "Setuju, tetapi harinya sudah lewat.")));
        ClockUtil.reset();
        alur.selesaikan("pjkonsultansi", p, "hubungiPelangganRencana", Map.of("keputusan", "lain", "catatan", "Bu Rina menelepon, minta bulan depan."));
        di("susunRencana");
        assertThat(rencana.kini(p.id()).jawabanCatatan()).contains("bulan depan");
        alur.rencanakan(p, 25);
        alur.timer(p, "boundaryEvent_rencanaDidiamkan");
        alur.selesaikan("pjkonsultansi", p, "hubungiPelangganRencana", Map.of("keputusan", "terima", "catatan", "Bu Rina setuju lewat telepon."));
        di("tungguKunjungan");
        assertThat(rencana.kini(p.id()).jawaban()).isEqualTo("TERIMA");
        assertThat(web.buka("konsultan", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("<span>Pelanggan</span>").doesNotContain(">pelanggan<");
    }

    /** A case that runs by a model of before goes on as its customer was told. */
    @Test
    void silenceWasConsentInCasesOfBefore() throws Exception {
        order();
        alur.rencanakan(p, 20);
        DelegateExecution x = Mockito.mock(DelegateExecution.class);
        Mockito.when(x.getVariable("permohonanId")).thenReturn(p.id());
        anggapDiterima.execute(x);
        String jalan = mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).processDefinitionKey("pelaksanaan-konsultansi").singleResult().getId();
        mesin.createProcessInstanceModification(jalan).cancelAllForActivity("receiveTask_jawabRencana").startBeforeActivity("serviceTask_sahkanRencana").execute();
        alur.latar(p);
        di("tungguKunjungan");
        assertThat(web.buka("konsultan", "/kasus/" + p.kasus()).andReturn().getResponse().getContentAsString()).contains("dianggap diterima (aturan lama)").doesNotContain("sedang dihubungi");
    }

    /** The open task of the former leader goes to the new one, everybody concerned hears of it, and who advised stays known. */
    @Test
    void aTeamIsReplacedWhileTheOrderIsCarriedOut() throws Exception {
        order();
        alur.rencanakan(p, 20);
        jawabRencana.jawab(p, "lain", "Minggu lain.", "pengguna:1");
        di("susunRencana");
        assertThatThrownBy(() -> gantiTim.ganti(p, new IsianTimKonsultan("konsultan2", List.of("konsultan2")), " ", "ketua")).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("alasan"));
        web.buka("ketua", "/kelola/konsultansi/" + p.id() + "/tim").andExpect(MockMvcResultMatchers.status().isOk());
        web.kirim("ketua", "/kelola/konsultansi/" + p.id() + "/tim", "anggota", "konsultan2", "ketua", "konsultan2", "alasan", "Adi pindah tugas");
        assertThat(timKonsultan.tim(p.id())).extracting(Anggota::staf).containsExactly("konsultan2");
        assertThat(orang.tugas(p.kasus(), "susunRencana").getAssignee()).isEqualTo("konsultan2");
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "konsultansi/tim-ganti/" + p.id() + "/%")).isNotEmpty();
        assertThat(sql.queryForList("select html from surat_keluar where kunci like ?", String.class, "konsultansi/tim-ganti/" + p.id() + "/1/%@%")).anyMatch(h -> h.contains("Adi pindah tugas"));
        assertThat(sql.queryForList("select staf from tim_konsultan where permohonan_id = ? and sampai is not null", String.class, p.id())).contains("konsultan");
        web.buka("pjkonsultansi", "/kelola/konsultansi/" + p.id() + "/tim").andExpect(MockMvcResultMatchers.status().isForbidden());
    }

    @Test
    void aVisitThatWasNotHeldIsPlannedAnewAndMoreMayBeAdded() {
        order();
        berkunjung(10);
        ditolak("alasan", () -> alur.selesaikan("konsultan", p, "catatKunjungan", Map.of("terlaksana", false)));
        ditolak("hadir", () -> alur.selesaikan("konsultan", p, "catatKunjungan", Map.of("terlaksana", true, "ringkasan", "x", "berikutnya", "rencana")));
        Map<String, Object> lewat = new HashMap<>(AlurKonsultansi.catatan("rencana", LocalDate.now().minusDays(40)));
        ditolak("tindakLanjut.0.batas", () -> alur.selesaikan("konsultan", p, "catatKunjungan", lewat));
        alur.selesaikan("konsultan", p, "catatKunjungan", Map.of("terlaksana", false, "alasan", "Pabrik kebanjiran"));
        assertThat(sebutan(p)).contains("Tidak terlaksana").doesNotContain("Diganti");
        di("susunRencana");
        berkunjung(12, 14);
        alur.catat(p, "kunjungan");
        di("tungguKunjungan");
        alur.timer(p, "boundaryEvent_hariKunjungan");
        alur.catat(p, "rencana");
        di("susunRencana");
        assertThat(kunjungan.semua(p.id())).filteredOn(Kunjungan::terlaksana).extracting(Kunjungan::nomor).containsExactly(1, 2);
    }

    @Test
    void anInterimReportWithoutAFurtherVisitLeadsToAPlan() {
        order();
        berkunjung(10);
        alur.catat(p, "laporanAntara");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        di("susunRencana");
    }

    @Test
    void whoeverAdvisedACustomerDoesNotAuditItForTwoYears() {
        order();
        assertThat(terlibat.terlarang(p)).containsKeys("konsultan", "konsultan2");
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(800))));
        assertThat(terlibat.terlarang(p)).as("still at work").containsKeys("konsultan", "konsultan2");
        ClockUtil.reset();
        sql.update("update kasus set selesai = now() where layanan = 'konsultansi' and selesai is null and pelanggan_id = ?", p.pelangganId());
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(729))));
        assertThat(terlibat.terlarang(p)).as("within the two years").containsKeys("konsultan", "konsultan2");
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(731))));
        assertThat(terlibat.terlarang(p)).isEmpty();
    }

    @Test
    void actionPointsAreDoneByWhomTheyWereGivenTo() {
        order();
        berkunjung(10);
        UUID foto = kunjungan.lampirkan(p.id(), "catatan.pdf", ContohBerkas.pdf("Catatan"), "konsultan").id();
        alur.catat(p, "rencana");
        Permohonan orderLain = permohonan.ambil(alur.draf());
        assertThat(kunjungan.satuBerkas(p.id(), foto).id()).isEqualTo(foto);
        assertThatThrownBy(() -> kunjungan.satuBerkas(orderLain.id(), foto)).as("by the address of another order").isInstanceOf(TidakDitemukan.class);
        List<TindakLanjut> semua = kunjungan.tindakLanjut(p.id());
        long pelanggan = semua.stream().filter(TindakLanjut::pelanggan).findFirst().orElseThrow().id();
        ditolak("jawaban", () -> kunjungan.selesaikan(p, pelanggan, "PELANGGAN", " ", "pelanggan"));
        assertThatThrownBy(() -> kunjungan.selesaikan(p, pelanggan, "BALAI", "Sudah", "konsultan")).isInstanceOf(IsianKeliru.class);
        assertThatThrownBy(() -> kunjungan.selesaikan(orderLain, pelanggan, "PELANGGAN", "Sudah", "pelanggan")).isInstanceOf(IsianKeliru.class);
        kunjungan.selesaikan(p, pelanggan, "PELANGGAN", "Prosedur PM-01 terbit", "pelanggan");
        assertThat(kunjungan.tindakLanjut(p.id())).filteredOn(TindakLanjut::pelanggan).extracting(TindakLanjut::jawaban).containsExactly("Prosedur PM-01 terbit");
    }

    @Test
    void theReportIsCheckedByAnotherAndSignedByWhoeverIsThere() throws Exception {
        order();
        berkunjung(10);
        alur.catat(p, "laporanAkhir");
        ditolak("saran", () -> alur.selesaikan("konsultan", p, "susunLaporanKonsultansi", Map.of("latar", "a", "kegiatan", "b", "hasil", "c")));
        alur.susunLaporan(p);
        sql.update("insert into staf_peran values ('konsultan', 'pj-konsultansi') on conflict do nothing");
        try {
            assertThatThrownBy(() -> alur.selesaikan("konsultan", p, "periksaLaporanKonsultansi", Map.of("keputusan", "sesuai", "penanda", "kepala"))).hasStackTraceContaining("TidakIndependen");
        } finally {
            sql.update("delete from staf_peran where staf = 'konsultan' and peran = 'pj-konsultansi'");
        }
        ditolak("keputusan", () -> laporan.periksa(p.id(), "sesuai", null, "kepala", "konsultan2"));
        ditolak("penanda", () -> alur.selesaikan("pjkonsultansi", p, "periksaLaporanKonsultansi", Map.of("keputusan", "sesuai", "penanda", "cs")));
        ditolak("catatan", () -> alur.selesaikan("pjkonsultansi", p, "periksaLaporanKonsultansi", Map.of("keputusan", "perbaiki")));
        alur.selesaikan("pjkonsultansi", p, "periksaLaporanKonsultansi", Map.of("keputusan", "perbaiki", "catatan", "Lengkapi hasil"));
        assertThat(alur.lihat("konsultan", p, "susunLaporanKonsultansi").at("/laporan/kembali").asText()).isEqualTo("Lengkapi hasil");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        ditolak("keputusan", () -> laporan.putuskan(p.id(), "kembalikan", "Ubah", "pjkonsultansi"));
        String alamat = "/portal/konsultansi/" + p.id() + "/laporan/" + laporan.kini(p.id()).id();
        web.kirim(alur.pelanggan(), get(alamat)).andExpect(status().isNotFound());
        String nomor = laporan.kini(p.id()).nomor();
        laporan.tarik(p.id());
        alur.latar(p);
        di("periksaLaporanKonsultansi");
        alur.setujuiLaporan(p);
        alur.selesaikan("kepala", p, "tandatanganiLaporanKonsultansi", Map.of("keputusan", "kembalikan", "catatan", "Ubah saran"));
        di("susunLaporanKonsultansi");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        assertThat(laporan.kini(p.id()).nomor()).as("unsigned papers leave their number").isEqualTo(nomor);
        web.kirim(alur.pelanggan(), get(alamat)).andExpect(redirectedUrl("/portal/survei/" + p.id()));
        String kasus = "/portal/kasus/" + p.id();
        UUID akhir = laporan.kini(p.id()).dokumenId();
        assertThat(web.kirim(alur.pelanggan(), get(kasus)).andReturn().getResponse().getContentAsString()).as("by its own address, which asks for the survey").contains(alamat).doesNotContain("/dokumen/" + akhir);
        web.kirim(alur.pelanggan(), get(kasus + "/dokumen/" + akhir)).andExpect(status().isNotFound());
        assertThat(BacaPdf.teks(web.kirim(alur.pelanggan(), get(kasus + "/berkas")).andReturn().getResponse().getContentAsByteArray())).contains("BERKAS ORDER").doesNotContain(nomor);
        assertThatThrownBy(() -> laporan.tarik(p.id())).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void nothingIsAskedOfACustomerWhoseOrderWasGivenUpByTheBalai() {
        order();
        berkunjung(10);
        alur.catat(p, "rencana");
        alur.rencanakan(p, 12);
        assertThat(jawabRencana.menunggu(p.id())).isTrue();
        String kemarin = konsultansi.hariIni(p.satker()).minusDays(1).toString();
        ditolak("pihak", () -> penghentian.hentikan(p, new PenghentianKonsultansiService.Isian(null, "Tidak dapat dihubungi", "B/9", kemarin, "dimuka"), "pjkonsultansi"));
        penghentian.hentikan(p, new PenghentianKonsultansiService.Isian("BALAI", "Tidak dapat dihubungi", "B/9", kemarin, "dimuka"), "pjkonsultansi");
        alur.latar(p);
        berakhir("endEvent_konsultansiDihentikan", "Batal");
        assertThat(surat("dihentikan/" + p.id())).contains("dihentikan oleh balai");
        assertThat(jawabRencana.menunggu(p.id())).isFalse();
        assertThat(kunjungan.semua(p.id())).extracting(Kunjungan::keadaan).doesNotContain("RENCANA");
        Permohonan berhenti = permohonan.ambil(p.id());
        long tindak = kunjungan.tindakLanjut(p.id()).get(0).id();
        assertThatThrownBy(() -> kunjungan.selesaikan(berhenti, tindak, kunjungan.tindakLanjut(p.id()).get(0).pihak(), "Sudah", "siapa")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    void theFinalReportMayBeWrittenWithoutAnotherVisit() {
        order();
        ditolak("selesai", () -> alur.selesaikan("konsultan", p, "susunRencana", Map.of("selesai", true)));
        ditolak("kunjungan.0.mulai", () -> alur.rencanakan(p, 1));
        berkunjung(10);
        alur.catat(p, "laporanAntara");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        alur.selesaikan("konsultan", p, "susunRencana", Map.of("selesai", true));
        di("susunLaporanKonsultansi");
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        di("isiSurvei");
        assertThat(laporan.akhirTerbit(p.id())).isTrue();
    }

    @Test
    void aTeamThatLeavesNobodyToCheckIsRefused() {
        p = alur.order();
        sql.update("insert into staf_peran values ('konsultan', 'pj-konsultansi') on conflict do nothing");
        sql.update("delete from staf_peran where staf = 'pjkonsultansi' and peran = 'pj-konsultansi'");
        try {
            ditolak("anggota", () -> alur.tim(p));
        } finally {
            sql.update("delete from staf_peran where staf = 'konsultan' and peran = 'pj-konsultansi'");
            sql.update("insert into staf_peran values ('pjkonsultansi', 'pj-konsultansi') on conflict do nothing");
        }
    }

    @Test
    void theCustomerWithdrawsWhileItIsCarriedOut() {
        order();
        alur.rencanakan(p, 10);
        ditolak("menjadi", () -> penghentian.hentikan(p, new PenghentianKonsultansiService.Isian("PELANGGAN", "Pabrik tutup", "12/AM", LocalDate.now().minusDays(1).toString(), null), "pjkonsultansi"));
        penghentian.hentikan(p, new PenghentianKonsultansiService.Isian("PELANGGAN", "Pabrik tutup", "12/AM", LocalDate.now().minusDays(1).toString(), "dikembalikan"), "pjkonsultansi");
        alur.latar(p);
        berakhir("endEvent_konsultansiDihentikan", "Batal");
        assertThat(surat("dihentikan/" + p.id())).contains("Pabrik tutup");
        assertThatThrownBy(() -> penghentian.hentikan(p, new PenghentianKonsultansiService.Isian("PELANGGAN", "x", "1", LocalDate.now().minusDays(1).toString(), "dikembalikan"), "pjkonsultansi")).isInstanceOf(IsianKeliru.class);
    }

    @Test
    @Tag("HLP-017")
    void aLateReportIsApologisedFor() {
        order();
        berkunjung(10);
        alur.catat(p, "laporanAkhir");
        ClockUtil.setCurrentTime(Date.from(kasusnya().janji().plus(Duration.ofDays(120))));
        alur.susunLaporan(p);
        alur.setujuiLaporan(p);
        alur.tandatangani(p);
        assertThat(maaf.untuk(p.id())).isPresent();
        di("isiSurvei");
    }
}
