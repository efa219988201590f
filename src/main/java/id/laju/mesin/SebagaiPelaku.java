package id.laju.mesin;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Calls of the engine by a person, with the roles and satker that this person has now. */
@Component
class SebagaiPelaku {

    private final IdentityService identitas;

    SebagaiPelaku(IdentityService identitas) {
        this.identitas = identitas;
    }

    <T> T lakukan(Pelaku pelaku, Supplier<T> kerja) {
        identitas.setAuthentication(pelaku.id(), pelaku.peran(), pelaku.satker());
        try {
            return kerja.get();
        } finally {
            identitas.clearAuthentication();
        }
    }
}
