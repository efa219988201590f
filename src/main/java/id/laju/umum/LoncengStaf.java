package id.laju.umum;

/** Counts hand-over notices that a member of staff has not seen; implemented by the feature that keeps them. */
public interface LoncengStaf {

    int baru(Petugas saya);
}
