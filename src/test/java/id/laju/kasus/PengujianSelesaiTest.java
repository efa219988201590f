package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SampelKasus;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.survei.IsianSurvei;
import id.laju.survei.SurveiService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case from Ajukan to the closed order, all 22 steps of the SOP. */
@LajuTest
class PengujianSelesaiTest {

    @Autowired AlurPengujian alur;
    @Autowired KasusService kasus;
    @Autowired PermohonanService permohonan;
    @Autowired SurveiService survei;
    @Autowired PenyerahanService penyerahan;
    @Autowired RuntimeService mesin;
    @Autowired HistoryService riwayat;
    @Autowired id.laju.Orang orang;
    @Autowired JdbcTemplate sql;

    @Test
    @Tag("REQ-008") @Tag("REQ-056") @Tag("REQ-057") @Tag("LAB-034") @Tag("REQ-010") @Tag("REQ-012") @Tag("REQ-013") @Tag("REQ-015") @Tag("REQ-062") @Tag("BIL-014") @Tag("BIL-032") @Tag("LHU-020")
    @Tag("NUM-020") @Tag("NUM-023") @Tag("SLA-016") @Tag("SLA-017") @Tag("SLA-019")
    void oneSampleFromTheFirstClickToTheClosedOrder() {
        Jalan j = alur.ajukan(1);
        assertThat(status(j)).isEqualTo("Sedang Diproses");
        alur.periksaDanSetujui(j);
        assertThat(status(j)).isEqualTo("Konfirmasi Penawaran");
        assertThat(permohonan.ambil(j.permohonanId()).praOrder()).as("the number that approval goes on with").matches("POP-\\d+");
        assertThat(kasus.ambil(j.kasus()).giliran()).isEqualTo("pelanggan");
        alur.setujuiPenawaran(j);
        assertThat(status(j)).isEqualTo("Billing Sedang Diproses");
        alur.terbitkanBilling(j);
        assertThat(status(j)).isEqualTo("Belum Pembayaran");
        assertThat(permohonan.ambil(j.permohonanId()).nomorOrder()).isNull();
        alur.bayar(j);
        Permohonan p = permohonan.ambil(j.permohonanId());
        assertThat(status(j)).isEqualTo("Order");
        assertThat(p.nomorOrder()).matches("\\d+/BBKK/UJI/[IVX]+/\\d{4}");
        alur.tiba(j);
        alur.terima(j);
        alur.tugaskan(j);
        alur.uji(j);
        alur.periksaHasil(j);
        alur.terbitkanLhu(j);
        assertThat(permohonan.laporan(j.permohonanId()).get(0).dirilis()).isNotNull();
        isiSurvei(j);
        selesaikan(j);
        assertThat(mesin.createProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).count()).isZero();
        assertThat(status(j)).isEqualTo("Order");
        assertThat(kasus.ambil(j.kasus()).selesai()).isNotNull();
        semuaLangkahTercatat(j);
    }

    @Test
    @Tag("LAB-029") @Tag("STS-001") @Tag("STS-002") @Tag("STS-003") @Tag("STS-004") @Tag("STS-014") @Tag("STS-015")
    void staffReadTheStateOfTheOrderByItsName() {
        Jalan j = alur.ajukan(1);
        staf(j, "PEMERIKSAAN ORDER BARU");
        alur.periksaDanSetujui(j);
        staf(j, "PEMERIKSAAN ORDER DI PELANGGAN");
        alur.setujuiPenawaran(j);
        staf(j, "INVOICE BARU");
        alur.terbitkanBilling(j);
        staf(j, "PROSES PEMBAYARAN");
        alur.bayar(j);
        alur.tiba(j);
        alur.terima(j);
        staf(j, "CEK SAMPEL BARU");
        alur.tugaskan(j);
        staf(j, "SAMPEL DALAM PENGUJIAN ANALIS");
        alur.uji(j);
        staf(j, "SAMPEL PROSES");
        alur.periksaHasil(j);
        staf(j, "KETIKAN BARU");
        alur.terbitkanLhu(j);
        staf(j, "SERTIFIKAT TERKIRIM");
    }

    private void staf(Jalan j, String status) {
        long sampel = sql.queryForObject("select id from sampel where permohonan_id = ?", Long.class, j.permohonanId());
        long laporan = permohonan.laporan(j.permohonanId()).stream().map(Laporan::id).findFirst().orElse(0L);
        assertThat(kasus.statusStaf(List.of(new SampelKasus(j.kasus(), sampel, laporan)))).containsEntry(sampel, status);
    }

    private void semuaLangkahTercatat(Jalan j) {
        Map<String, Langkah> langkah = kasus.linimasa(j.kasus()).stream().filter(l -> !l.dibatalkan())
                .collect(Collectors.toMap(Langkah::frasa, Function.identity(), (a, b) -> b));
        assertThat(langkah.keySet()).contains("isiPermohonan", "periksaPermohonan", "setujuiTarif", "konfirmasiPenawaran", "terbitkanBilling",
                "bayarTagihan", "periksaPembayaran", "menungguSampel", "terimaSampel", "tugaskanAnalis", "validasiPenugasan", "ujiSampel",
                "verifikasiHasil", "validasiHasil", "beriNomorLhu", "buatLhu", "tandatanganiLhu", "periksaLhu", "isiSurvei", "selesaikanOrder");
        assertThat(langkah.get("ujiSampel").pelaku()).isEqualTo("analis");
        assertThat(langkah.get("konfirmasiPenawaran").pelaku()).startsWith("pengguna:");
    }

    @Test
    @Tag("LAB-032")
    void aFinishedSampleIsReleasedWithoutWaitingForTheOthers() {
        Jalan j = alur.ajukan(2);
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        alur.bayar(alur.terbitkanBilling(j));
        alur.tiba(j);
        alur.terima(j);
        alur.tugaskan(j);
        alur.uji(alur.semua(j, "ujiSampel").get(0));
        alur.jalankan(j);
        alur.periksaHasil(j);
        alur.terbitkanLhu(j);
        assertThat(permohonan.laporan(j.permohonanId()).stream().filter(l -> l.dirilis() != null)).hasSize(1);
        assertThat(alur.semua(j, "ujiSampel")).hasSize(1);
        isiSurvei(j);
        alur.uji(j);
        alur.periksaHasil(j);
        alur.terbitkanLhu(j);
        selesaikan(j);
        assertThat(kasus.ambil(j.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("REQ-016") @Tag("REQ-022")
    void theBalaiRefusesARequest() {
        Jalan j = alur.ajukan(1);
        orang.selesaikan("cs", j.kasus(), "periksaPermohonan", Map.of("keputusan", "tolak", "alasan", "Metode belum tersedia", "kajiUlang", alur.kajiUlang(false)));
        alur.jalankan(j);
        assertThat(status(j)).isEqualTo("Tolak");
        assertThat(kasus.ambil(j.kasus()).selesai()).isNotNull();
    }

    @Test
    @Tag("REQ-017")
    void theCustomerCancelsOrLetsTheQuotationLapse() {
        Jalan batal = alur.ajukan(1);
        alur.batalkan(batal);
        assertThat(status(batal)).isEqualTo("Batal");
        Jalan lewat = alur.periksaDanSetujui(alur.ajukan(1));
        alur.lewat(lewat, "boundaryEvent_penawaranLewat");
        assertThat(status(lewat)).isEqualTo("Batal");
    }

    @Test
    void aReportWithoutAnySampleEndsWithoutNumber() {
        Jalan j = alur.ajukan(1);
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        alur.bayar(alur.terbitkanBilling(j));
        alur.lewat(j, "boundaryEvent_sampelLewat");
        assertThat(permohonan.laporan(j.permohonanId()).get(0).nomorLhu()).isNull();
        assertThat(alur.semua(j, "beriNomorLhu")).isEmpty();
    }

    /** Everything that the engine remembers of a whole case: numbers, yes or no, and words that gateways ask for. */
    @Test
    void theEngineHoldsIdsAndDecisionsOnly() {
        Jalan j = alur.ajukan(2);
        alur.setujuiPenawaran(alur.periksaDanSetujui(j));
        alur.bayar(alur.terbitkanBilling(j));
        alur.tugaskan(alur.terima(alur.tiba(j)));
        alur.terbitkanLhu(alur.periksaHasil(alur.uji(j)));
        isiSurvei(j);
        selesaikan(j);
        List<HistoricVariableInstance> variabel = riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(j.kasus()).list().stream()
                .flatMap(p -> riwayat.createHistoricVariableInstanceQuery().processInstanceId(p.getId()).list().stream()).toList();
        assertThat(variabel).hasSizeGreaterThan(20).allSatisfy(v -> assertThat(polos(v.getValue())).as(v.getName() + " = " + v.getValue()).isTrue());
        List<String> teks = sql.queryForList("select coalesce(text_, '') || coalesce(text2_, '') || name_ from act_hi_varinst union all "
                + "select coalesce(text_, '') || coalesce(text2_, '') from act_hi_detail union all select coalesce(message_, '') from act_hi_comment", String.class);
        assertThat(teks).isNotEmpty().noneMatch(t -> t.contains("Argon") || t.contains("Garam") || t.contains("Utuh") || t.contains("@"));
    }

    private static boolean polos(Object nilai) {
        return nilai == null || nilai instanceof Number || nilai instanceof Boolean || nilai instanceof String s && s.matches("[a-zA-Z0-9-]{1,30}")
                || nilai instanceof Collection<?> c && c.stream().allMatch(Number.class::isInstance);
    }

    private void isiSurvei(Jalan j) {
        Map<String, Integer> jawaban = survei.lembar(j.permohonanId(), alur.pelanggan().pelangganId()).pertanyaan().stream()
                .collect(Collectors.toMap(t -> t.kode(), t -> 4));
        orang.sebagai(AlurPengujian.PELANGGAN, () -> survei.isi(j.permohonanId(), alur.pelanggan().pelangganId(), new IsianSurvei(jawaban, Map.of(), null)));
        alur.jalankan(j);
    }

    private void selesaikan(Jalan j) {
        orang.sebagai(AlurPengujian.PELANGGAN, () -> penyerahan.selesaikan(j.permohonanId(), alur.pelanggan().pelangganId(), alur.pelanggan().penggunaId()));
        alur.jalankan(j);
    }

    private String status(Jalan j) {
        Kasus k = kasus.ambil(j.kasus());
        return k.status();
    }
}
