package id.laju.wbs;

/** What was reported. @param terlapor as the reporter calls them */
record Laporan(JenisPelanggaran jenis, String uraian, String unit, String terlapor, String tempat, String waktu) {
}
