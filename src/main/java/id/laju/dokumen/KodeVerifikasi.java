package id.laju.dokumen;

import java.security.SecureRandom;

/** 80 random bits in letters and digits that nobody confuses when reading them from paper. */
final class KodeVerifikasi {

    private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 16;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeVerifikasi() {
    }

    static String baru() {
        StringBuilder kode = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            kode.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return kode.toString();
    }

    /** What someone typed from paper: upper case, no separators, O for 0, I and L for 1. */
    static String rapikan(String ketikan) {
        return ketikan.toUpperCase().replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
