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
        return new Anggota(id, "x", "orang" + id, jabatan, jabatan.nama(), "y", Instant.EPOCH, null, 0);
    }

    private static List<Anggota> pelaksana(Rute r) {
        return Stream.of(LangkahWbs.values()).map(l -> r.pelaksana(l, SEMUA).orElse(null)).toList();
    }

    @Test
    void theUsualWay() {
        assertThat(pelaksana(Rute.awal(Set.of(), "orang3", false))).containsExactly(KB, PJI, LAB, PJI, KB);
        assertThat(Rute.awal(Set.of(), "orang3", false).pembaca(SEMUA, LangkahWbs.SUSUN)).containsExactlyInAnyOrder("orang1", "orang2", "orang3");
        assertThat(Rute.awal(Set.of(), null, false).pembaca(SEMUA, LangkahWbs.DISPOSISI)).containsExactlyInAnyOrder("orang1", "orang2");
    }

    @Test
    void roundWhoeverIsReported() {
        assertThat(pelaksana(Rute.awal(Set.of("orang1"), "orang3", false))).as("Kepala Balai").containsExactly(IRJEN, IRJEN, LAB, LAB, IRJEN);
        assertThat(pelaksana(Rute.awal(Set.of("orang2"), "orang3", false))).as("Ketua Tim PJI").containsExactly(KB, KB, LAB, LAB, KB);
        assertThat(pelaksana(Rute.awal(Set.of("orang1", "orang2"), "orang4", false))).as("both").containsExactly(IRJEN, IRJEN, SERT, SERT, IRJEN);
        assertThat(Rute.awal(Set.of("orang3"), null, false).calonPenyelesai(SEMUA)).containsExactly(PJI, SERT, IRJEN);
        assertThat(Rute.awal(Set.of("orang1"), null, false).calonPenyelesai(SEMUA)).containsExactly(PJI, LAB, SERT);
        assertThat(Rute.awal(Set.of("orang1", "orang5"), null, false).pimpinan(SEMUA)).as("nobody left").isEmpty();
    }

    /** The signer never drafts, so with one contact somebody whom it chooses takes part; with two everything stays there. */
    @Test
    void aSecondContactKeepsAReportAboutTheHeadAtTheInspectorate() {
        Anggota kedua = anggota(6, JabatanLingkar.INSPEKTORAT);
        List<Anggota> lingkar = Stream.concat(SEMUA.stream(), Stream.of(kedua)).toList();
        Rute r = Rute.awal(Set.of("orang1"), "orang6", false);
        assertThat(Stream.of(LangkahWbs.values()).map(l -> r.pelaksana(l, lingkar).orElseThrow())).containsExactly(IRJEN, IRJEN, kedua, kedua, IRJEN);
        assertThat(r.pembaca(lingkar, LangkahWbs.SUSUN)).containsExactlyInAnyOrder("orang5", "orang6");
    }

    /** A reported person reads nothing at any step, whoever else is reported. */
    @Test
    void nobodyWhoIsReportedEverReads() {
        for (int pola = 0; pola < 32; pola++) {
            int kode = pola;
            Set<String> terlapor = LongStream.rangeClosed(1, 5).filter(i -> (kode >> (i - 1) & 1) == 1).mapToObj(i -> "orang" + i).collect(Collectors.toSet());
            for (String penyelesai : Arrays.asList(null, "orang3", "orang4")) {
                for (LangkahWbs l : LangkahWbs.values()) {
                    Set<String> baca = Rute.awal(terlapor, penyelesai, true).pembaca(SEMUA, l);
                    assertThat(terlapor).allSatisfy(t -> assertThat(baca).doesNotContain(t));
                }
                Rute r = Rute.awal(terlapor, penyelesai, false);
                r.pelaksana(LangkahWbs.SUSUN, SEMUA).ifPresent(s -> assertThat(r.pimpinan(SEMUA)).isNotEqualTo(Optional.of(s)));
            }
        }
    }

    /** Before a report is forwarded, nobody hears of it only because he may have to draft the answer. */
    @Test
    void whoMightDraftReadsOnlyWhenItIsHisTurn() {
        Rute r = Rute.awal(Set.of("orang1", "orang2"), null, false);
        assertThat(r.pembaca(SEMUA, LangkahWbs.DISPOSISI)).containsExactly("orang5");
        assertThat(r.pembaca(SEMUA, LangkahWbs.SUSUN)).containsExactlyInAnyOrder("orang5", "orang3");
    }

    @Test
    void theInspectorateReadsOnceItHasToLookAtIt() {
        assertThat(Rute.awal(Set.of(), null, false).awasi().pembaca(SEMUA, null)).contains("orang5");
        assertThat(Rute.awal(Set.of("orang5"), null, false).awasi().pembaca(SEMUA, null)).doesNotContain("orang5");
    }

    /** He left the circle and came back, at another place. */
    @Test
    void whoIsReportedStaysSoAtAnotherPlace() {
        Anggota kembali = new Anggota(77, "x", "orang3", JabatanLingkar.KEPALA_BALAI, "Kepala Balai", "y", Instant.EPOCH, null, 0);
        Rute r = Rute.awal(Set.of("orang3"), null, false);
        assertThat(r.pimpinan(List.of(kembali, PJI, SERT, IRJEN))).contains(IRJEN);
        assertThat(r.pembaca(List.of(kembali, PJI, SERT, IRJEN), LangkahWbs.DISPOSISI)).doesNotContain("orang3");
    }

    /** Kepala Balai was replaced: the new one, as of now. */
    @Test
    void whoeverHoldsThePlaceNowHandlesIt() {
        Anggota baru = anggota(9, JabatanLingkar.KEPALA_BALAI);
        assertThat(Rute.awal(Set.of("orang1"), null, false).pelaksana(LangkahWbs.DISPOSISI, List.of(baru, PJI, LAB, IRJEN))).contains(baru);
        assertThat(Rute.awal(Set.of(), "orang3", false).pelaksana(LangkahWbs.SELESAIKAN, List.of(baru, PJI, IRJEN))).as("who left is replaced by who forwards").contains(PJI);
    }
}
