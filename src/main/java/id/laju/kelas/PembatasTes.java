package id.laju.kelas;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A whole room comes from one address, so a known code is counted by itself, and the address only for codes that open nothing. */
@Component
class PembatasTes {

    private static final int TERBANYAK = 20_000;
    private static final int KODE_PER_MENIT = 240;
    private static final int GAGAL_PER_MENIT = 30;

    private final Clock jam;
    private final Map<String, Bucket> ember = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> tertua) {
            return size() > TERBANYAK;
        }
    };

    PembatasTes(Clock jam) {
        this.jam = jam;
    }

    boolean kode(String kode) {
        return ambil("kode " + kode, KODE_PER_MENIT);
    }

    boolean gagal(String alamat) {
        return ambil("alamat " + alamat, GAGAL_PER_MENIT);
    }

    private boolean ambil(String siapa, int perMenit) {
        Bucket milik;
        synchronized (ember) {
            milik = ember.computeIfAbsent(siapa, s -> Bucket.builder().addLimit(b -> b.capacity(perMenit).refillGreedy(perMenit, Duration.ofMinutes(1))).withCustomTimePrecision(new WaktuJam(jam)).build());
        }
        return milik.tryConsume(1);
    }

    private record WaktuJam(Clock jam) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return jam.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
