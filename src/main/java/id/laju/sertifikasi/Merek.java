package id.laju.sertifikasi;

import id.laju.umum.BersihHtml;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A brand with the product that carries it (CRT-013 to CRT-017); anything may be missing until the request is sent.
 *
 * @param milikSendiri registered in the company's own name; null: not answered yet
 * @param lisensiBerkas licence agreement of the owner, needed for a brand of somebody else
 * @param namaProduk rich text, cleaned; so tipe and spesifikasi
 */
public record Merek(long id, long permohonanId, int urutan, String merek, String kelas, String permohonanNomor, LocalDate permohonanTanggal, String daftarNomor,
        LocalDate daftarTanggal, UUID daftarBerkas, Boolean milikSendiri, String pemilik, UUID lisensiBerkas, String namaProduk, String tipe, String spesifikasi) {

    public boolean berlisensi() {
        return Boolean.FALSE.equals(milikSendiri);
    }

    /** In one line, for lists and paper. */
    public String namaProdukPolos() {
        return BersihHtml.teks(namaProduk);
    }

    public String tipePolos() {
        return BersihHtml.teks(tipe);
    }

    public String spesifikasiPolos() {
        return BersihHtml.teks(spesifikasi);
    }
}
