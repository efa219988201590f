package id.laju.keputusan;

import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model asks about a postponed decision: {@code penundaanHasil}. */
@Component
public class PenundaanHasil {

    private final PenundaanKeputusanService penundaan;

    PenundaanHasil(PenundaanKeputusanService penundaan) {
        this.penundaan = penundaan;
    }

    public Date sampai(long permohonanId) {
        return Date.from(penundaan.kini(permohonanId).batas());
    }

    public Date ingatkan(long permohonanId) {
        return Date.from(penundaan.kini(permohonanId).ingatkan());
    }
}
