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

/** One remembered case over a graph: where it agrees, and the first place of each kind where it does not. */
class PemutarTest {

    private static final String CS = "camunda:candidateGroups=\"cs\"";

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

    private static Jejak j(String frasa) {
        return j("utama", "userTask_" + frasa, null, false, Map.of());
    }

    private static Jejak j(String frasa, String keputusan) {
        return j("utama", "userTask_" + frasa, keputusan, false, Map.of());
    }

    private static Jejak s(String frasa, long sampel) {
        return j("utama", "userTask_" + frasa, null, false, Map.of("sampelId", sampel));
    }

    private static Jejak j(String proses, String elemen, String keputusan, boolean batal, Map<String, Long> ids) {
        return new Jejak("bbspjikfk/X-1", proses, 1, null, elemen, elemen.substring(elemen.indexOf('_') + 1), "userTask", ids, keputusan, batal, Instant.EPOCH, Instant.EPOCH);
    }

    private static Optional<Selisih> putar(ModelUji baru, ModelUji lama, Jejak... jejak) {
        return putar(baru, lama, true, jejak);
    }

    private static Optional<Selisih> putar(ModelUji baru, ModelUji lama, boolean utama, Jejak... jejak) {
        return new Pemutar(GrafModel.dari(baru.xml()), GrafModel.dari(lama.xml()), Set.of("sampelId"), utama, List.of(jejak)).putar(List.of(jejak));
    }

    @Test
    void aStraightCaseAgreesAndEachChangeIsNamed() {
        ModelUji lama = lurus("a", "b", "c");
        Jejak[] jejak = {j("a"), j("b"), j("c")};
        assertThat(putar(lama, lama, jejak)).isEmpty();
        assertThat(putar(lurus("a", "c"), lama, jejak)).get().satisfies(x -> {
            assertThat(x.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
            assertThat(x.elemen()).isEqualTo("userTask_a");
            assertThat(x.kalimat()).contains("\"b\"").contains("sesudah \"a\"");
        });
        assertThat(putar(lurus("a", "x", "b", "c"), lama, jejak)).get().satisfies(x -> {
            assertThat(x.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_BARU);
            assertThat(x.elemen()).isEqualTo("userTask_x");
        });
        assertThat(putar(lurus("a", "c", "b"), lama, jejak)).get().satisfies(x -> {
            assertThat(x.jenis()).isEqualTo(Selisih.Jenis.URUTAN);
            assertThat(x.kalimat()).contains("menuju \"b\"").contains("model ini menuju \"c\"");
        });
        assertThat(putar(lurus("a", "b", "c", "x"), lama, jejak)).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.BELUM_SELESAI);
    }

    private static ModelUji bercabang(String setuju) {
        return ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).gerbang("exclusiveGateway", "ulang", "").gerbang("exclusiveGateway", "putus", "name=\"Setuju?\" default=\"lain\"").tugas("b", "b", CS).tugas("c", "c", CS)
            .akhir("akhir").alur("mulai", "ulang", "userTask_a", "putus").jalan("ya", "Ya", "putus", "userTask_b", "${keputusan == '" + setuju + "'}").jalan("kembali", "Kembali", "putus", "ulang", "${keputusan == 'kembali'}")
            .jalan("lain", "Lain", "putus", "userTask_c", null).alur("userTask_b", "akhir").alur("userTask_c", "akhir");
    }

    @Test
    void decisionsChooseTheFlowAndLoopsAreWalked() {
        ModelUji lama = bercabang("setuju");
        assertThat(putar(lama, lama, j("a", "kembali"), j("a", "kembali"), j("a", "setuju"), j("b"))).isEmpty();
        assertThat(putar(lama, lama, j("a", "tolak"), j("c"))).isEmpty();
        assertThat(putar(bercabang("terima"), lama, j("a", "kembali"), j("a", "setuju"), j("b"))).get().satisfies(x -> {
            assertThat(x.jenis()).isEqualTo(Selisih.Jenis.KEPUTUSAN);
            assertThat(x.elemen()).isEqualTo("userTask_a");
            assertThat(x.kalimat()).contains("\"setuju\"").contains("membawa ke \"c\"");
        });
    }

    @Test
    void aDecisionThatNoFlowTakesIsNamed() {
        ModelUji lama = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).gerbang("exclusiveGateway", "putus", "name=\"Setuju?\"").tugas("b", "b", CS).akhir("akhir").akhir("batal").alur("mulai", "userTask_a", "putus")
            .jalan("ya", "Ya", "putus", "userTask_b", "${k == 'setuju'}").jalan("tidak", "Tidak", "putus", "batal", "${k == 'tolak'}").alur("userTask_b", "akhir");
        ModelUji baru = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).gerbang("exclusiveGateway", "putus", "name=\"Setuju?\"").tugas("b", "b", CS).akhir("akhir").akhir("batal").alur("mulai", "userTask_a", "putus")
            .jalan("ya", "Ya", "putus", "userTask_b", "${k == 'terima'}").jalan("tidak", "Tidak", "putus", "batal", "${k == 'tolak'}").alur("userTask_b", "akhir");
        assertThat(putar(baru, lama, j("a", "setuju"), j("b"))).get().extracting(Selisih::kalimat).asString().contains("tidak diambil alur mana pun");
        assertThat(putar(baru, lama, j("a", "tolak"))).isEmpty();
    }

    private static ModelUji bersamaan(boolean gabung) {
        ModelUji m = ModelUji.proses("utama").mulai("mulai").gerbang("parallelGateway", "pisah", "").gerbang("parallelGateway", "satu", "").tugas("a", "a", CS).tugas("b", "b", CS).tugas("c", "c", CS).akhir("akhir")
            .alur("mulai", "pisah", "userTask_a", "satu", "userTask_c", "akhir").alur("pisah", "userTask_b");
        return gabung ? m.alur("userTask_b", "satu") : m.alur("userTask_b", "akhir");
    }

    @Test
    void parallelBranchesGoInAnyOrderAndTheJoinWaitsForAll() {
        ModelUji m = bersamaan(true);
        assertThat(putar(m, m, j("b"), j("a"), j("c"))).isEmpty();
        assertThat(putar(m, m, j("a"), j("b"), j("c"))).isEmpty();
        assertThat(putar(m, bersamaan(false), j("a"), j("c"), j("b"))).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.URUTAN);
    }

    @Test
    void eachThingOfAMultiInstanceGoesItsOwnWay() {
        ModelUji dalam = ModelUji.proses("-").mulai("m2").tugas("a", "a", CS).tugas("b", "b", CS).akhir("e2").alur("m2", "userTask_a", "userTask_b", "e2");
        ModelUji m = ModelUji.proses("utama").mulai("mulai").bagianGanda("bagian", dalam, "sampelId").tugas("c", "c", CS).akhir("akhir").alur("mulai", "bagian", "userTask_c", "akhir");
        assertThat(putar(m, m, s("a", 1), s("a", 2), s("b", 2), s("b", 1), j("c"))).isEmpty();
        assertThat(putar(m, m, s("a", 1), s("a", 2), s("b", 2), j("c"))).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.URUTAN);
    }

    @Test
    void phasesAreCalledOncePerThingAndAPhaseThatIsNoLongerCalledIsNamed() {
        ModelUji m = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).panggil("panggil", "fase", "${sampelIds}").tugas("c", "c", CS).akhir("akhir").alur("mulai", "userTask_a", "panggil", "userTask_c", "akhir");
        Jejak[] jejak = {j("a"), j("fase", "userTask_f", null, false, Map.of("sampelId", 1L)), j("fase", "userTask_f", null, false, Map.of("sampelId", 2L)), j("fase", "userTask_g", null, false, Map.of("sampelId", 1L)), j("c")};
        assertThat(putar(m, m, jejak)).isEmpty();
        ModelUji tanpa = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).tugas("c", "c", CS).akhir("akhir").alur("mulai", "userTask_a", "userTask_c", "akhir");
        assertThat(putar(tanpa, m, jejak)).get().satisfies(x -> {
            assertThat(x.jenis()).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
            assertThat(x.kalimat()).contains("Fase fase tidak dipanggil lagi");
        });
        ModelUji fase = ModelUji.proses("fase").mulai("mf").tugas("f", "f", CS).tugas("g", "g", CS).akhir("ef").alur("mf", "userTask_f", "userTask_g", "ef");
        Jejak[] dua = {j("fase", "userTask_f", null, false, Map.of("sampelId", 1L)), j("fase", "userTask_f", null, false, Map.of("sampelId", 2L)), j("fase", "userTask_g", null, false, Map.of("sampelId", 2L)),
            j("fase", "userTask_g", null, false, Map.of("sampelId", 1L))};
        assertThat(putar(fase, fase, false, dua)).isEmpty();
    }

    @Test
    void boundaryEventsTakeACaseAwayOrRunBesideIt() {
        ModelUji m = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).pewaktu("ingat", "userTask_a", "timeDuration", "P1D", false).tugas("r", "r", CS).pewaktu("lewat", "userTask_a", "timeDuration", "P3D", true).tugas("z", "z", CS)
            .tugas("b", "b", CS).akhir("akhir").akhir("er").akhir("ez").alur("mulai", "userTask_a", "userTask_b", "akhir").alur("ingat", "userTask_r", "er").alur("lewat", "userTask_z", "ez");
        assertThat(putar(m, m, j("a"), j("r"), j("b"))).isEmpty();
        assertThat(putar(m, m, j("utama", "userTask_a", null, true, Map.of()), j("r"), j("z"))).isEmpty();
        assertThat(putar(lurus("a", "b"), m, j("utama", "userTask_a", null, true, Map.of()), j("z"))).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.LANGKAH_HILANG);
        ModelUji tanpa = ModelUji.proses("utama").mulai("mulai").tugas("a", "a", CS).tugas("z", "z", CS).tugas("b", "b", CS).akhir("akhir").alur("mulai", "userTask_a", "userTask_b", "userTask_z", "akhir");
        assertThat(putar(tanpa, m, j("utama", "userTask_a", null, true, Map.of()), j("z"))).get().extracting(Selisih::jenis).isEqualTo(Selisih.Jenis.URUTAN);
    }
}
