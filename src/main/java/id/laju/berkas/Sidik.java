package id.laju.berkas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which contents are told apart. */
public final class Sidik {

    private Sidik() {
    }

    /** SHA-256 as 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a word such as the secret part of a link. */
    public static String sha256(String kata) {
        return sha256(kata.getBytes(StandardCharsets.UTF_8));
    }
}
