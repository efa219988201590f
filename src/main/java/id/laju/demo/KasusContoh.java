package id.laju.demo;

/** Implemented by features that let the demonstration begin with something to see. */
public interface KasusContoh {

    /** Lower ones come first. */
    int urutan();

    /** There is something already; nothing is made a second time. */
    boolean ada();

    void buat();
}
