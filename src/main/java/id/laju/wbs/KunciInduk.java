package id.laju.wbs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's master keys. They stand in the settings and never in the database. Only a demo goes without: its key is known to everybody. */
@Component
class KunciInduk {

    private final Map<Integer, byte[]> kunci = new TreeMap<>();

    KunciInduk(PengaturanWbs pengaturan, @Value("${laju.demo.aktif:false}") boolean demo) {
        pengaturan.kunci().forEach((versi, teks) -> kunci.put(versi, urai(versi, teks)));
        if (kunci.isEmpty() && !demo) {
            throw new IllegalStateException("Reports of whistle-blowers need a master key: set laju.wbs.kunci.1 to 32 random bytes as Base64 (openssl rand -base64 32) "
                + "and keep a copy apart from the backups of the database; see docs/operasi.md");
        }
        if (kunci.isEmpty()) {
            kunci.put(0, turunkan("laju-demo".getBytes(StandardCharsets.UTF_8), "demo"));
        }
    }

    private static byte[] urai(int versi, String teks) {
        byte[] bita;
        try {
            bita = Base64.getDecoder().decode(teks.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("laju.wbs.kunci." + versi + " is no Base64");
        }
        if (bita.length != Gembok.PANJANG_KUNCI) {
            throw new IllegalStateException("laju.wbs.kunci." + versi + " has " + bita.length + " bytes instead of " + Gembok.PANJANG_KUNCI);
        }
        return bita;
    }

    /** The version that seals now. */
    int versi() {
        return ((TreeMap<Integer, byte[]>) kunci).lastKey();
    }

    /** The newest first. */
    List<Integer> semuaVersi() {
        return List.copyOf(((TreeMap<Integer, byte[]>) kunci).descendingKeySet());
    }

    byte[] bungkus(byte[] kunciKasus, String tempat) {
        return Gembok.segel(induk(versi()), kunciKasus, tempat);
    }

    byte[] buka(int versi, byte[] bungkusan, String tempat) {
        return Gembok.buka(induk(versi), bungkusan, tempat);
    }

    /** Another secret for another purpose, such as the receipts. */
    byte[] turunan(int versi, String guna) {
        return turunkan(induk(versi), guna);
    }

    private byte[] induk(int versi) {
        byte[] k = kunci.get(versi);
        if (k == null) {
            throw new IllegalStateException("laju.wbs.kunci." + versi + " is missing; reports are still sealed with it");
        }
        return k;
    }

    private static byte[] turunkan(byte[] asal, String guna) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(asal, "HmacSHA256"));
            return mac.doFinal(("laju/wbs/" + guna).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
