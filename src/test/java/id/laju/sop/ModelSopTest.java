package id.laju.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.laju.mesin.GudangModel;
import id.laju.mesin.Kasus;
import id.laju.mesin.VersiKasus;
import id.laju.mesin.VersiModel;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service {@code layanan} that calls {@code fase}; the service was revised on the tenth, the phase on the fifth and the fifteenth. */
class ModelSopTest {

    private static final String BALAI = "bspji-palembang";

    private final GudangModel gudang = mock(GudangModel.class);
    private final VersiKasus kasus = mock(VersiKasus.class);
    private final SopMapper mapper = mock(SopMapper.class);
    private final ModelSop model = new ModelSop(gudang, kasus, mapper);
    private final List<VersiModel> semua = new ArrayList<>();

    @BeforeEach
    void sebar() {
        sebar("layanan", 1, 1, "<callActivity id='c' calledElement='fase'/>");
        sebar("layanan", 2, 10, "<callActivity id='c' calledElement='fase'/>");
        sebar("fase", 1, 1, "<userTask id='u'/>");
        sebar("fase", 2, 5, "<userTask id='u'/>");
        sebar("fase", 3, 15, "<userTask id='u'/>");
        when(gudang.semua()).thenReturn(semua);
    }

    private void sebar(String kunci, int versi, int hari, String isi) {
        semua.add(new VersiModel(kunci + ":" + versi, kunci, versi, null, kunci + ".bpmn", kunci, saat(hari), true));
        when(gudang.xml(kunci + ":" + versi)).thenReturn("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='" + kunci + "'>" + isi + "</process></definitions>");
    }

    private static OffsetDateTime saat(int hari) {
        return OffsetDateTime.of(2026, 1, hari, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    private VersiModel versi(String id) {
        return semua.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
    }

    private String susunan(BahanSop b) {
        return model.susunan(b, List.of());
    }

    private Kasus selesai(int hari) {
        return new Kasus(BALAI + "/1", "layanan", BALAI, null, "Selesai", "balai", saat(2).toInstant(), saat(hari).toInstant(), null, null, null, 0);
    }

    @Test
    void phasesAreThoseOfTheTimeOfTheVersion() {
        assertThat(susunan(model.kini(versi("layanan:2"), BALAI))).isEqualTo("fase:3 layanan:2");
        assertThat(susunan(model.semasa(versi("layanan:2"), BALAI))).isEqualTo("fase:3 layanan:2");
        assertThat(susunan(model.semasa(versi("layanan:1"), BALAI))).isEqualTo("fase:2 layanan:1");
    }

    @Test
    void aCaseHasThePhasesThatItPassed() {
        when(kasus.bagian(BALAI + "/1")).thenReturn(List.of(new VersiKasus.Bagian("fase", 1, null)));
        assertThat(susunan(model.kasus(versi("layanan:1"), selesai(20)))).isEqualTo("fase:1 layanan:1");
        when(kasus.bagian(BALAI + "/1")).thenReturn(List.of());
        assertThat(susunan(model.kasus(versi("layanan:1"), selesai(12)))).isEqualTo("fase:2 layanan:1");
    }

    @Test
    void whatIsOnlyReferredToIsNoPartOfTheTable() {
        when(mapper.langkah("layanan", BALAI)).thenReturn(List.of(new SopMapper.Langkah("layanan/c", "ACUAN")));
        assertThat(susunan(model.kini(versi("layanan:2"), BALAI))).isEqualTo("layanan:2");
    }

    @Test
    void eachModelIsReadOnceHoweverOftenItsCallersAreAskedFor() {
        LemariModel lemari = model.lemari(BALAI);
        for (int i = 0; i < 5; i++) {
            assertThat(model.pemanggil("fase", lemari)).extracting(ModelSop.Proses::kunci).containsExactly("layanan");
            assertThat(model.dipanggil(versi("layanan:2"), lemari)).extracting(ModelSop.Proses::kunci).containsExactly("fase");
        }
        verify(gudang, times(1)).semua();
        verify(gudang, times(2)).xml(anyString());
    }
}
