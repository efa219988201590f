package id.laju.pemantauan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds cases of a reader's satker by numbers and names; reads only. */
@Service
class PencarianService {

    private final PencarianMapper mapper;

    PencarianService(PencarianMapper mapper) {
        this.mapper = mapper;
    }

    /** Nothing while too little is typed. */
    Halaman<KasusDitemukan> cari(PermintaanHalaman h, Pembaca pembaca) {
        if (h.cari() == null || pendek(h) || pembaca.satker().isEmpty()) {
            return new Halaman<>(List.of(), 0, h);
        }
        Pencarian s = Pencarian.dari(h.cari(), pembaca);
        return new Halaman<>(mapper.cari(s, h), mapper.banyak(s), h);
    }

    boolean pendek(PermintaanHalaman h) {
        return h.cari() != null && h.cari().length() < Pencarian.PALING_PENDEK;
    }
}
