package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.mesin.SampelKasus;
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
        return kasus.statusStaf(daftar.stream().filter(s -> s.kasus() != null).map(s -> new SampelKasus(s.kasus(), s.sampelId(), s.laporanId())).toList());
    }
}
