package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the system says in the talk is read in the reader's language, also where it was sealed long ago. */
class KalimatWbsTest {

    private static final ResourceBundle INDONESIA = ResourceBundle.getBundle("pesan.wbs", Locale.ROOT);
    private static final ResourceBundle INGGRIS = ResourceBundle.getBundle("pesan.wbs", Locale.ENGLISH);

    private static Pesan pesan(String dari, String teks) {
        return new Pesan(dari, teks, Instant.EPOCH, List.of());
    }

    @Test
    void aSentenceOfTheSystemHasItsTwin() {
        for (KalimatWbs k : KalimatWbs.values()) {
            assertThat(INDONESIA.getString("wbs.kalimat." + k)).isEqualTo(k.teks());
            assertThat(INGGRIS.getString("wbs.kalimat." + k)).isNotEqualTo(k.teks());
        }
        Pesan p = pesan("SISTEM", "Pelapor menarik laporannya.");
        assertThat(p.kunci()).isEqualTo("wbs.kalimat.DITARIK");
        assertThat(p.tulisan()).isEmpty();
    }

    @Test
    void whatSomebodyWroteStaysAsItIs() {
        Pesan alasan = pesan("PELAPOR", "Laporan ini saya tarik. Sudah selesai.");
        assertThat(alasan.kunci()).isEqualTo("wbs.kalimat.SAYA_TARIK");
        assertThat(alasan.tulisan()).isEqualTo(" Sudah selesai.");
        Pesan bebas = pesan("BALAI", "Pelapor menarik laporannya.");
        assertThat(bebas.kunci()).isNull();
        assertThat(bebas.tulisan()).isEqualTo("Pelapor menarik laporannya.");
    }
}
