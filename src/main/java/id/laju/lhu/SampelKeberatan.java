package id.laju.lhu;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code ${sampelKeberatan.batas(keberatanId)}}: a new sample for an accepted objection, awaited until a day. */
@Component("sampelKeberatan")
public class SampelKeberatan {

    private final KeberatanMapper mapper;
    private final BatasKeberatan batas;
    private final KabarKeberatan kabar;
    private final Clock jam;

    SampelKeberatan(KeberatanMapper mapper, BatasKeberatan batas, KabarKeberatan kabar, Clock jam) {
        this.mapper = mapper;
        this.batas = batas;
        this.kabar = kabar;
        this.jam = jam;
    }

    public Date batas(long keberatanId) {
        return Date.from(mapper.cari(keberatanId).orElseThrow().batasSampel());
    }

    /** Each time anew, with a deadline of its own. */
    @Transactional
    public void minta(long id) {
        mapper.mintaSampel(id, batas.sampel(mapper.cari(id).orElseThrow().satker()));
        kabar.mintaSampel(id);
    }

    /** Nothing came in time; repeatable. */
    @Transactional
    public void gugurkan(long id) {
        if (mapper.selesai(id, "GUGUR", jam.instant()) > 0) {
            mapper.jejak(id, "GUGUR", null, "sistem", jam.instant());
            kabar.gugur(id);
        }
    }
}
