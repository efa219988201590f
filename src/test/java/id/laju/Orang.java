package id.laju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.umum.IsianKeliru;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Works as one of the demo people, the way the real ones do: through the forms. */
@Component
public class Orang {

    private final UserDetailsService akun;
    private final TugasService tugas;
    private final TaskService mesin;
    private final SiapaBekerja siapa;
    private final ObjectMapper json;

    Orang(UserDetailsService akun, TugasService tugas, TaskService mesin, SiapaBekerja siapa, ObjectMapper json) {
        this.akun = akun;
        this.tugas = tugas;
        this.mesin = mesin;
        this.siapa = siapa;
        this.json = json;
    }

    public <T> T sebagai(String nama, Supplier<T> kerja) {
        Authentication sebelum = SecurityContextHolder.getContext().getAuthentication();
        UserDetails orang = akun.loadUserByUsername(nama);
        SecurityContextHolder.getContext().setAuthentication(
                new UsernamePasswordAuthenticationToken(orang, null, orang.getAuthorities()));
        try {
            return kerja.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(sebelum);
        }
    }

    /** The one open task of this phrase in this case. */
    public Task tugas(String kasus, String frasa) {
        return mesin.createTaskQuery().processInstanceBusinessKey(kasus).taskDefinitionKey("userTask_" + frasa).singleResult();
    }

    /** Completes the open task of this phrase through its form. @param isian record or map, sent as JSON */
    public void selesaikan(String nama, String kasus, String frasa, Object isian) {
        selesaikan(nama, tugas(kasus, frasa), isian);
    }

    /** The form names this field and the task stays. */
    public void ditolak(String nama, String kasus, String frasa, Object isian, String bidang) {
        assertThatThrownBy(() -> selesaikan(nama, kasus, frasa, isian)).as(bidang).isInstanceOfSatisfying(IsianKeliru.class, e -> assertThat(e.bidang()).containsKey(bidang));
    }

    public void selesaikan(String nama, Task ini, Object isian) {
        sebagai(nama, () -> {
            tugas.selesai(ini.getId(), json.valueToTree(isian), siapa.sekarang().orElseThrow());
            return null;
        });
    }

    /** What the form of the task shows to this person, as JSON tree. */
    public com.fasterxml.jackson.databind.JsonNode lihat(String nama, Task ini) {
        return sebagai(nama, () -> json.valueToTree(tugas.muat(ini.getId(), siapa.sekarang().orElseThrow())));
    }
}
