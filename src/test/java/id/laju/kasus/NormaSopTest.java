package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The norms of the 22 steps of the SOP (SLA-012 to SLA-033), as the models say them. */
class NormaSopTest {

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            SLA-012 | aktivasi-akun    | startEvent_portalDibuka         | 30 menit
            SLA-013 | aktivasi-akun    | manualTask_daftarAkun           | 30 menit
            SLA-014 | aktivasi-akun    | userTask_periksaAkun            | 10 menit
            SLA-015 | pengujian        | manualTask_isiPermohonan        | 30 menit
            SLA-016 | penawaran        | userTask_periksaPermohonan      | 10 menit
            SLA-017 | penawaran        | userTask_setujuiTarif           | 10 menit
            SLA-018 | penawaran        | receiveTask_konfirmasiPenawaran | 10 menit
            SLA-019 | pembayaran       | userTask_terbitkanBilling       | 15 menit
            SLA-020 | pembayaran       | receiveTask_bayarTagihan        | -
            SLA-021 | pembayaran       | userTask_periksaPembayaran      | 15 menit
            SLA-022 | penerimaan-sampel | userTask_terimaSampel          | 30 menit
            SLA-023 | uji-laboratorium | userTask_tugaskanAnalis         | 20 menit
            SLA-024 | uji-laboratorium | userTask_validasiPenugasan      | 20 menit
            SLA-025 | pengerjaan-paket | userTask_ujiSampel              | 14 hari kerja
            SLA-026 | uji-laboratorium | userTask_verifikasiHasil        | 20 menit
            SLA-027 | uji-laboratorium | userTask_validasiHasil          | 20 menit
            SLA-028 | penerbitan       | userTask_beriNomorLhu           | 20 menit
            SLA-029 | penerbitan       | userTask_buatLhu                | 20 menit
            SLA-030 | penerbitan       | userTask_tandatanganiLhu        | 30 menit
            SLA-031 | penerbitan       | userTask_periksaLhu             | 5 menit
            SLA-032 | penyerahan       | receiveTask_isiSurvei           | 5 menit
            SLA-033 | penyerahan       | receiveTask_selesaikanOrder     | 5 menit
            SLA-034 | sertifikasi-produk | manualTask_kirimDokumen            | 30 menit
            SLA-039 | pemberitahuan-audit | userTask_buatPemberitahuanAudit    | 30 menit
            SLA-040 | pemberitahuan-audit | userTask_tandatanganiPemberitahuan | 15 menit
            SLA-041 | pemberitahuan-audit | userTask_kirimPemberitahuan        | 15 menit
            SLA-042 | whistle-blowing | startEvent_laporanMasuk        | 10 menit
            SLA-043 | whistle-blowing | userTask_disposisiLaporan      | 10 menit
            SLA-044 | whistle-blowing | userTask_teruskanLaporan       | 0 menit
            SLA-045 | whistle-blowing | userTask_selesaikanLaporan     | 7 hari
            SLA-046 | whistle-blowing | userTask_susunJawaban          | 80 menit
            SLA-047 | whistle-blowing | userTask_tandatanganiJawaban   | -
            SLA-048 | whistle-blowing | receiveTask_beriTandaTerima    | 450 menit
            """)
    @Tag("SLA-012") @Tag("SLA-013") @Tag("SLA-014") @Tag("SLA-015") @Tag("SLA-016") @Tag("SLA-017") @Tag("SLA-018") @Tag("SLA-019")
    @Tag("SLA-020") @Tag("SLA-021") @Tag("SLA-022") @Tag("SLA-023") @Tag("SLA-024") @Tag("SLA-025") @Tag("SLA-026") @Tag("SLA-027")
    @Tag("SLA-028") @Tag("SLA-029") @Tag("SLA-030") @Tag("SLA-031") @Tag("SLA-032") @Tag("SLA-033")
    @Tag("SLA-034") @Tag("SLA-039") @Tag("SLA-040") @Tag("SLA-041") @Tag("SLA-042") @Tag("WBS-002") @Tag("SLA-043")
    @Tag("SLA-044") @Tag("SLA-045") @Tag("SLA-046") @Tag("SLA-047") @Tag("SLA-048")
    void theModelSaysTheNormOfTheSop(String baris, String proses, String elemen, String norma) throws IOException {
        FlowNode langkah = Bpmn.readModelFromFile(berkas(proses).toFile()).getModelElementById(elemen);
        assertThat(sifat(langkah, "normaWaktu")).as(baris).isEqualTo(norma);
    }

    @Test
    @Tag("SLA-001")
    void anAccountIsDecidedWithinOneWorkingDay() throws IOException {
        FlowNode periksa = Bpmn.readModelFromFile(berkas("aktivasi-akun").toFile()).getModelElementById("userTask_periksaAkun");
        assertThat(sifat(periksa, "batasWaktu")).isEqualTo("1 hari kerja");
    }

    private static String sifat(FlowNode langkah, String nama) {
        return langkah.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult().getCamundaProperties()
                .stream().filter(p -> p.getCamundaName().equals(nama)).findFirst().orElseThrow().getCamundaValue();
    }

    private static Path berkas(String proses) throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of("bpmn"))) {
            return semua.filter(p -> p.getNameCount() == 3 && p.endsWith(proses + ".bpmn")).findFirst().orElseThrow();
        }
    }
}
