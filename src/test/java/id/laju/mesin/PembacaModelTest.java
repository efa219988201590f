package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PembacaModelTest {

    private final PembacaModel pembaca = new PembacaModel();

    private List<LangkahModel> langkah(String berkas) throws IOException {
        return pembaca.langkah(Files.readString(Path.of("bpmn/" + berkas)));
    }

    @Test
    void stepsStandInTheOrderOfTheFlowAndSayWhatTheModelSays() throws IOException {
        List<LangkahModel> semua = langkah("penawaran/penawaran.bpmn");
        List<String> ids = semua.stream().map(LangkahModel::id).toList();
        assertThat(ids).containsSubsequence("startEvent_permohonanMasuk", "userTask_susunPenawaran", "userTask_periksaPermohonan", "gateway_hasilPemeriksaan",
            "userTask_setujuiTarif", "serviceTask_terbitkanPenawaran", "receiveTask_konfirmasiPenawaran", "gateway_jawabanPenawaran", "endEvent_penawaranDisetujui");
        assertThat(ids).doesNotHaveDuplicates();
        LangkahModel tunggu = semua.stream().filter(l -> l.id().equals("receiveTask_perbaikiPermohonan")).findFirst().orElseThrow();
        assertThat(tunggu.lajur()).isEqualTo("Pelanggan");
        assertThat(tunggu.giliran()).isEqualTo("pelanggan");
        assertThat(tunggu.normaWaktu()).isEqualTo("30 menit");
        assertThat(tunggu.statusPelanggan()).isEqualTo("Perbaikan Dokumen");
        assertThat(tunggu.kegiatan()).isTrue();
        assertThat(tunggu.pewaktu()).extracting(PewaktuModel::kata).containsExactly("30 hari", "tiap 7 hari, 3 kali");
        assertThat(tunggu.pewaktu()).extracting(PewaktuModel::mengakhiri).containsExactly(true, false);
    }

    @Test
    void stepsOfASubProcessFollowItAndStandInItsLane() throws IOException {
        List<LangkahModel> semua = langkah("pengujian/pengujian.bpmn");
        assertThat(semua.stream().map(LangkahModel::id)).containsSubsequence("manualTask_isiPermohonan", "subProcess_sebelumOrder", "callActivity_penawaran",
            "callActivity_pembayaran", "serviceTask_terbitkanNomorOrder", "subProcess_setiapLaporan", "callActivity_ujiLaboratorium", "callActivity_penerbitan",
            "callActivity_penyerahan", "endEvent_orderSelesai");
        LangkahModel uji = semua.stream().filter(l -> l.id().equals("callActivity_ujiLaboratorium")).findFirst().orElseThrow();
        assertThat(uji.lajur()).isEqualTo("Balai");
        assertThat(uji.bersamaan()).isTrue();
        assertThat(uji.panggil()).isEqualTo("uji-laboratorium");
        assertThat(semua.stream().filter(l -> l.id().equals("callActivity_penawaran")).findFirst().orElseThrow().bersamaan()).isFalse();
        assertThat(pembaca.janji(Files.readString(Path.of("bpmn/pengujian/pengujian.bpmn")))).hasValueSatisfying(j -> assertThat(j.getValue()).isEqualTo("17 hari kerja"));
    }

    /** The reader and the rule of deployment agree on where a status of the case may stand. */
    @Test
    void noShippedStepHasAStatusOfTheCaseWhereSeveralTokensStand() {
        PenulisModelTest.model().forEach(p -> {
            try {
                assertThat(pembaca.langkah(Files.readString(p)).stream().filter(l -> l.bersamaan() && l.statusPelanggan() != null)).as(p.toString()).isEmpty();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"timeDuration|P30D|30 hari", "timeDuration|P2W|2 minggu", "timeDuration|PT6H|6 jam", "timeDuration|PT45M|45 menit",
        "timeCycle|R3/P7D|tiap 7 hari, 3 kali", "timeCycle|R/PT6H|tiap 6 jam"})
    void durationsHaveWordsAndComeBackFromThem(String jenis, String iso, String kata) {
        assertThat(new PewaktuModel("x", null, jenis, iso, true).kata()).isEqualTo(kata);
        assertThat(PewaktuModel.urai(jenis, " " + kata.toUpperCase(java.util.Locale.ROOT) + " ")).isEqualTo(iso);
    }

    @Test
    void whatTheSystemIsAskedForHasNoWordsAndStaysAsItIs() {
        assertThat(new PewaktuModel("x", null, "timeDate", "${masaBilling.sampai(tagihanId)}", true).tetap()).isFalse();
        assertThat(new PewaktuModel("x", null, "timeDuration", "P1Y2M", true).tetap()).isFalse();
        assertThatThrownBy(() -> PewaktuModel.urai("timeDuration", "sebulan")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("30 hari");
        assertThatThrownBy(() -> PewaktuModel.urai("timeDuration", "0 hari")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PewaktuModel.urai("timeCycle", "7 hari")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tiap 7 hari");
    }
}
