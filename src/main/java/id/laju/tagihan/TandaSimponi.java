package id.laju.tagihan;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The signature of a callback: HMAC-SHA256, as hexadecimal digits, over the seconds since 1970, a full stop and the body.
 * The secret is {@code laju.simponi.rahasia.<satker>}; without one the door is shut.
 */
@Component
class TandaSimponi {

    private static final Duration SELISIH = Duration.ofMinutes(5);

    private final Environment pengaturan;
    private final Clock jam;

    TandaSimponi(Environment pengaturan, Clock jam) {
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    boolean terbuka(String satker) {
        return rahasia(satker).isPresent();
    }

    /** Also false when the message is older or newer than five minutes. */
    boolean sah(String satker, String waktu, String tanda, byte[] isi) {
        return waktu != null && tanda != null && segar(waktu)
            && MessageDigest.isEqual(hitung(rahasia(satker).orElseThrow(), waktu, isi).getBytes(StandardCharsets.US_ASCII),
                tanda.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean segar(String waktu) {
        return waktu.matches("\\d{1,11}")
            && Duration.between(Instant.ofEpochSecond(Long.parseLong(waktu)), jam.instant()).abs().compareTo(SELISIH) <= 0;
    }

    private Optional<String> rahasia(String satker) {
        return Optional.ofNullable(pengaturan.getProperty("laju.simponi.rahasia." + satker)).filter(r -> !r.isBlank());
    }

    static String hitung(String rahasia, String waktu, byte[] isi) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(rahasia.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((waktu + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(isi));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
