package id.laju.pelanggan;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down whoever fills public forms by machine; counted per node and address of the sender. */
@Component
public class PembatasLaju {

    private static final int PALING_BANYAK_ALAMAT = 20_000;

    private final Map<String, Bucket> ember = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> tertua) {
            return size() > PALING_BANYAK_ALAMAT;
        }
    });
    private final int daftarPerJam;
    private final int sandiPerJam;

    PembatasLaju(@Value("${laju.daftar.per-jam:20}") int daftarPerJam, @Value("${laju.lupa-sandi.per-jam:10}") int sandiPerJam) {
        this.daftarPerJam = daftarPerJam;
        this.sandiPerJam = sandiPerJam;
    }

    boolean bolehDaftar(String alamat) {
        return ambil("daftar " + alamat, daftarPerJam);
    }

    boolean bolehMintaSandi(String alamat) {
        return ambil("sandi " + alamat, sandiPerJam);
    }

    /** For public pages of other features. @param apa its own count per sender */
    public boolean boleh(String apa, String alamat, int perJam) {
        return ambil(apa + " " + alamat, perJam);
    }

    boolean bolehUsul(String alamat) {
        return ambil("usul " + alamat, 20 * daftarPerJam);
    }

    private boolean ambil(String kunci, int perJam) {
        return ember.computeIfAbsent(kunci, k -> Bucket.builder()
            .addLimit(l -> l.capacity(perJam).refillGreedy(perJam, Duration.ofHours(1))).build()).tryConsume(1);
    }
}
