package id.laju.pengujian;

import java.util.Collection;
import java.util.List;

/** Who took readings at a customer's site before there was a worksheet; kept where those readings are kept. */
public interface PembacaLapangan {

    /** Parameters ({@code pilihanId}) of these samples that this person measured at a site. */
    List<Long> dibaca(Collection<Long> sampelIds, String orang);
}
