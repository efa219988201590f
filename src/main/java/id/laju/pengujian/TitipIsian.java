package id.laju.pengujian;

import id.laju.umum.PeriksaIsian;

/** What CS types when a sample is handed in early. @param diserahkan who brought it */
public record TitipIsian(String tempat, String kondisi, String jumlah, String kemasan, String diserahkan) {

    void periksa() {
        new PeriksaIsian()
            .wajib("diserahkan", diserahkan, "Isi nama orang yang menyerahkan sampel.")
            .panjang("diserahkan", diserahkan, 120, "Nama penyerah")
            .wajib("jumlah", jumlah, "Isi jumlah sampel, misalnya 3 botol.")
            .panjang("jumlah", jumlah, 80, "Jumlah")
            .panjang("kemasan", kemasan, 80, "Kemasan")
            .wajib("kondisi", kondisi, "Isi kondisi sampel saat diserahkan, misalnya utuh dan tersegel.")
            .panjang("kondisi", kondisi, 300, "Kondisi")
            .wajib("tempat", tempat, "Isi tempat penyimpanan, misalnya Lemari A2.")
            .panjang("tempat", tempat, 120, "Tempat penyimpanan")
            .selesai();
    }
}
