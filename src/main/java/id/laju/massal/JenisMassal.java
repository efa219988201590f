package id.laju.massal;

import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import java.util.List;

/**
 * One kind of task that may be done for many cases at once, contributed by the feature that owns the task's form. What is sent
 * per row is exactly what that form sends, so that the same rules hold.
 */
public interface JenisMassal {

    /** The phrase of the task, its element id without {@code userTask_}. */
    String tugas();

    /** Place in the list of kinds, in the order of the process. */
    int urut();

    /** The act, such as "Setujui tarif". */
    String judul();

    /** One or two sentences about what to look at before the button is pressed. */
    String petunjuk();

    /** Roles that see the kind in the list of kinds; what they may do is decided by the engine for each task. */
    List<String> peran();

    /** Headings of the facts of a row. */
    List<String> kolom();

    /** Facts and inputs of these tasks, in their order; loads for all of them at once and not one by one. */
    List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku);

    /** Inputs above the table, for all rows. */
    default List<BidangMassal> bersama(Pelaku pelaku) {
        return List.of();
    }

    /** Where all chosen tasks are sent together, as {@code {"tugasIds": [..], ..}}; null when each goes to its own form. */
    default String alamat() {
        return null;
    }

    /** Template whose fragment {@code alat} stands above the table; null for none. */
    default String alat() {
        return null;
    }

    /** Rows come one by one from a scanner instead of all at once. */
    default boolean dipindai() {
        return false;
    }
}
