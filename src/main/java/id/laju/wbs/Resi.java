package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.stereotype.Component;

/**
 * The 16 digits by which a reporter comes back: fifteen that nobody can foresee and a check digit, so that a slip of the finger is told from a wrong one. Kept
 * as PBKDF2 with a salt that follows from the master key: the same for all receipts, so that one computation finds the row, and unknown to
 * whoever has only the database. As receipts are random, a salt of their own would add nothing.
 */
@Component
class Resi {

    private static final int ANGKA = 15;
    private static final int PUTARAN = 310_000;

    private final KunciInduk induk;

    Resi(KunciInduk induk) {
        this.induk = induk;
    }

    /** Of one opened form, by the master key: nobody can work it out, and the same form gets the same one again. */
    String baru(String formulir, int versi) {
        StringBuilder angka = new StringBuilder();
        for (int ke = 0; angka.length() < ANGKA; ke++) {
            for (byte b : induk.turunan(versi, "resi/" + formulir + "/" + ke)) {
                int bita = b & 0xFF;
                if (bita < 250 && angka.length() < ANGKA) {
                    angka.append(bita % 10);
                }
            }
        }
        return angka.append(periksa(angka)).toString();
    }

    /** In groups of four, as it is shown. */
    static String tulis(String resi) {
        return resi.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Digits alone, however they were typed. @throws IsianKeliru on field resi when it cannot be a receipt */
    static String rapikan(String ketikan) {
        String angka = ketikan == null ? "" : ketikan.replaceAll("[\\s.-]", "");
        if (!angka.matches("\\d{16}") || periksa(angka.substring(0, ANGKA)) != angka.charAt(ANGKA) - '0') {
            throw IsianKeliru.pada("resi", "Nomor resi ini tidak lengkap atau salah ketik. Resi terdiri atas 16 angka; periksa lagi satu per satu.");
        }
        return angka;
    }

    /** Luhn. */
    private static int periksa(CharSequence angka) {
        int jumlah = 0;
        for (int i = 0; i < angka.length(); i++) {
            int satu = (angka.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            jumlah += satu > 9 ? satu - 9 : satu;
        }
        return (10 - jumlah % 10) % 10;
    }

    /** How much each guess costs whoever has both the table and the key. */
    int putaran() {
        return PUTARAN;
    }

    byte[] sidik(String resi, int versi) {
        try {
            PBEKeySpec sandi = new PBEKeySpec(resi.toCharArray(), induk.turunan(versi, "resi"), putaran(), 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(sandi).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
