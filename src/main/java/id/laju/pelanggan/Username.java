package id.laju.pelanggan;

import id.laju.staf.NamaMasuk;
import id.laju.staf.StafService;
import id.laju.umum.PeriksaIsian;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names to sign in with: proposed from the company's name and four digits, free in the whole installation (ACC-012). */
@Component
class Username implements NamaMasuk {

    private static final Pattern BENTUK = Pattern.compile("[a-z][a-z0-9._-]{3,39}");
    private static final int PANJANG_DASAR = 20;

    private final PenggunaMapper pengguna;
    private final StafService staf;
    private final SecureRandom acak = new SecureRandom();

    Username(PenggunaMapper pengguna, StafService staf) {
        this.pengguna = pengguna;
        this.staf = staf;
    }

    /** "Argon Mulia" becomes "argonmulia" and four digits. */
    String usul(String nama) {
        String dasar = dasar(nama);
        String usul = dasar + angka();
        while (dipakai(usul, 0)) {
            usul = dasar + angka();
        }
        return usul;
    }

    static String dasar(String nama) {
        String polos = Normalizer.normalize(nama == null ? "" : nama, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")
            .replaceFirst("^[0-9]+", "");
        String dasar = polos.isEmpty() ? "pelanggan" : polos;
        return dasar.substring(0, Math.min(PANJANG_DASAR, dasar.length()));
    }

    /** @param kecuali organisation whose own users do not count */
    void periksa(PeriksaIsian periksa, String nama, long kecuali) {
        periksa.tolakJika(!BENTUK.matcher(nama).matches(), "username",
            "Username terdiri atas 4 sampai 40 huruf kecil, angka, titik, garis bawah, atau tanda hubung, dan diawali huruf.");
        periksa.tolakJika(dipakai(nama, kecuali), "username", "Username ini sudah dipakai; pilih yang lain.");
    }

    @Override
    public boolean dipakai(String nama) {
        return pengguna.dipakai(nama, 0);
    }

    private boolean dipakai(String nama, long kecuali) {
        return pengguna.dipakai(nama, kecuali) || staf.cari(nama).isPresent();
    }

    private String angka() {
        return String.valueOf(1000 + acak.nextInt(9000));
    }
}
