package id.laju.sertifikasi;

/** A satker added or changed what it certifies. */
public record ProdukDisimpan(ProdukSertifikasi produk) {

    /** Certified by a standard of green industry? */
    public boolean industriHijau() {
        return LayananSertifikasi.skema(LayananSertifikasi.INDUSTRI_HIJAU, null).equals(produk.skema());
    }
}
