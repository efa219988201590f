package id.laju.lhu;

import id.laju.pengujian.KoreksiHasilService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${hasilDikoreksi.sampel(laporanId)}}: samples of a report with results that have to be entered anew. */
@Component("hasilDikoreksi")
public class HasilDikoreksi {

    private final KoreksiHasilService koreksi;

    HasilDikoreksi(KoreksiHasilService koreksi) {
        this.koreksi = koreksi;
    }

    public List<Long> sampel(long laporanId) {
        return koreksi.menunggu(laporanId);
    }
}
