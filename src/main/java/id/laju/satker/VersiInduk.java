package id.laju.satker;

import id.laju.umum.IngatTransaksi;
import org.springframework.stereotype.Component;

/**
 * The version of the data that nodes keep in memory for as long as it is current: calendars, satker and their settings. Triggers count it
 * up; one cheap question per transaction, so that a change on one node is seen by all of them at once.
 */
@Component
public class VersiInduk {

    private final IngatTransaksi<VersiInduk, Long> versi;

    VersiInduk(SatkerMapper mapper) {
        this.versi = new IngatTransaksi<>(k -> mapper.versiInduk());
    }

    public long kini() {
        return versi.ambil(this);
    }

    /** To be called by a transaction that has changed such data. */
    public void berubah() {
        versi.lupakan();
    }
}
