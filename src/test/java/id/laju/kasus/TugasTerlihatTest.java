package id.laju.kasus;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.kasus.AlurPengujian.Jalan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Lists of tasks are found by the links of the person and the roles: they must hold what the person has a right to, no more and no less. Only
 * what somebody held once may be left out: there the engine keeps the right and takes the link away.
 */
@LajuTest
class TugasTerlihatTest {

    @Autowired AlurPenawaran penawaran;
    @Autowired AlurPengujian alur;
    @Autowired Orang orang;
    @Autowired SiapaBekerja siapa;
    @Autowired TaskService tugas;
    @Autowired IdentityService identitas;
    @Autowired AuthorizationService hak;

    private Task punyaCs;
    private Set<String> milikUji;

    @BeforeEach
    void siapkan() {
        punyaCs = orang.tugas(penawaran.kasus(penawaran.mulaiUtuh()), "periksaPermohonan");
        Jalan diLab = alur.tugaskan(alur.terima(alur.tiba(alur.bayar(alur.terbitkanBilling(alur.setujuiPenawaran(alur.periksaDanSetujui(
                alur.ajukan(AlurPengujian.JAKARTA, 1, "Garam Meja"))))))));
        milikUji = id(tugas.createTaskQuery().processInstanceBusinessKey(diLab.kasus()));
        milikUji.add(punyaCs.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "bendahara", "ketua", "penyelia", "analis", "analis2", "mt", "kepala", "admin", "kalibrator", "pusat", "cs.ptk", "analis.ptk"})
    @Tag("LAB-006")
    void everybodyIsShownWhatThereIsARightTo(String nama) {
        Pelaku saya = orang.sebagai(nama, () -> siapa.sekarang().orElseThrow());
        Set<String> semua = id(tugas.createTaskQuery().tenantIdIn(saya.satker().toArray(String[]::new)));
        semua.retainAll(milikUji);
        Set<String> berhak = semua.stream().filter(t -> hak.isUserAuthorized(saya.id(), saya.peran(), Permissions.READ, Resources.TASK, t)).collect(Collectors.toSet());

        Set<String> terlihat = sebagai(saya, m -> id(m.createTaskQuery()));
        terlihat.retainAll(milikUji);

        assertThat(terlihat).isEqualTo(berhak);
    }

    @Test
    void whatElseIsAskedForShowsNoMore() {
        assertThat(terlihat("bendahara", q -> q)).isZero();
        assertThat(terlihat("bendahara", q -> q.taskCandidateGroup("cs"))).isZero();
        assertThat(terlihat("bendahara", q -> q.taskInvolvedUser("cs"))).isZero();
        assertThat(terlihat("bendahara", q -> q.or().taskName("-").taskCandidateGroup("cs").endOr())).isZero();
        assertThat(terlihat("bendahara", q -> q.or().taskName("-").taskNameLike("%").endOr())).isZero();
        assertThat(terlihat("cs.ptk", q -> q.taskCandidateGroup("cs"))).isZero();
    }

    @Test
    void whatElseIsAskedForHidesNothing() {
        assertThat(terlihat("cs", q -> q)).isEqualTo(1);
        assertThat(terlihat("cs", TaskQuery::withCandidateGroups)).isEqualTo(1);
        assertThat(terlihat("cs", q -> q.taskCandidateGroup("cs"))).isEqualTo(1);
        assertThat(terlihat("cs", q -> q.or().taskName("-").taskNameLike("%").endOr())).isEqualTo(1);
        assertThat(terlihat("cs", q -> q.or().taskName("-").endOr())).isZero();
    }

    private long terlihat(String nama, UnaryOperator<TaskQuery> syarat) {
        Pelaku saya = orang.sebagai(nama, () -> siapa.sekarang().orElseThrow());
        return sebagai(saya, m -> syarat.apply(m.createTaskQuery().taskId(punyaCs.getId())).count());
    }

    private static Set<String> id(TaskQuery kueri) {
        return kueri.list().stream().map(Task::getId).collect(Collectors.toSet());
    }

    private <T> T sebagai(Pelaku saya, Function<TaskService, T> kerja) {
        identitas.setAuthentication(saya.id(), saya.peran(), saya.satker());
        try {
            return kerja.apply(tugas);
        } finally {
            identitas.clearAuthentication();
        }
    }
}
