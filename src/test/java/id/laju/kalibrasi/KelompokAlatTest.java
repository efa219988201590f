package id.laju.kalibrasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which calibrations are of one instrument after the number on one certificate was corrected. */
class KelompokAlatTest {

    /** Sample, order and day in one number, the later the greater. */
    private static AlatTerkalibrasi alat(int ke, String nomor, String semula) {
        return alat(ke, ke, nomor, semula);
    }

    private static AlatTerkalibrasi alat(int ke, int order, String nomor, String semula) {
        return new AlatTerkalibrasi(ke, order, 1, "bbspjikfk", "Caliper", "0 - 150 mm", "Jangka sorong", null, "Mitutoyo", nomor, semula, ke, ke + "/SK",
            LocalDate.of(2024, 1, 1).plusMonths(ke), 12);
    }

    private static List<List<Long>> kelompok(AlatTerkalibrasi... terbaruDulu) {
        return KelompokAlat.dari(List.of(terbaruDulu)).stream().map(d -> d.stream().map(AlatTerkalibrasi::sampelId).toList()).toList();
    }

    @Test
    void aNumberCorrectedOnOneCertificateKeepsTheHistoryTogether() {
        assertThat(kelompok(alat(3, "A", null), alat(2, "B", "A"), alat(1, "A", null))).containsExactly(List.of(3L, 2L, 1L));
        assertThat(kelompok(alat(3, "B", null), alat(2, "B", "A"), alat(1, "A", null))).as("ordered again with the corrected number").containsExactly(List.of(3L, 2L, 1L));
        assertThat(kelompok(alat(3, "C", "B"), alat(2, "B", "A"), alat(1, "A", null))).as("corrected twice").containsExactly(List.of(3L, 2L, 1L));
        assertThat(kelompok(alat(2, "A", "B"), alat(1, "B", "A"))).as("there and back").hasSize(1);
    }

    @Test
    void twoInstrumentsStayTwo() {
        assertThat(kelompok(alat(3, "B", "A"), alat(2, "A", null), alat(1, "B", null))).as("the other number was known before").containsExactly(List.of(3L, 1L), List.of(2L));
        assertThat(kelompok(alat(3, 9, "A", null), alat(2, 9, "B", "A"))).as("both in one order").containsExactly(List.of(3L), List.of(2L));
        assertThat(kelompok(alat(2, "B", null), alat(1, "A", null))).containsExactly(List.of(2L), List.of(1L));
        assertThat(kelompok(alat(3, 9, null, null), alat(2, 9, null, null), alat(1, null, null))).as("each is reminded of, though none has a number").hasSize(3);
        assertThat(Stream.of(alat(2, null, null), alat(1, null, null)).map(AlatTerkalibrasi::kunci).distinct()).as("without a number the name counts").hasSize(1);
    }
}
