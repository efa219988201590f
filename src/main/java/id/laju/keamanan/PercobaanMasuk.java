package id.laju.keamanan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** After five wrong passwords a name waits half a minute, then twice as long each time, at most a quarter of an hour. */
@Component
class PercobaanMasuk {

    private static final int BEBAS = 5;
    private static final Duration AWAL = Duration.ofSeconds(30);
    private static final Duration PALING_LAMA = Duration.ofMinutes(15);

    private final PercobaanMasukMapper mapper;
    private final Clock jam;

    PercobaanMasuk(PercobaanMasukMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    boolean terkunci(String nama) {
        return mapper.terkunciSampai(nama).filter(jam.instant()::isBefore).isPresent();
    }

    void gagal(String nama) {
        Instant kini = jam.instant();
        int kali = mapper.catat(nama, kini, kini.minus(PALING_LAMA.multipliedBy(4)));
        if (kali >= BEBAS) {
            Duration lama = AWAL.multipliedBy(1L << Math.min(kali - BEBAS, 10));
            mapper.kunci(nama, kini.plus(lama.compareTo(PALING_LAMA) > 0 ? PALING_LAMA : lama));
        }
    }

    void berhasil(String nama) {
        mapper.hapus(nama);
    }
}
