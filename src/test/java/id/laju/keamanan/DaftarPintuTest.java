package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.staf.Staf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every call of the engine's REST interface against the allow-list. A call that a new version of the engine brings, or that a
 * looser rule lets through, turns up here.
 */
class DaftarPintuTest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/";
    private static final String REST = "/engine-rest/";

    @AfterEach
    void keluar() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theInterfaceIsReadCompletely() {
        assertThat(PanggilanMesin.semua()).hasSizeGreaterThan(350).contains("POST task/x/complete", "DELETE process-instance/x", "POST message",
                "PUT process-instance/x/variables/x", "POST history/process-instance/delete", "POST task/x/bpmnError", "POST modification/execute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "ketua-tim-pji", "bendahara", "penyelia", "analis", "kalibrator", "manajer-teknis", "koordinator-lab", "pengetik", "kepala-balai", "admin-satker",
        "staf-operasional", "pj-sertifikasi", "evaluator", "reviewer", "pengambil-keputusan", "admin-sertifikasi", "penguji", "inspektorat", "kontak-kementerian"})
    void staffOnlyTakeAndGiveBackTasks(String peran) throws Exception {
        assertThat(mengubah(terbuka(TASKLIST, peran))).containsExactlyInAnyOrder("POST task", "POST task/count", "POST task/x/claim", "POST task/x/unclaim",
                "POST filter/x/list", "POST filter/x/count", "POST group");
        assertThat(terbuka(TASKLIST, peran)).noneMatch(p -> p.contains("variables") && !p.endsWith("form-variables"))
                .noneMatch(p -> p.matches("GET (history/(?!user-operation).*|variable-instance.*|process-instance|execution.*|job.*|incident.*|deployment.*|batch.*)"));
        assertThat(terbuka(REST, peran)).isEmpty();
    }

    /** At that address stands a page of our own, which makes a proposal of it. */
    @ParameterizedTest
    @ValueSource(strings = {"admin-pusat", "pemilik-proses"})
    void ownersOfProcessesOnlyProposeBesides(String peran) throws Exception {
        assertThat(mengubah(terbuka(REST, peran))).containsExactly("POST deployment/create");
        assertThat(mengubah(terbuka(TASKLIST, peran))).doesNotContain("POST deployment/create").hasSize(7);
    }

    @Test
    void operatorsAskAndMendJobsAndNothingElse() throws Exception {
        Set<String> tanya = Set.of("POST task", "POST process-instance", "POST execution", "POST variable-instance", "POST job",
                "POST history/process-instance", "POST history/activity-instance", "POST history/task", "POST history/variable-instance", "POST history/job-log",
                "POST history/incident", "POST history/detail", "POST filter/x/list");
        assertThat(mengubah(terbuka(REST, "operator")).stream().filter(p -> !p.endsWith("/count")).filter(p -> !tanya.contains(p)))
                .containsExactlyInAnyOrder("POST task/x/unclaim", "PUT job/x/retries", "PUT job/x/suspended", "POST job/retries",
                        "PUT job-definition/x/retries", "PUT job-definition/x/suspended", "PUT incident/x/annotation", "DELETE incident/x/annotation");
    }

    @Test
    void whoHasNoRoleHasNothing() throws Exception {
        assertThat(terbuka(REST)).isEmpty();
        assertThat(terbuka(TASKLIST)).noneMatch(p -> p.startsWith("PUT") || p.startsWith("DELETE"));
        SecurityContextHolder.clearContext();
        assertThat(lewat(REST, "GET task")).isFalse();
        assertThat(lewat(TASKLIST, "GET task")).isFalse();
    }

    private static Set<String> mengubah(Set<String> panggilan) {
        return panggilan.stream().filter(p -> !p.startsWith("GET ") && !p.startsWith("OPTIONS ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> terbuka(String awalan, String... peran) throws Exception {
        var staf = new StafLogin(new Staf("x", null, "X", null, "x@example.id", null, null, null, "Aktif", "", null, 0, null, false, 0), List.of(peran), List.of(peran), List.of(), false);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(staf, null, staf.getAuthorities()));
        Set<String> hasil = new TreeSet<>();
        for (String panggilan : PanggilanMesin.semua()) {
            if (lewat(awalan, panggilan)) {
                hasil.add(panggilan);
            }
        }
        return hasil;
    }

    private static boolean lewat(String awalan, String panggilan) throws Exception {
        String[] bagian = panggilan.split(" ", 2);
        var rantai = new MockFilterChain();
        new PintuSamping(awalan).doFilter(new MockHttpServletRequest(bagian[0], awalan + bagian[1]), new MockHttpServletResponse(), rantai);
        return rantai.getRequest() != null;
    }
}
