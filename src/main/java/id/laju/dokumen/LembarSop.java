package id.laju.dokumen;

/**
 * The table of an SOP on one sheet without pages, as a workbook shows it; in millimetres.
 *
 * @param kolom left edges of the columns, and the right edge of the last
 * @param baris upper edges of the two rows of the head and of the steps, and the lower edge of the last
 * @param putar the names of the performers stand upright
 */
public record LembarSop(double[] kolom, double[] baris, boolean putar, GambarSop gambar) {

    public static LembarSop dari(TabelSop tabel) {
        KisiSop kisi = new KisiSop(tabel);
        double[] y = kisi.susun(0, tabel.baris().size(), kisi.atas());
        double[] semua = new double[y.length + 2];
        semua[1] = KisiSop.KEPALA;
        System.arraycopy(y, 0, semua, 2, y.length);
        return new LembarSop(kisi.kiri, semua, kisi.putar, AlurSop.gambar(new LetakAlur(tabel, kisi.kiri, 0, y, kisi.atas(), y[y.length - 1])));
    }
}
