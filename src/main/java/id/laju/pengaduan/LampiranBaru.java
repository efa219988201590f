package id.laju.pengaduan;

/** A file that a complainant adds. @param nama as it was sent */
record LampiranBaru(String nama, byte[] isi) {
}
