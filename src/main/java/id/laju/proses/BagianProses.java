package id.laju.proses;

import java.util.Set;

/**
 * A tab on the page of a process, contributed as a bean by the feature that owns it. Drawn by {@code proses/bagian :: tab(kunci, kini)}, where kini is
 * the label of the page's own tab; the satker in the address of the page goes along.
 *
 * @param label message key
 * @param alamat with {@code {kunci}}
 * @param peran who sees it
 * @param jugaTabel it has something to say of a decision table, too, which has no steps and no cases
 */
public record BagianProses(int urut, String label, String alamat, Set<String> peran, boolean jugaTabel) {

    public BagianProses(int urut, String label, String alamat, Set<String> peran) {
        this(urut, label, alamat, peran, false);
    }
}
