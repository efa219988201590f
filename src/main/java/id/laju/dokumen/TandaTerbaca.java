package id.laju.dokumen;

import java.time.Instant;

/**
 * What a signature inside a PDF says about itself.
 *
 * @param nama          common name in the signer's certificate
 * @param waktu         as claimed by the signer's machine
 * @param utuh          nothing was changed since
 * @param lengkap       covers the whole file, nothing was appended
 * @param jangkaPanjang holds the proofs that are needed once the certificate has ended
 * @param capWaktu      a time-stamping authority vouches for the time
 */
record TandaTerbaca(String nama, Instant waktu, boolean utuh, boolean lengkap, boolean capWaktu, boolean jangkaPanjang) {

    boolean sah() {
        return utuh && lengkap;
    }
}
