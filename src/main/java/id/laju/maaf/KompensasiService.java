package id.laju.maaf;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a balai owes a customer for a service that came later than promised (SMM-DPi.14; HLP-017). */
@Service
public class KompensasiService {

    private final KompensasiMapper mapper;

    KompensasiService(KompensasiMapper mapper) {
        this.mapper = mapper;
    }

    /** The rule in force on the promised day; empty when there is none. @param layanan code of the service */
    public Optional<Kompensasi> berlaku(String satker, String layanan, LocalDate janji) {
        return mapper.berlaku(satker, layanan, janji);
    }
}
