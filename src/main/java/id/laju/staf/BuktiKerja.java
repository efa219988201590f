package id.laju.staf;

/** Tells whether a person has left traces that must keep the name; features that keep such traces contribute one. */
public interface BuktiKerja {

    boolean ada(String staf);
}
