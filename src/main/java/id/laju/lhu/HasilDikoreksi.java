package id.laju.lhu;

import id.laju.pengujian.KoreksiHasilService;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.PengukuhanHasil;
import java.util.List;
import org.springframework.stereotype.Component;

/** What {@code amandemen} asks: which results of a report have to be entered anew, and whether that changed anything. */
@Component("hasilDikoreksi")
public class HasilDikoreksi {

    private final KoreksiHasilService koreksi;
    private final LaporanHasil hasil;
    private final PengukuhanHasil pengukuhan;
    private final AmandemenMapper amandemen;
    private final KoreksiService laporan;

    HasilDikoreksi(KoreksiHasilService koreksi, LaporanHasil hasil, PengukuhanHasil pengukuhan, AmandemenMapper amandemen, KoreksiService laporan) {
        this.koreksi = koreksi;
        this.hasil = hasil;
        this.pengukuhan = pengukuhan;
        this.amandemen = amandemen;
        this.laporan = laporan;
    }

    /** Whether there is anything that the corrected report could print; not so for an instrument that can no longer be calibrated. */
    public boolean tercetak(long laporanBaruId) {
        return hasil.ada(laporanBaruId);
    }

    /** Whether results of the issued report were entered anew since. */
    public boolean diulang(long laporanId) {
        return !pengukuhan.pasangan(laporanId).isEmpty();
    }

    /** Whether the corrected report would print no other results or words than the one that it corrects; a later day alone is none. */
    public boolean sama(long laporanBaruId) {
        return amandemen.denganLaporanBaru(laporanBaruId).filter(laporan::sama).isPresent();
    }

    /** Samples with such results. */
    public List<Long> sampel(long laporanId) {
        return koreksi.menunggu(laporanId);
    }
}
