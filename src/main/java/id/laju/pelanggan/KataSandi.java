package id.laju.pelanggan;

import id.laju.umum.PeriksaIsian;
import java.util.Locale;

/** What a password must be: long rather than complicated, and not the name of its owner. */
final class KataSandi {

    private static final int TERPENDEK = 10;
    private static final int TERPANJANG = 72;

    private KataSandi() {
    }

    /** @throws id.laju.umum.IsianKeliru on sandi or ulang */
    static void periksa(String username, String sandi, String ulang) {
        String isi = sandi == null ? "" : sandi;
        new PeriksaIsian()
            .tolakJika(isi.length() < TERPENDEK, "sandi", "Password paling sedikit " + TERPENDEK + " huruf atau angka; kalimat pendek lebih mudah diingat.")
            // bcrypt reads no more than this.
            .tolakJika(isi.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > TERPANJANG, "sandi", "Password paling banyak " + TERPANJANG + " huruf.")
            .tolakJika(isi.chars().distinct().count() < 5, "sandi", "Password ini terlalu mudah ditebak; pakai lebih banyak huruf yang berbeda.")
            .tolakJika(isi.toLowerCase(Locale.ROOT).contains(username), "sandi", "Password tidak boleh memuat username.")
            .tolakJika(!isi.equals(ulang), "ulang", "Ketikan kedua tidak sama dengan Password Baru.").selesai();
    }
}
