package id.laju.layanan;

import id.laju.umum.PeriksaIsian;
import java.util.List;

/**
 * A product as an administrator enters it.
 *
 * @param id null for a new one
 * @param standarIds the standards offered with it; "Tanpa Standar Uji" is always offered and need not be named
 */
public record ProdukIsian(Long id, String nama, String namaEn, Long labId, String persyaratanSampel, Integer janjiHariKerja,
                          boolean aktif, List<Long> standarIds) {

    void periksa() {
        new PeriksaIsian()
            .wajib("nama", nama, "Isi nama produk.")
            .panjang("nama", nama, 150, "Nama produk")
            .panjang("namaEn", namaEn, 150, "Nama dalam bahasa Inggris")
            .wajib("labId", labId, "Pilih laboratorium yang mengerjakan.")
            .panjang("persyaratanSampel", persyaratanSampel, 2000, "Persyaratan sampel")
            .wajib("janjiHariKerja", janjiHariKerja, "Isi janji layanan dalam hari kerja, misalnya 14.")
            .tolakJika(janjiHariKerja != null && (janjiHariKerja < 1 || janjiHariKerja > 250), "janjiHariKerja",
                "Janji layanan dari 1 sampai 250 hari kerja.")
            .selesai();
    }

    Produk produk(String satker) {
        return new Produk(id, satker, nama.strip(), namaEn, labId, persyaratanSampel, janjiHariKerja, aktif);
    }
}
