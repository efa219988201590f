package id.laju.kalender;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keeps calendars in memory for as long as the database says that they are current: one cheap question per use, so that
 * a change on one node is seen by all of them at once.
 */
@Component
class GudangKalender {

    private record Simpanan(long versi, IsiKalender isi) {
    }

    private final KalenderMapper mapper;
    private final Map<String, Simpanan> simpanan = new ConcurrentHashMap<>();

    GudangKalender(KalenderMapper mapper) {
        this.mapper = mapper;
    }

    IsiKalender isi(String satker) {
        long versi = mapper.versi();
        Simpanan lama = simpanan.get(satker);
        if (lama != null && lama.versi() == versi) {
            return lama.isi();
        }
        IsiKalender isi = baca(satker);
        simpanan.put(satker, new Simpanan(versi, isi));
        return isi;
    }

    private IsiKalender baca(String satker) {
        Set<Integer> tahun = new HashSet<>(mapper.tahunTerisi());
        return new IsiKalender(mapper.jam(satker), Set.copyOf(mapper.tanggalLibur(satker)), tahun);
    }
}
