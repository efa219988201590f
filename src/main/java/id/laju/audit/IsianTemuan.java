package id.laju.audit;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;

/**
 * A finding as it was typed.
 *
 * @param butirId row of the checklist that it came from; null for one of its own
 * @param lokasi number of the site; null where there is only one
 * @param versi that the page shows; null for a new one
 */
record IsianTemuan(Long butirId, String acuan, String klausul, String uraian, Kategori kategori, Integer lokasi, Integer versi) {

    private static final int PENDEK = 200;
    private static final int PANJANG = 2000;

    IsianTemuan {
        acuan = BacaIsian.teks(acuan);
        klausul = BacaIsian.teks(klausul);
        uraian = BacaIsian.teks(uraian);
    }

    /** Where there is only one site. */
    IsianTemuan(Long butirId, String acuan, String klausul, String uraian, Kategori kategori) {
        this(butirId, acuan, klausul, uraian, kategori, null, null);
    }

    /** A new one. */
    IsianTemuan(Long butirId, String acuan, String klausul, String uraian, Kategori kategori, Integer lokasi) {
        this(butirId, acuan, klausul, uraian, kategori, lokasi, null);
    }

    void periksa() {
        new PeriksaIsian().wajib("acuan", acuan, "Isi standar atau peraturan yang tidak dipenuhi.").panjang("acuan", acuan, PENDEK, "Acuan")
            .wajib("klausul", klausul, "Isi klausul atau pasalnya.").panjang("klausul", klausul, PENDEK, "Klausul")
            .wajib("uraian", uraian, "Uraikan ketidaksesuaian dan buktinya.").panjang("uraian", uraian, PANJANG, "Uraian")
            .wajib("kategori", kategori, "Pilih kategori temuan.").selesai();
    }
}
