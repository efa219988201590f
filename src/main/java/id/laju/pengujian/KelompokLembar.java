package id.laju.pengujian;

/** Open results of one parameter and method. @param kosong rows without a result yet */
record KelompokLembar(String parameter, String metode, int jumlah, int kosong) {
}
