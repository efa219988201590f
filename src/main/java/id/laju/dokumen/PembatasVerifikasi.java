package id.laju.dokumen;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many questions a minute from one address, per node: enough for people, too few for trying out codes. */
@Component
class PembatasVerifikasi {

    private static final int ALAMAT_TERBANYAK = 20_000;

    private final int perMenit;
    private final TimeMeter waktu;
    private final Map<String, Bucket> ember = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> tertua) {
            return size() > ALAMAT_TERBANYAK;
        }
    };

    PembatasVerifikasi(@Value("${laju.verifikasi.per-menit:30}") int perMenit, Clock clock) {
        this.perMenit = perMenit;
        this.waktu = new WaktuJam(clock);
    }

    /** @param bobot 1 for a look-up, more for work that costs more */
    boolean boleh(String alamat, int bobot) {
        Bucket milik;
        synchronized (ember) {
            milik = ember.computeIfAbsent(kunci(alamat), a -> baru());
        }
        return milik.tryConsume(bobot);
    }

    private Bucket baru() {
        return Bucket.builder().addLimit(b -> b.capacity(perMenit).refillGreedy(perMenit, Duration.ofMinutes(1)))
            .withCustomTimePrecision(waktu).build();
    }

    /** Someone with IPv6 has a whole network of addresses; the first half tells whose it is. */
    private static String kunci(String alamat) {
        if (!alamat.contains(":")) {
            return alamat;
        }
        try {
            byte[] semua = InetAddress.getByName(alamat).getAddress();
            return Arrays.toString(semua.length == 16 ? Arrays.copyOf(semua, 8) : semua);
        } catch (UnknownHostException e) {
            return alamat;
        }
    }

    private record WaktuJam(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
