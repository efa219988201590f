package id.laju.pengujian;

import java.util.List;

/** A kind of order whose samples our own officers take; kept where that work is kept. */
public interface PengambilContoh {

    /** Our officers take this sample, nobody sends it. */
    boolean mengambil(long sampelId);

    /** Login names of those who took it and take it once more. */
    List<String> petugas(long sampelId);

    /** When it is refused they go at once; nobody asks the customer first. */
    boolean langsung();
}
