package id.laju.bimtek;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;

/** A course as typed. @param biaya rupiah per person, only for a new one; later the price list is kept by the admin of the satker */
record IsianKursus(String kategori, String judul, String deskripsi, String manfaat, String target, String materi, String biaya, String peraturan, Boolean aktif) {

    static IsianKursus dari(Kursus k) {
        return new IsianKursus(k.kategori().name(), k.judul(), k.deskripsi(), k.manfaat(), k.target(), k.materi(), null, null, k.aktif());
    }

    void periksa(boolean baru) {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(baru && (kategori == null || !kategori.matches("REGULER|INHOUSE")), "kategori", "Pilih Kategori: Reguler atau Inhouse.").wajib("judul", judul, "Isi nama Pelatihan.")
            .panjang("judul", judul, 200, "Nama pelatihan").panjang("deskripsi", deskripsi, 4000, "Deskripsi").panjang("manfaat", manfaat, 4000, "Manfaat").panjang("target", target, 4000, "Target")
            .panjang("materi", materi, 4000, "Materi").tolakJika(baru && Rupiah.baca(biaya).isEmpty(), "biaya", "Isi Biaya per orang dalam rupiah, misalnya 1.600.000.")
            .tolakJika(baru && BacaIsian.teks(peraturan) == null, "peraturan", "Isi peraturan dasar tarifnya, misalnya PP 54/2021.").panjang("peraturan", peraturan, 200, "Peraturan").selesai();
    }
}
