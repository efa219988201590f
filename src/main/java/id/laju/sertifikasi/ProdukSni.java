package id.laju.sertifikasi;

/**
 * A standard for which a satker certifies a product.
 *
 * @param kode of the product; one product may have several standards
 * @param kelompok WAJIB or SUKARELA
 * @param dasarSkema regulation of its scheme; null without
 */
public record ProdukSni(long id, String kode, String nama, String acuan, String judul, String skema, String kelompok, String dasarSkema) {

    /** Product and standard; a title that only repeats the product's name is left out. */
    public String tertulis() {
        return nama + ", " + acuan + (judul.equalsIgnoreCase(nama) ? "" : " " + judul);
    }
}
