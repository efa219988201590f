package id.laju.proses;

import id.laju.mesin.VersiModel;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the list of processes.
 *
 * @param model without an id where there is only a proposal so far
 * @param revisi null until one was written down. @param terbuka proposals that wait
 * @param temuan what the program finds wrong with it, in words; null: nothing. @param temuanUsulan open proposals with which something is wrong, and what
 */
record BarisProses(VersiModel model, Revisi revisi, long terbuka, String temuan, Map<UUID, String> temuanUsulan) {

    /** There is only the proposal so far. */
    public boolean belumAda() {
        return model.id() == null;
    }

    String kata() {
        return (model.kunci() + " " + model.sebutan() + " " + model.satker()).toLowerCase();
    }

    /** @param bagian of the list: proses, tabel, or temuan for both where something is wrong */
    public boolean termasuk(String bagian) {
        return bagian.equals("temuan") ? temuan != null || !temuanUsulan.isEmpty() : !belumAda() && model.tabel() == bagian.equals("tabel");
    }
}
