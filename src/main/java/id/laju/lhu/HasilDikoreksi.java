package id.laju.lhu;

import id.laju.pengujian.KoreksiHasilService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What {@code amandemen} asks: which results of a report have to be entered anew, and whether that changed anything. */
@Component("hasilDikoreksi")
public class HasilDikoreksi {

    private final KoreksiHasilService koreksi;
    private final AmandemenMapper amandemen;
    private final KoreksiService laporan;

    HasilDikoreksi(KoreksiHasilService koreksi, AmandemenMapper amandemen, KoreksiService laporan) {
        this.koreksi = koreksi;
        this.amandemen = amandemen;
        this.laporan = laporan;
    }

    /** Whether the corrected report would print nothing else than the one that it corrects. */
    public boolean sama(long laporanBaruId) {
        return amandemen.denganLaporanBaru(laporanBaruId).filter(laporan::sama).isPresent();
    }

    /** Samples with such results. */
    public List<Long> sampel(long laporanId) {
        return koreksi.menunggu(laporanId);
    }
}
