package id.laju.umum;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a password must look like, for staff and customers alike. */
public final class AturanSandi {

    public static final int TERPENDEK = 8;

    /** The hash looks at no more than this. */
    private static final int BITA_TERBANYAK = 72;
    private static final List<String> UMUM = List.of("password", "12345678", "123456789", "1234567890", "qwertyui", "qwerty123",
        "indonesia", "sayasayang", "11111111", "00000000", "iloveyou", "bismillah");

    private AturanSandi() {
    }

    /**
     * Collects refusals on the fields of the two boxes.
     *
     * @param ulang typed a second time
     * @param nama  login name, which the password must not contain
     */
    public static PeriksaIsian periksa(PeriksaIsian periksa, String bidang, String sandi, String bidangUlang, String ulang, String nama) {
        String kecil = sandi == null ? "" : sandi.toLowerCase(Locale.ROOT);
        return periksa
            .wajib(bidang, sandi, "Isi password baru.")
            .tolakJika(kecil.length() < TERPENDEK, bidang, "Password paling sedikit " + TERPENDEK + " huruf atau angka.")
            .tolakJika(kecil.getBytes(StandardCharsets.UTF_8).length > BITA_TERBANYAK, bidang,
                "Password paling banyak " + BITA_TERBANYAK + " huruf atau angka.")
            .tolakJika(UMUM.contains(kecil) || kecil.chars().distinct().count() < 4, bidang,
                "Password ini terlalu mudah ditebak; pilih yang lain.")
            .tolakJika(nama != null && nama.length() > 3 && kecil.contains(nama.toLowerCase(Locale.ROOT)), bidang,
                "Password tidak boleh memuat username.")
            .tolakJika(!kecil.isEmpty() && !sandi.equals(ulang), bidangUlang, "Ketik ulang password yang sama.");
    }
}
