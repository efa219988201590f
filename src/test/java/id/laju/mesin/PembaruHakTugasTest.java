package id.laju.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.pelimpahan.PelimpahanUji;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks that an earlier LAJU opened are hidden from deputies from the next start on, and only those. */
@LajuTest
class PembaruHakTugasTest {

    @Autowired PembaruHakTugas pembaru;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired AuthorizationService hak;
    @Autowired RuntimeService mesin;
    @Autowired TugasService layanan;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;

    @AfterEach
    void semuaKembali() {
        pelimpahan.bersihkan();
    }

    private Task coba(String proses) {
        String nomor = "bbspjikfk/HAK-" + UUID.randomUUID();
        mesin.startProcessInstanceByKey(proses, nomor, Map.of("satker", "bbspjikfk"));
        return orang.tugas(nomor, "catatCoba");
    }

    private List<Authorization> grup(Task ini) {
        return hak.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(ini.getId()).list().stream().filter(h -> h.getGroupId() != null).toList();
    }

    private Set<String> terlihat(String nama, Task... semua) {
        return orang.sebagai(nama, () -> layanan.terlihat(List.of(semua).stream().map(Task::getId).toList(), siapa.sekarang().orElseThrow()));
    }

    @Test
    void anOpenTaskChangesHandsOnceAndTheOthersStayAsTheyAre() {
        Task tertutup = coba("coba-tertutup");
        Task biasa = coba("coba-mesin");
        grup(tertutup).forEach(h -> {
            h.setGroupId("cs");
            hak.saveAuthorization(h);
        });
        pelimpahan.mulai("cs", "bendahara", 2, "cs");
        assertThat(terlihat("bendahara", tertutup, biasa)).as("as it was").containsExactlyInAnyOrder(tertutup.getId(), biasa.getId());

        pembaru.perbarui();
        pembaru.perbarui();

        assertThat(grup(tertutup)).extracting(Authorization::getGroupId).containsExactly("cs-sendiri");
        assertThat(grup(biasa)).extracting(Authorization::getGroupId).containsExactly("cs");
        assertThat(terlihat("bendahara", tertutup, biasa)).containsExactly(biasa.getId());
        assertThat(terlihat("cs", tertutup, biasa)).hasSize(2);
        orang.selesaikan("cs", tertutup, Map.of("jumlah", 5));
    }
}
