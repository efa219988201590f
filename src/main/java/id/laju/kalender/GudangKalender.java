package id.laju.kalender;

import id.laju.umum.IngatTransaksi;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Keeps calendars in memory for as long as the database says that they are current: one cheap question per transaction, so that
 * a change on one node is seen by all of them at once.
 */
@Component
class GudangKalender {

    private record Simpanan(long versi, IsiKalender isi) {
    }

    private final KalenderMapper mapper;
    private final IngatTransaksi<GudangKalender, Long> versi;
    private final Map<String, Simpanan> simpanan = new ConcurrentHashMap<>();

    GudangKalender(KalenderMapper mapper) {
        this.mapper = mapper;
        this.versi = new IngatTransaksi<>(k -> mapper.versi());
    }

    /** This transaction has changed a calendar. */
    void berubah() {
        versi.lupakan();
    }

    IsiKalender isi(String satker) {
        long kini = versi.ambil(this);
        Simpanan lama = simpanan.get(satker);
        if (lama != null && lama.versi() == kini) {
            return lama.isi();
        }
        IsiKalender isi = baca(satker);
        simpanan.put(satker, new Simpanan(kini, isi));
        return isi;
    }

    private IsiKalender baca(String satker) {
        Set<Integer> tahun = new HashSet<>(mapper.tahunTerisi());
        return new IsiKalender(mapper.jam(satker), Set.copyOf(mapper.tanggalLibur(satker)), tahun);
    }
}
