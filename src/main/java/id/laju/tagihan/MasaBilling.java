package id.laju.tagihan;

import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** For the timers of the model, which take their moments from the row. */
@Component("masaBilling")
public class MasaBilling {

    private static final Duration PENGINGAT = Duration.ofDays(1);

    private final TagihanService tagihan;

    MasaBilling(TagihanService tagihan) {
        this.tagihan = tagihan;
    }

    /** The first moment in which the code cannot be used any more. */
    public Date sampai(long tagihanId) {
        return Date.from(tagihan.ambil(tagihanId).mati());
    }

    public Date ingatkan(long tagihanId) {
        return Date.from(tagihan.ambil(tagihanId).kedaluwarsa().minus(PENGINGAT));
    }
}
