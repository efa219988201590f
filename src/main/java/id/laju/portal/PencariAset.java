package id.laju.portal;

import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Only assets have a hash in their address; else every link of every page would be looked for in all jars. */
@Component
class PencariAset {

    static final String POLA = "/aset/**";

    private final ResourceUrlProvider alamat;

    PencariAset(ResourceUrlProvider alamat) {
        this.alamat = alamat;
    }

    @EventListener(ApplicationReadyEvent.class)
    void hanyaAset() {
        alamat.getHandlerMap().keySet().retainAll(Set.of(POLA));
    }
}
