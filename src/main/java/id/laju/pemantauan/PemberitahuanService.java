package id.laju.pemantauan;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.umum.Lonceng;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bell (NTF-003 to 005): every step in which the balai told the customer something, and what it waits for now. */
@Service
class PemberitahuanService implements Lonceng {

    private static final int BANYAK = 50;

    private final KasusService kasus;
    private final DilihatMapper mapper;
    private final Clock jam;

    PemberitahuanService(KasusService kasus, DilihatMapper mapper, Clock jam) {
        this.kasus = kasus;
        this.mapper = mapper;
        this.jam = jam;
    }

    @Override
    public int baru(long penggunaId, long pelangganId) {
        Instant dilihat = mapper.dilihat(penggunaId).orElse(Instant.EPOCH);
        return (int) terakhir(pelangganId).stream().filter(l -> l.dibuat().isAfter(dilihat)).count();
    }

    List<Langkah> terakhir(long pelangganId) {
        return kasus.pemberitahuan(pelangganId, BANYAK);
    }

    /** @return until when this user had looked before */
    @Transactional
    Instant lihat(long penggunaId) {
        Instant sebelum = mapper.dilihat(penggunaId).orElse(Instant.EPOCH);
        mapper.lihat(penggunaId, jam.instant());
        return sebelum;
    }
}
