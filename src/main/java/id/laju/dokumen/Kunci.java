package id.laju.dokumen;

import java.time.Instant;

/**
 * @param p12        key and certificate, closed with the signer's passphrase
 * @param sertifikat the certificate alone (DER), readable without passphrase
 */
record Kunci(String staf, byte[] p12, byte[] sertifikat, Instant berlakuDari, Instant berlakuSampai, boolean demo, Instant dibuat) {
}
