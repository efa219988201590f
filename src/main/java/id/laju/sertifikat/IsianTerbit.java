package id.laju.sertifikat;

/** What Admin Sertifikasi may still word: what is certified, the head of the company. */
record IsianTerbit(String produk, String pimpinan) {
}
