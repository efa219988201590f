package id.laju.dokumen;

/**
 * What the system itself prints on a document.
 *
 * @param nomor  stands on every page
 * @param alamat of the verification page; null for a sheet that is not verified
 * @param qr     the same as an image (data URI)
 */
public record Lembar(String nomor, String alamat, String qr) {

    static Lembar tanpaVerifikasi(String nomor) {
        return new Lembar(nomor, null, null);
    }
}
