package id.laju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the promise of a service stands still, and how long each wait of it lasts: what the models say to customers, and nothing else. */
class WaktuModelTest {

    @ParameterizedTest(name = "{0}")
    @Tag("SLA-003")
    @Tag("SLA-008")
    @CsvSource({
        "sertifikasi/sertifikasi-produk, kirimDokumen:pelanggan pembayaranSertifikasi:pihak ketiga",
        "sertifikasi/sertifikasi-industri-hijau, kirimDokumen:pelanggan pembayaranHijau:pihak ketiga",
        "sertifikasi/sertifikasi-sistem-manajemen, kirimDokumen:pelanggan pembayaranSistem:pihak ketiga",
        "sertifikasi/verifikasi-sertifikasi, konfirmasiAudit:pelanggan perbaikiDokumen:pelanggan",
        "sertifikasi/perjanjian-sertifikasi, tandatanganiSpk:pelanggan",
        "audit/penunjukan-tim-audit, nyatakanIndependensi:pihak ketiga putuskanKeberatanTim:pihak ketiga tanggapiTim:pelanggan tunjukTim:pihak ketiga",
        "audit/evaluasi-sertifikasi, lengkapiKecukupan:pelanggan",
        "audit/pemberitahuan-audit, buatPemberitahuanAudit:pihak ketiga konfirmasiPemberitahuan:pelanggan",
        "audit/pelaksanaan-audit, tandatanganiLks:pelanggan",
        "audit/uji-produk, terbitkanLhuContoh:pihak ketiga ujiContoh:pihak ketiga unggahLaporanUji:pihak ketiga",
        "audit/perbaikan-temuan, nilaiPerbaikan:pihak ketiga perbaikiTemuan:pelanggan putuskanTemuanLewat:pihak ketiga",
        "keputusan/keputusan-sertifikasi, penuhiPenundaan:pelanggan",
        "sertifikat/penerbitan-sertifikat,"})
    void certification(String model, String berhenti) {
        assertThat(berhenti(model)).isEqualTo(daftar(berhenti));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("SLA-004")
    @CsvSource({
        "person/sertifikasi-person, isiPermohonanPerson:pelanggan pembayaranPerson:pihak ketiga putuskanUjiUlang:pelanggan ujiUlang:pihak ketiga",
        "person/uji-kompetensi, jawabSesiBerubah:pelanggan tempatkanPeserta:pihak ketiga tungguHariUji:pihak ketiga tungguKuota:pihak ketiga tungguPenguji:pihak ketiga",
        "person/penerbitan-sertifikat-person,"})
    void certificationOfPersons(String model, String berhenti) {
        assertThat(berhenti(model)).isEqualTo(daftar(berhenti));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("SLA-005")
    @CsvSource({
        "bimtek/bimtek, daftarBimtek:pelanggan pembayaranBimtek:pihak ketiga",
        "bimtek/pemeriksaan-bimtek, perbaikiPermohonan:pelanggan",
        "bimtek/keikutsertaan-bimtek, jawabJadwalBaru:pelanggan tungguHariBimtek:pihak ketiga tungguKuota:pihak ketiga",
        "konsultansi/konsultansi, isiPermohonanKonsultansi:pelanggan pembayaranKonsultansi:pihak ketiga",
        "konsultansi/pelaksanaan-konsultansi, jawabRencana:pelanggan tungguKunjungan:pihak ketiga"})
    void trainingAndConsulting(String model, String berhenti) {
        assertThat(berhenti(model)).isEqualTo(daftar(berhenti));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({
        "verifikasi-sertifikasi, perbaikiDokumen, R3/P7D, P30D",
        "verifikasi-sertifikasi, konfirmasiAudit, R3/P7D, P30D",
        "perjanjian-sertifikasi, tandatanganiSpk, R3/P3D, ${spkSertifikasi.sampai(permohonanId)}",
        "penunjukan-tim-audit, tanggapiTim, ${timAudit.ingatkan(permohonanId)}, ${timAudit.jawabSampai(permohonanId)}",
        "evaluasi-sertifikasi, lengkapiKecukupan, R3/P7D, P30D",
        "pemberitahuan-audit, konfirmasiPemberitahuan, ${jadwalAudit.ingatkanJawaban(auditId)}, ${jadwalAudit.jawabSampai(auditId)}",
        "pelaksanaan-audit, tandatanganiLks, R2/P1D, P3D",
        "perbaikan-temuan, perbaikiTemuan, ${temuanAudit.ingatkan(temuanId)}, ${temuanAudit.batas(temuanId)}",
        "keputusan-sertifikasi, penuhiPenundaan, ${penundaanHasil.ingatkan(permohonanId)}, ${penundaanHasil.sampai(permohonanId)}",
        "penilaian-berkala, ajukanPenilaian, ${masaPemeliharaan.pengingat(pemeliharaanId)}, ${masaPemeliharaan.batas(pemeliharaanId)}",
        "uji-kompetensi, tungguKuota, R8/P7D, ${sesiUji.lewat(permohonanId)}",
        "uji-kompetensi, jawabSesiBerubah, R3/P3D, P14D",
        "sertifikasi-person, putuskanUjiUlang, R3/P3D, P14D",
        "masa-person, putuskanPerpanjangan, R3/P30D, ${masaBerlakuPerson.habis(sertifikatPersonId)}",
        "masa-person, ajukanPerpanjangan, R6/P14D, ${masaBerlakuPerson.habis(sertifikatPersonId)}",
        "surat-person, tungguSuratSebelumnya, R4/P3D, P14D",
        "pemeriksaan-bimtek, perbaikiPermohonan, R3/P7D, P30D",
        "pelaksanaan-bimtek, tungguPendaftaran, ${jadwalKelas.diingatkan(kelasId)}, ${jadwalKelas.pendaftaranDitutup(kelasId)}",
        "pelaksanaan-bimtek, tungguJawabanJadwal, R3/P3D, ${jadwalKelas.jawabanSampai(kelasId)}",
        "keikutsertaan-bimtek, tungguKuota, ${kelasBimtek.kuotaDiingatkan(permohonanId)}, ${kelasBimtek.batasTunggu(permohonanId)}",
        "keikutsertaan-bimtek, jawabJadwalBaru, R3/P3D, ${kelasBimtek.batasJawab(permohonanId)}",
        "pelaksanaan-konsultansi, jawabRencana, ${rencanaKonsultansi.ingatkanJawaban(permohonanId)}, ${rencanaKonsultansi.jawabSampai(permohonanId)}",
        "pelaksanaan-konsultansi, tungguKunjungan, ${rencanaKonsultansi.ingatkanKunjungan(permohonanId)}, ${rencanaKonsultansi.kunjunganBerakhir(permohonanId)}",
        "pengaduan, lengkapiPengaduan, R4/P3D, P14D",
        "pengaduan, tanggapiJawabanPengaduan, P7D, P14D",
        "pertanyaan, tanggapiJawaban, P7D, P14D",
        "whistle-blowing, beriTandaTerima, R4/P7D, P30D"})
    void eachWaitIsRemindedOfAndEnds(String model, String penantian, String pengingat, String batas) throws IOException {
        Path berkas = ModelBpmnTest.model().filter(p -> p.getFileName().toString().equals(model + ".bpmn")).findFirst().orElseThrow();
        Map<Boolean, List<String>> waktu = Bpmn.readModelFromFile(berkas.toFile()).getModelElementsByType(BoundaryEvent.class).stream()
            .filter(b -> b.getAttachedTo().getId().equals("receiveTask_" + penantian) && pewaktu(b).isPresent())
            .collect(Collectors.groupingBy(BoundaryEvent::cancelActivity, Collectors.mapping(b -> pewaktu(b).orElseThrow(), Collectors.toList())));
        assertThat(waktu).isEqualTo(Map.of(false, List.of(pengingat), true, List.of(batas)));
    }

    private static Optional<String> pewaktu(BoundaryEvent b) {
        return b.getEventDefinitions().stream().filter(TimerEventDefinition.class::isInstance).map(d -> d.getTextContent().strip()).findFirst();
    }

    private static TreeSet<String> daftar(String isi) {
        return new TreeSet<>(isi == null ? Stream.<String>empty().toList() : Arrays.asList(isi.split(" (?!ketiga)")));
    }

    /** The steps whose turn is not the balai's, without their prefix. */
    private static TreeSet<String> berhenti(String model) {
        TreeSet<String> hasil = new TreeSet<>();
        Bpmn.readModelFromFile(Path.of("bpmn", model + ".bpmn").toFile()).getModelElementsByType(Activity.class)
            .forEach(a -> giliran(a).filter(g -> !g.equals("balai")).forEach(g -> hasil.add(a.getId().substring(a.getId().indexOf('_') + 1) + ":" + g)));
        return hasil;
    }

    private static Stream<String> giliran(Activity a) {
        return a.getExtensionElements() == null ? Stream.empty()
            : a.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream().flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> "giliran".equals(p.getCamundaName())).map(CamundaProperty::getCamundaValue);
    }
}
