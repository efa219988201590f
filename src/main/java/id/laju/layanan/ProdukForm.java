package id.laju.layanan;

import static id.laju.umum.BacaIsian.teks;

import id.laju.umum.BacaIsian;
import java.util.List;

/** The product page as it was typed. */
record ProdukForm(String nama, String namaEn, Long labId, String persyaratanSampel, String janjiHariKerja, Boolean aktif,
                  List<Long> standarIds) {

    static ProdukForm kosong() {
        return new ProdukForm(null, null, null, null, "14", true, List.of());
    }

    static ProdukForm dari(Produk p, List<Long> standarIds) {
        return new ProdukForm(p.nama(), p.namaEn(), p.labId(), p.persyaratanSampel(), String.valueOf(p.janjiHariKerja()), p.aktif(), standarIds);
    }

    ProdukIsian isian(Long id) {
        var baca = new BacaIsian();
        Integer janji = baca.bulat("janjiHariKerja", janjiHariKerja, "Janji layanan");
        baca.selesai();
        return new ProdukIsian(id, teks(nama), teks(namaEn), labId, teks(persyaratanSampel), janji, Boolean.TRUE.equals(aktif),
            standarIds == null ? List.of() : standarIds);
    }
}
