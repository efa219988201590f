package id.laju.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LajuTest
class ContohPermohonanTest {

    @Autowired ContohPermohonan contoh;
    @Autowired PermohonanService permohonan;

    @Test
    void theExampleIsASubmittedRequestThatCanBecomeAnOrder() {
        long id = contoh.ajukan(2, false);
        assertThat(permohonan.ambil(id).draf()).isFalse();
        assertThat(permohonan.denganKasus(contoh.kasus(id)).orElseThrow().id()).isEqualTo(id);
        assertThat(permohonan.sampel(id)).extracting(Sampel::namaLengkap)
            .containsExactly("Garam Meja 1 Merek Kristal Tipe Halus", "Garam Meja 2 Merek Kristal Tipe Halus");
        assertThat(permohonan.parameter(contoh.sampel(id).get(0))).extracting(ParameterSampel::nama).hasSize(2);
        assertThat(permohonan.jadikanOrder(id)).hasSize(2);
        assertThat(permohonan.jadikanOrder(id)).hasSize(2);
    }

    @Test
    void allSamplesStandInOneReportWhenAskedFor() {
        long id = contoh.ajukan(3, true);
        assertThat(permohonan.jadikanOrder(id)).hasSize(1);
    }
}
