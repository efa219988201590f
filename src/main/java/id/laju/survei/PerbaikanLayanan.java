package id.laju.survei;

import id.laju.satker.SatkerService;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model {@code perbaikan-layanan} asks. */
@Component
public class PerbaikanLayanan {

    private final PerbaikanLayananMapper mapper;
    private final SatkerService satker;

    PerbaikanLayanan(PerbaikanLayananMapper mapper, SatkerService satker) {
        this.mapper = mapper;
        this.satker = satker;
    }

    /** Login name of the owner. */
    public String pemilik(long id) {
        return mapper.cari(id).orElseThrow().pemilik();
    }

    /** The end of the day that was set. */
    public Date batas(long id) {
        Perbaikan p = mapper.cari(id).orElseThrow();
        return Date.from(p.batas().plusDays(1).atStartOfDay(satker.ambil(p.satker()).zonaWaktu()).toInstant());
    }
}
