package id.laju.pengujian;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${paketUji...}}: who gets which package of a sample, due when. */
@Component("paketUji")
public class PaketUji {

    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;

    PaketUji(PenugasanMapper mapper, PenugasanService penugasan) {
        this.mapper = mapper;
        this.penugasan = penugasan;
    }

    public List<Long> terbuka(long sampelId) {
        return mapper.terbuka(sampelId);
    }

    public String analis(long paketId) {
        return mapper.paket(paketId).orElseThrow().analis();
    }

    public Date target(long paketId) {
        return penugasan.tenggat(paketId);
    }
}
