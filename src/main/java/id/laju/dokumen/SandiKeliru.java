package id.laju.dokumen;

/** The passphrase does not open the key. */
class SandiKeliru extends Exception {
}
