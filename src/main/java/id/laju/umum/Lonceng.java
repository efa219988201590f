package id.laju.umum;

/** Counts notices that a customer's user has not seen; implemented by the feature that keeps them. */
public interface Lonceng {

    int baru(long penggunaId, long pelangganId);
}
