package id.laju.wbs;

import java.util.List;
import org.springframework.stereotype.Component;

/** Asked before somebody leaves the circle. */
@Component
class LaporanTerbuka {

    private final BrankasMapper mapper;
    private final Brankas brankas;

    LaporanTerbuka(BrankasMapper mapper, Brankas brankas) {
        this.mapper = mapper;
        this.brankas = brankas;
    }

    /** An open report could not be handled by those who stay. */
    boolean memerlukan(String satker, List<Anggota> sisa) {
        return mapper.semua(List.of(satker)).stream().filter(KasusWbs::terbuka).map(k -> brankas.terakhir(k, Isi.RUTE, Rute.class).orElseThrow().isi())
            .anyMatch(r -> r.pimpinan(sisa).isEmpty() || r.calonPenyelesai(sisa).isEmpty());
    }
}
