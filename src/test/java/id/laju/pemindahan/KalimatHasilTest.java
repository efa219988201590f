package id.laju.pemindahan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.HasilPindah;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KalimatHasilTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private List<String> kalimat(String kini, String baru) {
        KalenderKerja kalender = mock(KalenderKerja.class);
        when(kalender.zona(anyString())).thenReturn(JAKARTA);
        return new KalimatHasil(kalender, Clock.fixed(Instant.parse(kini), JAKARTA)).dari(new HasilPindah("bbspjikfk/X-1", null, 1, List.of(),
            List.of(new HasilPindah.Pewaktu("Lewat", Instant.parse("2026-12-20T03:00:00Z"), Instant.parse(baru))), "Order", "Order"));
    }

    /** Counted again from the beginning of a wait that has lasted long, a shorter time is over at once. */
    @Test
    void aTimerWhoseNewMomentIsOverIsSaidToRunAtOnce() {
        assertThat(kalimat("2026-11-29T03:00:00Z", "2026-11-24T03:00:00Z")).singleElement().asString().contains("24-11-2026", "langsung berlaku");
        assertThat(kalimat("2026-11-29T03:00:00Z", "2026-12-24T03:00:00Z")).singleElement().asString().contains("24-12-2026").doesNotContain("langsung");
    }
}
