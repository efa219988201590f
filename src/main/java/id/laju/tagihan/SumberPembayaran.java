package id.laju.tagihan;

/** How a payment became known: typed, read from an uploaded receipt or list, or told by SIMPONI. */
public enum SumberPembayaran {

    BENDAHARA, UNGGAH, CALLBACK
}
