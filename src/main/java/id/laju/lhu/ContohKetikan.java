package id.laju.lhu;

/**
 * A sample of an order with its report, as the pengetik works on it (LHU-006).
 *
 * @param catatan  note on the report, else that of the laboratory
 * @param tugas    the open task of the pengetik for this report; null while it is with others
 * @param langkah  name of that task
 * @param pemegang who took it; null while nobody has
 * @param cetak    how often the typed report was printed
 */
record ContohKetikan(long laporanId, String nomorLhu, String nomorAnalisa, String jenis, String kode, String peraturan, String catatan, boolean tanpaAkreditasi,
        boolean terbit, String tugas, String langkah, String pemegang, int cetak) {

    public boolean bisaDicetak() {
        return nomorLhu != null && !terbit;
    }
}
