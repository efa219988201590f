package id.laju.pengujian;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What CS decides about a delivered sample.
 *
 * @param keputusan terima, tanya or tolak
 * @param catatan   caveat of an acceptance with reservation
 * @param syarat    one entry per requirement of the product, in its order
 */
public record TerimaIsian(String keputusan, String kondisi, String jumlah, String kemasan, String catatan, String pertanyaan,
        String alasan, Long labId, String penyelia, String tempatSimpan, LocalDate simpanSampai, String diserahkan, List<Syarat> syarat) {

    /** @param terpenuhi null while nobody looked */
    public record Syarat(Boolean terpenuhi, String catatan) {
    }

    static final Set<String> KEPUTUSAN = Set.of("terima", "tanya", "tolak");

    void periksa() {
        PeriksaIsian p = new PeriksaIsian()
            .tolakJika(keputusan == null || !KEPUTUSAN.contains(keputusan), "keputusan", "Pilih keputusan: terima, tanyakan, atau tolak.")
            .panjang("kondisi", kondisi, 300, "Kondisi").panjang("jumlah", jumlah, 80, "Jumlah").panjang("kemasan", kemasan, 80, "Kemasan")
            .panjang("diserahkan", diserahkan, 120, "Nama penyerah").panjang("tempatSimpan", tempatSimpan, 120, "Tempat penyimpanan")
            .panjang("catatan", catatan, 500, "Catatan").panjang("pertanyaan", pertanyaan, 1000, "Pertanyaan").panjang("alasan", alasan, 1000, "Alasan");
        if ("tanya".equals(keputusan)) {
            p.wajib("pertanyaan", pertanyaan, "Tulis pertanyaan kepada pelanggan tentang kondisi sampel.");
        } else if ("tolak".equals(keputusan)) {
            p.wajib("alasan", alasan, "Tulis alasan penolakan; alasan ini dibaca pelanggan.");
        } else if ("terima".equals(keputusan)) {
            wajibSaatTerima(p);
        }
        p.selesai();
    }

    private void wajibSaatTerima(PeriksaIsian p) {
        p.wajib("kondisi", kondisi, "Isi kondisi sampel saat diterima.")
            .wajib("jumlah", jumlah, "Isi jumlah sampel, misalnya 3 botol.")
            .wajib("labId", labId, "Pilih laboratorium.")
            .wajib("penyelia", penyelia, "Pilih penyelia.")
            .wajib("tempatSimpan", tempatSimpan, "Isi tempat penyimpanan sampel.");
    }
}
