package id.laju.permohonan;

import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of requests, and which of them the laboratory may open. */
@Service
public class BerkasPermohonan {

    private final PermohonanMapper mapper;
    private final Clock jam;

    BerkasPermohonan(PermohonanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Files of the request, then those of its samples. */
    public List<UUID> berkas(long permohonanId) {
        return Stream.concat(mapper.berkas(permohonanId).stream(), mapper.berkasSampel(permohonanId).stream()).toList();
    }

    /** Files that the laboratory may open; nobody else's mark opens one for it. */
    public Set<UUID> untukLab(long permohonanId) {
        return Set.copyOf(mapper.untukLab(permohonanId));
    }

    /**
     * Opens a file of the request for the laboratory, or closes it again. Repeatable.
     *
     * @throws TidakDitemukan when the request has no such file
     */
    @Transactional
    public void tandaiUntukLab(long permohonanId, UUID berkas, boolean boleh, String oleh) {
        if (!berkas(permohonanId).contains(berkas)) {
            throw new TidakDitemukan("Berkas ini tidak ada pada permohonan ini.");
        }
        if (untukLab(permohonanId).contains(berkas) != boleh) {
            mapper.tandaiUntukLab(permohonanId, berkas, boleh, oleh, jam.instant());
        }
    }
}
