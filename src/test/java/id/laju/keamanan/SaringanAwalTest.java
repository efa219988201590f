package id.laju.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.RekanCs;
import id.laju.penawaran.AlurPenawaran;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters that a person finds on the first login, and what each of them shows as time goes by. */
@LajuTest
class SaringanAwalTest {

    @Autowired AlurPenawaran alur;
    @Autowired Orang orang;
    @Autowired RekanCs rekan;
    @Autowired FilterService filter;
    @Autowired TaskService tugas;
    @Autowired IdentityService identitas;
    @Autowired SaringanAwal saringan;

    @BeforeEach
    void datang() {
        rekan.hadir();
    }

    @AfterEach
    void pulang() {
        rekan.pulang();
    }

    @Test
    void fourFiltersAreReadyInTheirOrderAndAreNotMadeTwice() {
        saringan.pasang();

        assertThat(filter.createFilterQuery().list()).extracting(Filter::getName)
                .containsExactlyInAnyOrder("Kotak masuk", "Tugas saya", "Jatuh tempo hari ini", "Terlambat");
    }

    @Test
    void aTaskMovesFromTheInboxToTodayAndToLate() {
        Task ini = orang.tugas(alur.kasus(alur.mulaiUtuh()), "periksaPermohonan");
        Instant tenggat = ini.getDueDate().toInstant();

        assertThat(terlihat("cs", ini)).containsExactly("Kotak masuk");
        pukul(tenggat.minus(Duration.ofHours(3)));
        assertThat(terlihat("cs", ini)).containsExactly("Jatuh tempo hari ini", "Kotak masuk");
        tugas.setAssignee(ini.getId(), "cs");
        assertThat(terlihat("cs", ini)).containsExactly("Jatuh tempo hari ini", "Tugas saya");
        pukul(tenggat.plusSeconds(60));
        assertThat(terlihat("cs", ini)).containsExactly("Terlambat", "Tugas saya");
        assertThat(terlihat(RekanCs.NAMA, ini)).containsExactly("Terlambat");
        assertThat(terlihat("bendahara", ini)).isEmpty();
        assertThat(terlihat("cs.ptk", ini)).isEmpty();
    }

    private static void pukul(Instant saat) {
        ClockUtil.setCurrentTime(Date.from(saat));
    }

    /** Names of the filters that show the task to this person. */
    private List<String> terlihat(String siapa, Task ini) {
        return orang.sebagai(siapa, () -> {
            StafLogin saya = (StafLogin) org.springframework.security.core.context.SecurityContextHolder.getContext().getAuthentication().getPrincipal();
            identitas.setAuthentication(saya.id(), saya.peran(), saya.satker());
            try {
                return filter.createFilterQuery().list().stream().filter(f -> filter.<Task>list(f.getId()).stream()
                        .anyMatch(t -> t.getId().equals(ini.getId()))).map(Filter::getName).sorted().toList();
            } finally {
                identitas.clearAuthentication();
            }
        });
    }
}
