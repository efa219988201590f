package id.laju.bantuan;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.PeriksaIsian;
import java.util.Arrays;

/** What a customer misses (HLP-019). @param layanan may be empty */
record IsianUsulan(String layanan, String produk, String uraian) {

    void periksa() {
        new PeriksaIsian().tolakJika(kode() != null && Arrays.stream(JenisLayanan.values()).noneMatch(l -> l.kode().equals(layanan)), "layanan", "Pilih layanan dari daftar, atau kosongkan.")
            .wajib("produk", produk, "Isi nama produk, alat atau pelatihan yang Anda cari.").panjang("produk", produk, 200, "Nama produk atau alat")
            .wajib("uraian", uraian, "Jelaskan standar, parameter atau rentang yang Anda perlukan.").panjang("uraian", uraian, 2000, "Uraian").selesai();
    }

    String kode() {
        return layanan == null || layanan.isBlank() ? null : layanan;
    }
}
