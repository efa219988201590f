package id.laju.pemantauan;

/**
 * What a task's entry in the inbox says beside its name.
 *
 * @param nomor order number, before payment the pre-order number, for accounts the case number
 * @param pelanggan null for the laboratory (LAB-006)
 * @param analisa nomor analisa where the task is about one sample
 * @param tenggat in words and in the satker's zone; null without a due date
 * @param zona of the satker, for dates that the form writes
 * @param keadaan lewat, hari-ini or nanti; null without a due date
 */
record KartuTugas(String nomor, String pelanggan, String layanan, String analisa, String satker, String zona, String tenggat, String keadaan) {
}
