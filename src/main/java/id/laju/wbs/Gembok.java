package id.laju.wbs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: what was sealed for one place opens nowhere else, and not after a change. */
final class Gembok {

    static final int PANJANG_KUNCI = 32;
    private static final int PANJANG_AWAL = 12;
    private static final int TANDA = 128;
    private static final SecureRandom ACAK = new SecureRandom();

    private Gembok() {
    }

    static byte[] acak(int panjang) {
        byte[] hasil = new byte[panjang];
        ACAK.nextBytes(hasil);
        return hasil;
    }

    /** @param tempat where it will stand, such as case, kind and row */
    static byte[] segel(byte[] kunci, byte[] polos, String tempat) {
        byte[] awal = acak(PANJANG_AWAL);
        byte[] isi = kerjakan(Cipher.ENCRYPT_MODE, kunci, awal, polos, 0, tempat);
        return ByteBuffer.allocate(PANJANG_AWAL + isi.length).put(awal).put(isi).array();
    }

    static byte[] buka(byte[] kunci, byte[] segel, String tempat) {
        return kerjakan(Cipher.DECRYPT_MODE, kunci, Arrays.copyOf(segel, PANJANG_AWAL), segel, PANJANG_AWAL, tempat);
    }

    private static byte[] kerjakan(int arah, byte[] kunci, byte[] awal, byte[] isi, int dari, String tempat) {
        try {
            Cipher sandi = Cipher.getInstance("AES/GCM/NoPadding");
            sandi.init(arah, new SecretKeySpec(kunci, "AES"), new GCMParameterSpec(TANDA, awal));
            sandi.updateAAD(tempat.getBytes(StandardCharsets.UTF_8));
            return sandi.doFinal(isi, dari, isi.length - dari);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault cannot open " + tempat, e);
        }
    }
}
