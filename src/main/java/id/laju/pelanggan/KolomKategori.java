package id.laju.pelanggan;

import java.util.List;
import java.util.Locale;

/**
 * One column of the registration form of a kategori.
 *
 * @param kolom name of a column of pelanggan, or any other name for a column of this kategori alone
 * @param jenis teks, paragraf, surel, telepon, angka or pilihan
 * @param bagian perusahaan or kontak
 * @param pilihan choices, one per line
 */
record KolomKategori(String kategori, String kolom, String label, String labelEn, String jenis, String bagian, boolean wajib,
        int urut, String bantu, String pilihan) {

    /** No e-mail is needed; anything else stays as it is. */
    KolomKategori tanpaSurel() {
        return !jenis.equals("surel") ? this : new KolomKategori(kategori, kolom, label, labelEn, jenis, bagian, false, urut, null, pilihan);
    }

    String label(Locale bahasa) {
        return bahasa.getLanguage().equals("en") && labelEn != null ? labelEn : label;
    }

    /** The label as a sentence names it; customer and contact person both have an e-mail. */
    String sebutan() {
        return jenis.equals("surel") ? label + (bagian.equals("kontak") ? " contact person" : " pelanggan") : label;
    }

    List<String> daftarPilihan() {
        return pilihan == null ? List.of() : pilihan.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
}
