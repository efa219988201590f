package id.laju.wbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who handles a report, by who is reported. */
class RuteTest {

    private static final Anggota KB = anggota(1, JabatanLingkar.KEPALA_BALAI);
    private static final Anggota PJI = anggota(2, JabatanLingkar.KETUA_TIM_PJI);
    private static final Anggota LAB = anggota(3, JabatanLingkar.KETUA_TIM);
    private static final Anggota SERT = anggota(4, JabatanLingkar.KETUA_TIM);
    private static final Anggota IRJEN = anggota(5, JabatanLingkar.INSPEKTORAT);
    private static final List<Anggota> SEMUA = List.of(KB, PJI, LAB, SERT, IRJEN);

    private static Anggota anggota(long id, JabatanLingkar jabatan) {
        return new Anggota(id, "x", "orang" + id, jabatan, jabatan.nama(), "y", Instant.EPOCH, null);
    }

    private static List<Anggota> pelaksana(Rute r) {
        return Stream.of(LangkahWbs.values()).map(l -> r.pelaksana(l, SEMUA).orElse(null)).toList();
    }

    @Test
    void theUsualWay() {
        assertThat(pelaksana(new Rute(Set.of(), 3L, false))).containsExactly(KB, PJI, LAB, PJI, KB);
        assertThat(new Rute(Set.of(), 3L, false).pembaca(SEMUA, LangkahWbs.SUSUN)).containsExactlyInAnyOrder("orang1", "orang2", "orang3");
        assertThat(new Rute(Set.of(), null, false).pembaca(SEMUA, LangkahWbs.DISPOSISI)).containsExactlyInAnyOrder("orang1", "orang2");
    }

    @Test
    void roundWhoeverIsReported() {
        assertThat(pelaksana(new Rute(Set.of(1L), 3L, false))).as("Kepala Balai").containsExactly(IRJEN, IRJEN, LAB, LAB, IRJEN);
        assertThat(pelaksana(new Rute(Set.of(2L), 3L, false))).as("Ketua Tim PJI").containsExactly(KB, KB, LAB, LAB, KB);
        assertThat(pelaksana(new Rute(Set.of(1L, 2L), 4L, false))).as("both").containsExactly(IRJEN, IRJEN, SERT, SERT, IRJEN);
        assertThat(new Rute(Set.of(3L), null, false).calonPenyelesai(SEMUA)).containsExactly(PJI, SERT, IRJEN);
        assertThat(new Rute(Set.of(1L), null, false).calonPenyelesai(SEMUA)).containsExactly(PJI, LAB, SERT);
        assertThat(new Rute(Set.of(1L, 5L), null, false).pimpinan(SEMUA)).as("nobody left").isEmpty();
    }

    /** A reported person reads nothing at any step, whoever else is reported. */
    @Test
    void nobodyWhoIsReportedEverReads() {
        for (int pola = 0; pola < 32; pola++) {
            int kode = pola;
            Set<Long> terlapor = LongStream.rangeClosed(1, 5).filter(i -> (kode >> (i - 1) & 1) == 1).boxed().collect(Collectors.toSet());
            for (Long penyelesai : Arrays.asList(null, 3L, 4L)) {
                for (LangkahWbs l : LangkahWbs.values()) {
                    Set<String> baca = new Rute(terlapor, penyelesai, true).pembaca(SEMUA, l);
                    assertThat(terlapor).allSatisfy(t -> assertThat(baca).doesNotContain("orang" + t));
                }
                Rute r = new Rute(terlapor, penyelesai, false);
                r.pelaksana(LangkahWbs.SUSUN, SEMUA).ifPresent(s -> assertThat(r.pimpinan(SEMUA)).isNotEqualTo(Optional.of(s)));
            }
        }
    }

    /** Before a report is forwarded, nobody hears of it only because he may have to draft the answer. */
    @Test
    void whoMightDraftReadsOnlyWhenItIsHisTurn() {
        Rute r = new Rute(Set.of(1L, 2L), null, false);
        assertThat(r.pembaca(SEMUA, LangkahWbs.DISPOSISI)).containsExactly("orang5");
        assertThat(r.pembaca(SEMUA, LangkahWbs.SUSUN)).containsExactlyInAnyOrder("orang5", "orang3");
    }

    @Test
    void theInspectorateReadsOnceItHasToLookAtIt() {
        assertThat(new Rute(Set.of(), null, false).awasi().pembaca(SEMUA, null)).contains("orang5");
        assertThat(new Rute(Set.of(5L), null, false).awasi().pembaca(SEMUA, null)).doesNotContain("orang5");
    }

    /** Kepala Balai was replaced: the new one, as of now. */
    @Test
    void whoeverHoldsThePlaceNowHandlesIt() {
        Anggota baru = anggota(9, JabatanLingkar.KEPALA_BALAI);
        assertThat(new Rute(Set.of(1L), null, false).pelaksana(LangkahWbs.DISPOSISI, List.of(baru, PJI, LAB, IRJEN))).contains(baru);
        assertThat(new Rute(Set.of(), 3L, false).pelaksana(LangkahWbs.SELESAIKAN, List.of(baru, PJI, IRJEN))).as("who left is replaced by who forwards").contains(PJI);
    }
}
