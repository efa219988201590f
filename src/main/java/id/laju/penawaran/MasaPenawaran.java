package id.laju.penawaran;

import java.util.Date;
import org.springframework.stereotype.Component;

/** For the timer of the model, which takes its moment from the row. */
@Component("masaPenawaran")
public class MasaPenawaran {

    private final PenawaranService penawaran;

    MasaPenawaran(PenawaranService penawaran) {
        this.penawaran = penawaran;
    }

    public Date sampai(long penawaranId) {
        return Date.from(penawaran.ambil(penawaranId).berlakuSampai());
    }
}
