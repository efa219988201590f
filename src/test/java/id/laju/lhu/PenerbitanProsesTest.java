package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.berkas.BacaPdf;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.VerifikasiService;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process {@code penerbitan}: straight on, both ways back, and what it refuses. */
@LajuTest
@Tag("SLA-028")
@Tag("SLA-029")
@Tag("SLA-030")
@Tag("SLA-031")
@Tag("SLA-032")
@Tag("SLA-033")
class PenerbitanProsesTest {

    @Autowired ContohLhu contoh;
    @Autowired ContohHasil laboratorium;
    @Autowired Orang orang;
    @Autowired SiapaBekerja siapa;
    @Autowired TteService tte;
    @Autowired LhuService lhu;
    @Autowired PermohonanService permohonan;
    @Autowired DokumenService dokumen;
    @Autowired VerifikasiService verifikasi;
    @Autowired KasusService kasus;
    @Autowired RuntimeService mesin;
    @Autowired RepositoryService gudang;
    @Autowired JdbcTemplate sql;

    @BeforeEach
    void kunci() {
        contoh.siapkanKunci();
    }

    private List<HasilTte> tandatangani(String... tugas) {
        return orang.sebagai("kepala", () -> tte.tandatangani(List.of(tugas), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
    }

    private Dokumen dokumen(ContohLhu.Berjalan b) {
        return dokumen.ambil(permohonan.satuLaporan(b.laporanId()).dokumenId());
    }

    private long berjalan(ContohLhu.Berjalan b) {
        return mesin.createProcessInstanceQuery().processInstanceBusinessKey(b.kasus()).count();
    }

    private ContohLhu.Berjalan menungguRilis() {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        assertThat(tandatangani(contoh.tugasTte(b))).allMatch(HasilTte::berhasil);
        return b;
    }

    @Test
    @Tag("LHU-001")
    @Tag("LHU-002")
    @Tag("LHU-003")
    @Tag("LHU-004")
    @Tag("DOC-005")
    @Tag("NTF-005")
    @Tag("NUM-022")
    @Tag("NTF-008")
    void numberedMadeSignedCheckedReleasedAndTheCustomerIsTold() {
        ContohLhu.Berjalan b = contoh.mulai();
        JsonNode angka = orang.lihat("ketua", orang.tugas(b.kasus(), "beriNomorLhu"));
        assertThat(angka.at("/contoh/0/hasil")).hasSize(2);
        assertThat(angka.at("/contoh/0/hasil/0/hasil").asText()).isEqualTo("< 0,0010");

        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        String nomor = permohonan.satuLaporan(b.laporanId()).nomorLhu();
        assertThat(nomor).matches("\\d+/LHU-BBSPJIKFK/MS/[IVX]+/\\d{4}");

        contoh.buat(b);
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.DRAF);
        Task tte = orang.tugas(b.kasus(), "tandatanganiLhu");
        assertThat(tte.getAssignee()).isEqualTo("kepala");

        assertThat(tandatangani(tte.getId())).containsExactly(new HasilTte(tte.getId(), nomor, true, null));
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.DITANDATANGANI);
        assertThat(permohonan.satuLaporan(b.laporanId()).dirilis()).isNull();
        assertThat(verifikasi.denganKode(dokumen(b).kodeVerifikasi())).get().extracting(w -> w.keadaan().name()).isEqualTo("BELUM_TERBIT");
        JsonNode periksa = orang.lihat("cs", orang.tugas(b.kasus(), "periksaLhu"));
        assertThat(periksa.at("/tanda/baik").asBoolean()).isTrue();
        assertThat(periksa.at("/tanda/sertifikat").asText()).isEqualTo("Ratna Kusumaningtyas");

        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        assertThat(permohonan.satuLaporan(b.laporanId()).dirilis()).isNotNull();
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.TERBIT);
        contoh.jalankanPekerjaan(b.kasus());
        assertThat(berjalan(b)).isZero();
        Map<String, Object> surat = sql.queryForMap("select judul, teks from surat_keluar where kunci = ?", "lhu-terbit/" + b.laporanId() + "/argonmulia@pelanggan.example.id");
        assertThat(surat.get("judul")).isEqualTo("LHU " + nomor + " sudah terbit");
        assertThat(surat.get("teks").toString()).contains("/portal/survei/" + b.permohonanId()).doesNotContain("Kadar");
        assertThat(kasus.linimasa(b.kasus()).stream().map(Langkah::statusSampel).filter(s -> s != null)).containsExactly("Penomoran laporan", "Pembuatan laporan", "Menunggu tanda tangan",
                "Pemeriksaan akhir laporan", "Selesai");
    }

    @Test
    @Tag("LHU-024")
    @Tag("LHU-025")
    void theReportSaysWhatWasAskedReceivedAndFound() {
        ContohLhu.Berjalan b = menungguRilis();
        String teks = BacaPdf.teks(dokumen.isi(dokumen(b).id())).replaceAll("[\\s ]+", " ");
        assertThat(teks).contains("PT Argon Mulia", "Jalan Raya Bogor Km 26", "Garam Meja 1 Merek Kristal Tipe Halus", "Baik, segel utuh", "9 November 2026",
                "10 November 2026 s.d. 18 November 2026", "Laboratorium Kimia, BBSPJIKFK", "Penerimaan sederhana", "Memenuhi", "LP-901-IDN", "Kepala Balai",
                "Ratna Kusumaningtyas", "CONTOH - TIDAK SAH", permohonan.satuLaporan(b.laporanId()).nomorLhu(), permohonan.ambil(b.permohonanId()).nomorOrder());
    }

    @Test
    void theSignerSendsItBackAndTheNoteReachesWhoMakesItAgain() {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        Dokumen draf = dokumen(b);
        assertThatThrownBy(() -> orang.selesaikan("kepala", b.kasus(), "tandatanganiLhu", Map.of("keputusan", "kembalikan", "catatan", " ")))
                .isInstanceOf(IsianKeliru.class).hasMessage("Tulis apa yang harus diperbaiki.");
        orang.selesaikan("kepala", b.kasus(), "tandatanganiLhu", Map.of("keputusan", "kembalikan", "catatan", "Nama sampel keliru."));

        assertThat(dokumen.ambil(draf.id()).status()).isEqualTo(StatusDokumen.BATAL);
        JsonNode lagi = orang.lihat("cs", orang.tugas(b.kasus(), "buatLhu"));
        assertThat(lagi.at("/catatanLama/0/catatan").asText()).isEqualTo("Nama sampel keliru.");
        assertThat(lagi.at("/pilihan/penandaTangan").asText()).isEqualTo("kepala");
        contoh.buat(b);
        assertThat(dokumen(b).nomor()).isEqualTo(draf.nomor());
        assertThat(dokumen(b).versi()).isEqualTo(2);
    }

    @Test
    @Tag("LHU-002")
    void theOfficeTakesTheRequestBackWhenTheSignerIsAway() {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        Dokumen draf = dokumen(b);
        String tugas = contoh.tugasTte(b);
        assertThatThrownBy(() -> lhu.tarik(b.laporanId(), " ", "cs")).isInstanceOf(IsianKeliru.class);
        assertThat(orang.tugas(b.kasus(), "tandatanganiLhu")).isNotNull();
        lhu.tarik(b.laporanId(), "Kepala Balai dinas luar.", "cs");

        assertThat(dokumen.ambil(draf.id()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(orang.lihat("cs", orang.tugas(b.kasus(), "buatLhu")).at("/catatanLama/0/tindakan").asText()).isEqualTo("Permintaan tanda tangan ditarik");
        assertThat(tandatangani(tugas)).singleElement().satisfies(h -> assertThat(h.berhasil()).isFalse());
        assertThatThrownBy(() -> lhu.tarik(b.laporanId(), "Sekali lagi.", "cs")).isInstanceOf(IsianKeliru.class).hasMessageContaining("tidak sedang menunggu");
        contoh.buat(b);
        assertThat(dokumen(b).nomor()).isEqualTo(draf.nomor());
        assertThat(tandatangani(contoh.tugasTte(b))).allMatch(HasilTte::berhasil);
    }

    @Test
    void theLastCheckWithdrawsWhatWasSignedAndKeepsTheNumber() {
        ContohLhu.Berjalan b = menungguRilis();
        Dokumen lama = dokumen(b);
        assertThatThrownBy(() -> orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "perbaiki")))
                .isInstanceOf(IsianKeliru.class).hasMessage("Tulis apa yang harus diperbaiki.");
        assertThatThrownBy(() -> orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of())).isInstanceOf(IsianKeliru.class);
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "perbaiki", "catatan", "Satuan tertukar."));

        assertThat(dokumen.ambil(lama.id()).status()).isEqualTo(StatusDokumen.BATAL);
        assertThat(dokumen.ambil(lama.id()).alasan()).doesNotContain("Satuan");
        contoh.buat(b);
        tandatangani(contoh.tugasTte(b));
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        assertThat(dokumen(b).nomor()).isEqualTo(lama.nomor());
        assertThat(dokumen(b).status()).isEqualTo(StatusDokumen.TERBIT);
        assertThat(verifikasi.denganKode(lama.kodeVerifikasi())).get().extracting(w -> w.keadaan().name()).isEqualTo("BATAL");
    }

    @Test
    @Tag("LHU-004")
    void aSignatureThatDoesNotConvinceIsNotReleasedByAnybody() {
        ContohLhu.Berjalan b = menungguRilis();
        sql.update("update dokumen set penanda_nama = 'Orang Lain' where id = ?", dokumen(b).id());
        assertThat(orang.lihat("cs", orang.tugas(b.kasus(), "periksaLhu")).at("/tanda/baik").asBoolean()).isFalse();
        assertThatThrownBy(() -> orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis")))
                .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("keputusan"));
        assertThat(permohonan.satuLaporan(b.laporanId()).dirilis()).isNull();
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "perbaiki", "catatan", "Nama pada sertifikat lain."));
        assertThat(orang.tugas(b.kasus(), "buatLhu")).isNotNull();
    }

    @Test
    void theTaskIsNotCompletedWithoutASignature() {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        assertThatThrownBy(() -> orang.selesaikan("kepala", b.kasus(), "tandatanganiLhu", Map.of("keputusan", "ditandatangani")))
                .isInstanceOf(IsianKeliru.class).hasMessageContaining("belum ditandatangani");
        assertThatThrownBy(() -> orang.selesaikan("kepala", b.kasus(), "tandatanganiLhu", Map.of("keputusan", "apa saja"))).isInstanceOf(IsianKeliru.class);
        assertThat(orang.tugas(b.kasus(), "tandatanganiLhu")).isNotNull();
    }

    @Test
    void onlySomebodyWhoMaySignTodayCanBeChosen() {
        ContohLhu.Berjalan b = contoh.bernomor();
        for (String staf : List.of("cs", "kepala.plg", "tidakada", "")) {
            assertThatThrownBy(() -> orang.selesaikan("cs", b.kasus(), "buatLhu", Map.of("penandaTangan", staf)))
                    .isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey("penandaTangan"));
        }
        assertThat(orang.tugas(b.kasus(), "buatLhu")).isNotNull();
    }

    @Test
    void peopleOfAnotherRoleOrSatkerSeeNothing() {
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        Task tte = orang.tugas(b.kasus(), "tandatanganiLhu");
        for (String orangLain : List.of("cs", "analis", "kepala.plg")) {
            assertThatThrownBy(() -> orang.lihat(orangLain, tte)).isInstanceOf(TugasDitolak.class);
            assertThatThrownBy(() -> orang.selesaikan(orangLain, tte, Map.of("keputusan", "kembalikan", "catatan", "x"))).isInstanceOf(TugasDitolak.class);
        }
    }

    @Test
    @Tag("LHU-025")
    void theFormOffersNoSymbolWhenTheLaboratoryTookEveryLineOutOfTheScope() {
        ContohLhu.Berjalan b = contoh.mulai();
        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        Task buat = orang.tugas(b.kasus(), "buatLhu");
        assertThat(orang.lihat("cs", buat).get("akreditasi").asText()).startsWith("KAN ");
        long sampel = permohonan.sampelLaporan(b.laporanId()).get(0).id();
        laboratorium.simpan(sampel, "N-" + sampel, null, laboratorium.hasil(sampel).stream().map(h -> new HasilSah(h.pilihanId(), h.nilai(),
                h.ketidakpastian(), h.satuan(), h.metode(), h.versi(), h.kesesuaian(), true, null, null, null, h.tanggal())).toList());
        assertThat(orang.lihat("cs", buat).get("akreditasi").isNull()).isTrue();
    }

    @Test
    void twoPeopleReleaseAtOnceAndItIsReleasedOnce() {
        ContohLhu.Berjalan b = menungguRilis();
        Task periksa = orang.tugas(b.kasus(), "periksaLhu");
        List<CompletableFuture<String>> dua = List.of("cs", "cs").stream().map(n -> CompletableFuture.supplyAsync(() -> {
            try {
                orang.selesaikan(n, periksa, Map.of("keputusan", "rilis"));
                return "rilis";
            } catch (TugasDitolak e) {
                return e.getMessage();
            }
        })).toList();
        assertThat(dua.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("rilis", "Tugas ini sudah Anda selesaikan.");
        contoh.jalankanPekerjaan(b.kasus());
        assertThat(sql.queryForList("select kepada from surat_keluar where kunci like ?", String.class, "lhu-terbit/" + b.laporanId() + "/%")).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void aFinishedReportDoesNotWaitForTheOthersOfItsOrder() {
        long order = contoh.order(2, false);
        ContohLhu.Berjalan satu = contoh.mulai(order, 0);
        orang.selesaikan("ketua", satu.kasus(), "beriNomorLhu", Map.of());
        contoh.buat(satu);
        tandatangani(contoh.tugasTte(satu));
        orang.selesaikan("cs", satu.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        assertThat(permohonan.laporan(order)).extracting(l -> l.dirilis() != null).containsExactly(true, false);
    }

    @Test
    void oneReportMayHoldSeveralSamples() {
        long order = contoh.order(3, true);
        ContohLhu.Berjalan b = contoh.mulai(order, 0);
        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        contoh.buat(b);
        assertThat(BacaPdf.teks(dokumen.isi(dokumen(b).id()))).contains("Garam Meja 1", "Garam Meja 2", "Garam Meja 3");
    }

    @ParameterizedTest
    @CsvSource({"penerbitan, userTask_beriNomorLhu, 20 menit, ketua-tim-pji", "penerbitan, userTask_buatLhu, 20 menit, cs",
        "penerbitan, userTask_tandatanganiLhu, 30 menit, kepala-balai", "penerbitan, userTask_periksaLhu, 5 menit, cs",
        "penyerahan, receiveTask_isiSurvei, 5 menit,", "penyerahan, receiveTask_selesaikanOrder, 5 menit,"})
    void theNormsAreThoseOfTheSop(String proses, String elemen, String norma, String peran) {
        var model = gudang.getBpmnModelInstance(gudang.createProcessDefinitionQuery().processDefinitionKey(proses).withoutTenantId().latestVersion().singleResult().getId());
        var langkah = (org.camunda.bpm.model.bpmn.instance.FlowNode) model.getModelElementById(elemen);
        assertThat(langkah.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult().getCamundaProperties())
                .anyMatch(p -> p.getCamundaName().equals("normaWaktu") && p.getCamundaValue().equals(norma));
        assertThat(langkah.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "candidateGroups")).isEqualTo(peran);
    }
}
