package id.laju.mesin;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * The engine checks the rights of whoever completes a task. What a feature does to another case as a consequence (a
 * message, a new case) is the system's own act: its service has already decided that it may.
 */
@Component
public class SebagaiSistem {

    private final IdentityService identitas;

    SebagaiSistem(IdentityService identitas) {
        this.identitas = identitas;
    }

    public <T> T lakukan(Supplier<T> kerja) {
        Authentication orang = identitas.getCurrentAuthentication();
        identitas.clearAuthentication();
        try {
            return kerja.get();
        } finally {
            identitas.setAuthentication(orang);
        }
    }
}
