package id.laju.pengujian;

import id.laju.mesin.KasusService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What staff call the state of the order of each sample in a list (LAB-029); the models say it. */
@Component
class StatusStaf {

    interface Sampel {

        long sampelId();

        /** Null before the request was submitted. */
        String kasus();

        long laporanId();
    }

    private final KasusService kasus;

    StatusStaf(KasusService kasus) {
        this.kasus = kasus;
    }

    /** By sample; without those whose order has no such state now. */
    Map<Long, String> dari(List<? extends Sampel> daftar) {
        Map<Long, String> hasil = new HashMap<>();
        daftar.stream().filter(s -> s.kasus() != null)
            .forEach(s -> kasus.statusStaf(s.kasus(), s.sampelId(), s.laporanId()).ifPresent(status -> hasil.put(s.sampelId(), status)));
        return hasil;
    }
}
