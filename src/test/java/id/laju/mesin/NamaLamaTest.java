package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which scopes of independence hear of the names that steps had before their case went over. */
class NamaLamaTest {

    private static final String KASUS = "bbspjikfk/NAMA-1";
    private static final Map<String, Object> VARIABEL = Map.of("sampelId", 1L, "permohonanId", 2L);

    private final LangkahMapper langkah = mock(LangkahMapper.class);
    private final KunciKasus kunci = mock(KunciKasus.class);
    private final PindahMapper pindah = mock(PindahMapper.class);
    private final List<String> didengar = new ArrayList<>();

    @BeforeEach
    void pindahan() {
        Kasus pindahan = mock(Kasus.class);
        when(pindahan.pindahan()).thenReturn(7L);
        when(kunci.kunci(KASUS)).thenReturn(pindahan);
        when(pindah.namaLama(anyString(), any())).thenReturn(List.of("userTask_lama"));
        when(langkah.pernahDikerjakan(anyString(), anyString(), any(), any())).thenReturn(Optional.empty());
        when(langkah.pernahAtasNama(anyString(), anyString(), any(), any())).thenReturn(Optional.empty());
    }

    /** @param langkah the scope reads steps */
    private LingkupIndependensi lingkup(boolean langkah) {
        return new LingkupIndependensi() {
            @Override
            public String nama() {
                return "coba";
            }

            @Override
            public boolean seluruhKasus() {
                return langkah;
            }

            @Override
            public String variabel() {
                return "permohonanId";
            }

            @Override
            public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
                didengar.addAll(tugas);
                return Optional.empty();
            }
        };
    }

    private Optional<String> tanya(String aturan, boolean baca) {
        return new PenjagaPelaku(langkah, kunci, pindah, List.of(lingkup(baca))).larangan(aturan, KASUS, "mt", VARIABEL, false);
    }

    @Test
    @Tag("GOV-012")
    void aScopeWithRowsOfItsOwnHearsTheNamesOfTheRuleOnly() {
        tanya("userTask_baru @ coba", false);
        assertThat(didengar).containsExactly("userTask_baru");
    }

    @Test
    @Tag("GOV-012")
    void aScopeThatReadsStepsHearsTheOldNamesToo() {
        tanya("userTask_baru @ coba", true);
        assertThat(didengar).containsExactly("userTask_baru", "userTask_lama");
    }

    @Test
    @Tag("GOV-012")
    void stepsOfTheCaseAndOfTheSampleAndThoseOfADeputyAreAskedByAllNames() {
        List<String> semua = List.of("userTask_baru", "userTask_lama");
        when(langkah.pernahDikerjakan(KASUS, "mt", semua, null)).thenReturn(Optional.of("Langkah lama"));
        when(langkah.pernahDikerjakan(KASUS, "mt", semua, 1L)).thenReturn(Optional.of("Langkah lama"));
        when(langkah.pernahAtasNama(KASUS, "mt", semua, 1L)).thenReturn(Optional.of("Langkah lama"));
        assertThat(tanya("userTask_baru @ kasus", false)).hasValueSatisfying(k -> assertThat(k).contains("\"Langkah lama\"", "orang lain"));
        assertThat(tanya("userTask_baru @ sampel", false)).isPresent();
        assertThat(tanya("userTask_baru @ coba", false)).hasValueSatisfying(k -> assertThat(k).contains("\"Langkah lama\"", "pengganti"));
    }
}
