package id.laju.kalender;

import id.laju.satker.VersiInduk;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps calendars in memory for as long as {@link VersiInduk} says that they are current. */
@Component
class GudangKalender {

    private record Simpanan(long versi, IsiKalender isi) {
    }

    private final KalenderMapper mapper;
    private final VersiInduk versi;
    private final Map<String, Simpanan> simpanan = new ConcurrentHashMap<>();

    GudangKalender(KalenderMapper mapper, VersiInduk versi) {
        this.mapper = mapper;
        this.versi = versi;
    }

    /** This transaction has changed a calendar. */
    void berubah() {
        versi.berubah();
    }

    IsiKalender isi(String satker) {
        long kini = versi.kini();
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
