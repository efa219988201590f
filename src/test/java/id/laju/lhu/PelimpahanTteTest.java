package id.laju.lhu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laju.LajuTest;
import id.laju.Orang;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.pelimpahan.PelimpahanUji;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The head is absent; the deputy does not sign, whichever way it is tried. */
@LajuTest
class PelimpahanTteTest {

    @Autowired ContohLhu contoh;
    @Autowired PelimpahanUji pelimpahan;
    @Autowired TteService tte;
    @Autowired TugasService layanan;
    @Autowired TaskService tugas;
    @Autowired SiapaBekerja siapa;
    @Autowired Orang orang;

    @AfterEach
    void semuaKembali() {
        pelimpahan.bersihkan();
    }

    @Test
    void aDeputyNeverSigns() {
        contoh.siapkanKunci();
        ContohLhu.Berjalan b = contoh.menungguTandaTangan();
        Task ini = orang.tugas(b.kasus(), "tandatanganiLhu");
        pelimpahan.mulai("kepala", "ketua", 2, "kepala-balai");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).taskInvolvedUser("ketua").count()).isZero();
        orang.sebagai("ketua", () -> {
            assertThatThrownBy(() -> layanan.ambilAlih(ini.getId(), siapa.sekarang().orElseThrow())).isInstanceOf(TugasDitolak.class)
                .hasMessageContaining("bukan untuk Anda");
            assertThat(tte.tandatangani(List.of(ini.getId()), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow())).hasSize(1).noneMatch(HasilTte::berhasil);
            return null;
        });
        assertThatThrownBy(() -> orang.selesaikan("ketua", ini, Map.of("keputusan", "kembalikan", "catatan", "Coba"))).hasStackTraceContaining("bukan untuk Anda");
        assertThat(tugas.createTaskQuery().taskId(ini.getId()).singleResult().getAssignee()).isEqualTo("kepala");
    }
}
