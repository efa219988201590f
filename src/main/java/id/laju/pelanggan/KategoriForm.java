package id.laju.pelanggan;

import id.laju.umum.IsianKeliru;

/** A kategori as it was typed; a box that is not ticked is not sent at all. */
record KategoriForm(String kode, String nama, String urut, Boolean aktif) {

    KategoriPelanggan kategori() {
        if (urut == null || !urut.strip().matches("\\d{1,6}")) {
            throw IsianKeliru.pada("urut", "Isi urut dengan angka, misalnya 100.");
        }
        return new KategoriPelanggan(kode == null ? null : kode.strip(), nama == null ? null : nama.strip(), Integer.parseInt(urut.strip()), Boolean.TRUE.equals(aktif));
    }
}
