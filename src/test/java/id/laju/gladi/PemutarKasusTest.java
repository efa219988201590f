package id.laju.gladi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.mesin.ModelUji;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that went over to another version while it ran is walked like any other: the first divergence is named, and whether it lies before or after that. */
class PemutarKasusTest {

    private static final String CS = "camunda:candidateGroups=\"cs\"";
    private static final Instant PINDAH = Instant.parse("2026-11-20T03:00:00Z");

    private static ModelUji lurus(String... frasa) {
        ModelUji m = ModelUji.proses("utama").mulai("mulai").akhir("akhir");
        List<String> urut = new ArrayList<>(List.of("mulai"));
        Arrays.stream(frasa).forEach(f -> {
            m.tugas(f, f, CS);
            urut.add("userTask_" + f);
        });
        urut.add("akhir");
        return m.alur(urut.toArray(String[]::new));
    }

    /** @param dibuat days from the move to its beginning. @param selesai and to its end */
    private static Jejak j(String frasa, int versi, int dibuat, int selesai) {
        return new Jejak("bbspjikfk/X-1", "utama", versi, "-", "userTask_" + frasa, frasa, "userTask", Map.of(), null, false, PINDAH.plusSeconds(dibuat * 86_400L), PINDAH.plusSeconds(selesai * 86_400L));
    }

    private static Optional<Selisih> putar(ModelUji model, ModelUji lama, ModelUji baru, Map<String, String> pilihan, Jejak... jejak) {
        List<Ruas> ruas = List.of(new Ruas(GrafModel.dari(lama.xml()), 1, PINDAH), new Ruas(GrafModel.dari(baru.xml()), 2, null));
        return new PemutarKasus(GrafModel.dari(model.xml()), Set.of(), true, List.of(jejak), ruas, new NamaLangkah(List.of(pilihan)), Map.of()).putar();
    }

    @Test
    void aMovedCaseThatFollowsTheModelAgrees() {
        ModelUji lama = lurus("a", "b", "c");
        ModelUji baru = lurus("a", "b", "y", "c");
        assertThat(putar(baru, lama, baru, Map.of(), j("a", 1, -3, -2), j("b", 2, -2, 1), j("y", 2, 1, 2), j("c", 2, 2, 3))).isEmpty();
    }

    /** The step was asked for only by the version to which the case came after it. */
    @Test
    void aDivergenceBeforeTheMoveSaysSoAndHowItWentOnSince() {
        ModelUji lama = lurus("a", "b", "c");
        ModelUji baru = lurus("a", "x", "b", "c");
        Jejak[] jejak = {j("a", 1, -3, -2), j("b", 2, -2, 1), j("c", 2, 1, 2)};
        assertThat(putar(baru, lama, baru, Map.of(), jejak)).get().satisfies(s -> {
            assertThat(s.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_BARU);
            assertThat(s.elemen()).isEqualTo("userTask_x");
            assertThat(s.kalimat()).contains("Waktu itu kasus masih menurut versi 1").contains("Sejak dipindahkan ke versi 2 ia mengikuti model ini sampai akhir");
        });
        assertThat(putar(lurus("a", "x", "b", "z", "c"), lama, baru, Map.of(), jejak)).get().satisfies(s -> {
            assertThat(s.elemen()).isEqualTo("userTask_x");
            assertThat(s.kalimat()).contains("perbedaan pertamanya: Sebelum \"c\" model ini meminta \"z\"");
        });
    }

    @Test
    void aDivergenceAfterTheMoveIsNamed() {
        ModelUji lama = lurus("a", "b", "c");
        ModelUji baru = lurus("a", "b", "y", "c");
        Jejak[] jejak = {j("a", 1, -3, -2), j("b", 2, -2, 1), j("y", 2, 1, 2), j("c", 2, 2, 3)};
        assertThat(putar(lama, lama, baru, Map.of(), jejak)).get().satisfies(s -> {
            assertThat(s.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
            assertThat(s.kalimat()).contains("\"y\"").contains("sudah dipindahkan ke versi 2 sebelum itu");
        });
    }

    /** Of a step that has another name since, both names are the same step. */
    @Test
    void stepsThatContinueUnderAnotherNameAreFollowed() {
        ModelUji lama = lurus("a", "b", "c");
        ModelUji baru = lurus("a", "tinjau", "c");
        Map<String, String> pilihan = Map.of("userTask_b", "userTask_tinjau");
        Jejak[] jejak = {j("a", 1, -3, -2), j("tinjau", 2, -2, 1), j("c", 2, 1, 2)};
        assertThat(putar(baru, lama, baru, pilihan, jejak)).isEmpty();
        assertThat(putar(lama, lama, baru, pilihan, jejak)).as("back over the old one").isEmpty();
        assertThat(putar(baru, lama, baru, pilihan, j("a", 1, -3, -2), j("b", 1, -2, -1), j("c", 2, -1, 2))).as("done before the move").isEmpty();
        assertThat(putar(lurus("a", "c", "tinjau"), lama, baru, pilihan, jejak)).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.URUTAN);
    }

    /** One branch was done before the move, the other stood open; the join is the new model's. */
    @Test
    void branchesThatStandApartWhileTheCaseGoesOverMeetInTheNewVersion() {
        ModelUji lama = bersamaan("gabung");
        ModelUji baru = bersamaan("satu");
        Jejak[] jejak = {j("a", 1, -3, -2), j("b", 2, -3, 1), j("c", 2, 1, 2)};
        assertThat(putar(lama, lama, baru, Map.of(), jejak)).isEmpty();
        assertThat(putar(lurus("a", "b", "d", "c"), lama, baru, Map.of(), jejak)).get().satisfies(s -> {
            assertThat(s.jenis()).as("the record itself is whole").isEqualTo(Selisih.Jenis.LANGKAH_BARU);
            assertThat(s.elemen()).isEqualTo("userTask_d");
        });
    }

    private static ModelUji bersamaan(String gabung) {
        return ModelUji.proses("utama").mulai("mulai").gerbang("parallelGateway", "pisah", "").gerbang("parallelGateway", gabung, "").tugas("a", "a", CS).tugas("b", "b", CS).tugas("c", "c", CS).akhir("akhir")
            .alur("mulai", "pisah", "userTask_a", gabung, "userTask_c", "akhir").alur("pisah", "userTask_b", gabung);
    }

    @Test
    void onlyARecordThatBreaksOffIsCalledIncomplete() {
        ModelUji lama = lurus("a", "b", "c");
        ModelUji baru = lurus("a", "x", "b", "c");
        assertThat(putar(lurus("a", "c"), lama, baru, Map.of(), j("a", 1, -3, -2), j("c", 2, 1, 2))).as("the record has no b, but the model needs none").isEmpty();
        assertThat(putar(lurus("a", "z", "c"), lama, baru, Map.of(), j("a", 1, -3, -2), j("c", 2, 1, 2))).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.TIDAK_TERBACA);
    }

    /** A phase was called once by version 1 and, after a release, by version 2; neither call went over. */
    @Test
    void callsByDifferentVersionsAreWalkedEachByItsOwn() {
        GrafModel satu = GrafModel.dari(lurus("a", "b").xml());
        GrafModel dua = GrafModel.dari(lurus("a", "x", "b").xml());
        List<Jejak> jejak = List.of(j("a", 1, -5, -4), j("b", 1, -4, -3), j("a", 2, 1, 2), j("x", 2, 2, 3), j("b", 2, 3, 4));
        PemutarKasus p = new PemutarKasus(dua, Set.of(), false, jejak, List.of(new Ruas(satu, 1, null)), new NamaLangkah(List.of()), Map.of("2@-", dua));
        assertThat(p.putar()).get().satisfies(s -> {
            assertThat(s.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_BARU);
            assertThat(s.elemen()).isEqualTo("userTask_x");
        });
    }
}
