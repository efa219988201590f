/**
 * The life of a certificate after its issue: reported to SIINas or BSN, surveillance and renewal that fall due, postponement, suspension, withdrawal, expiry; relies on sertifikat for the
 * register and on sertifikasi for the draft of the next request.
 */
package id.laju.pemeliharaan;
