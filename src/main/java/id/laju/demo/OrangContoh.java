package id.laju.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Works as the demo people, through the forms of their tasks. */
@Component
@ConditionalOnProperty("laju.demo.kasus")
public class OrangContoh {

    private static final Duration SABAR = Duration.ofMinutes(2);
    private static final long LIHAT_LAGI = 300;

    private final UserDetailsService akun;
    private final SiapaBekerja siapa;
    private final TugasService tugas;
    private final KasusService kasus;
    private final ObjectMapper json;

    OrangContoh(UserDetailsService akun, SiapaBekerja siapa, TugasService tugas, KasusService kasus, ObjectMapper json) {
        this.akun = akun;
        this.siapa = siapa;
        this.tugas = tugas;
        this.kasus = kasus;
        this.json = json;
    }

    public UserDetails masuk(String nama) {
        return akun.loadUserByUsername(nama);
    }

    public <T> T sebagai(String nama, Supplier<T> kerja) {
        UserDetails orang = masuk(nama);
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(orang, null, orang.getAuthorities()));
        try {
            return kerja.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Waits until the case has come so far: what happens in between runs in the background. @return the open step */
    public Langkah tunggu(String nomor, String frasa) {
        long sampai = System.nanoTime() + SABAR.toNanos();
        while (System.nanoTime() < sampai) {
            Langkah ini = kasus.terbuka(nomor).stream().filter(l -> frasa.equals(l.frasa())).findFirst().orElse(null);
            if (ini != null) {
                return ini;
            }
            tidur();
        }
        throw new IllegalStateException(nomor + " does not reach " + frasa);
    }

    private static void tidur() {
        try {
            Thread.sleep(LIHAT_LAGI);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the form of the step shows. */
    public JsonNode lihat(String nama, String nomor, String frasa) {
        Langkah ini = tunggu(nomor, frasa);
        return sebagai(nama, () -> json.valueToTree(tugas.muat(ini.pegangan(), siapa.sekarang().orElseThrow())));
    }

    /** @param isian record or map, as the form sends it */
    public void selesaikan(String nama, String nomor, String frasa, Object isian) {
        Langkah ini = tunggu(nomor, frasa);
        sebagai(nama, () -> {
            tugas.selesai(ini.pegangan(), json.valueToTree(isian), siapa.sekarang().orElseThrow());
            return null;
        });
    }
}
