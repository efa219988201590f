package id.laju.umum;

/** Counts notices that a member of staff has not seen; implemented by the feature that keeps them. */
public interface LoncengStaf {

    int baru(Petugas saya);
}
