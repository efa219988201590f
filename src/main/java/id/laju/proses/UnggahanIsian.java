package id.laju.proses;

/** What is typed beside the files. @param kunci process whose page it is; may be empty @param satker empty: everybody's model @param dasar version that the page showed */
record UnggahanIsian(String kunci, String satker, String alasan, String dasar) {
}
