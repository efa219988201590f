package id.laju.sop;

import id.laju.mesin.VersiModel;
import java.util.function.Function;

/**
 * What the table of an SOP is made of.
 *
 * @param fase the version of each other process that is unfolded in it
 */
record BahanSop(VersiModel akar, LemariModel lemari, Function<String, VersiModel> fase) {

    String satker() {
        return lemari.satker();
    }

    /** The version of a process, the root's own for itself. */
    VersiModel versi(String kunci) {
        return kunci.equals(akar.kunci()) ? akar : fase.apply(kunci);
    }
}
