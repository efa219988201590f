package id.laju.pengujian;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${paketUji...}}: who looks after a sample, and who gets which package of it, due when. */
@Component("paketUji")
public class PaketUji {

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final UjiUlangService ulang;
    private final PenerimaanService penerimaan;
    private final GantiAnalisService ganti;

    PaketUji(PenugasanMapper mapper, PenugasanService penugasan, UjiUlangService ulang, PenerimaanService penerimaan, GantiAnalisService ganti) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.ulang = ulang;
        this.penerimaan = penerimaan;
        this.ganti = ganti;
    }

    /** An instrument, which is calibrated, or a sample, which is tested? */
    public boolean alat(long sampelId) {
        return penugasan.pelaksana(sampelId) == Pelaksana.KALIBRATOR;
    }

    public List<Long> terbuka(long sampelId) {
        return mapper.terbuka(sampelId);
    }

    /** Whether the analyst or calibrator of one of them has left or lost the role. */
    public boolean adaTanpaAnalis(long sampelId) {
        return !ganti.tanpaAnalis(sampelId).isEmpty();
    }

    /** Whether the analyst or calibrator of this one has left or lost the role. */
    public boolean tanpaAnalis(long paketId) {
        return ganti.tanpaAnalis(mapper.paket(paketId).orElseThrow());
    }

    public String analis(long paketId) {
        return mapper.paket(paketId).orElseThrow().analis();
    }

    /** Whom CS chose, as long as that person is a penyelia of the satker; others of the role may stand in. */
    public List<String> penyelia(long sampelId) {
        return penerimaan.cari(sampelId).filter(s -> penugasan.penyelia(s.satker()).contains(s.penyelia())).map(SampelLab::penyelia).stream().toList();
    }

    /** Is there a result that has to be tested again? */
    public boolean adaUlang(long sampelId) {
        return ulang.ada(sampelId);
    }

    public Date target(long paketId) {
        return penugasan.tenggat(paketId);
    }
}
