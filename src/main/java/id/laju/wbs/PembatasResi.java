package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down without knowing who guesses: when too many receipts were wrong in ten minutes, wherever they came from, a node looks up two
 * at a time, at the pace of the slow hash. Right receipts still get through, if later while somebody guesses.
 */
@Component
class PembatasResi {

    private static final Duration JENDELA = Duration.ofMinutes(10);
    private static final int PALING_LAMA = 20;
    private static final int SEKALIGUS = 2;

    private final ResiKeliruMapper mapper;
    private final PengaturanWbs pengaturan;
    private final Clock jam;
    private final Semaphore sedikit = new Semaphore(SEKALIGUS);

    PembatasResi(ResiKeliruMapper mapper, PengaturanWbs pengaturan, Clock jam) {
        this.mapper = mapper;
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    /** @throws IsianKeliru on field resi when the queue is too long */
    <T> T jaga(Supplier<T> kerja) {
        if (!melambat()) {
            return kerja.get();
        }
        if (!dapatGiliran()) {
            throw IsianKeliru.pada("resi", "Terlalu banyak nomor resi sedang diperiksa. Coba lagi beberapa menit lagi; laporan Anda aman.");
        }
        try {
            return kerja.get();
        } finally {
            sedikit.release();
        }
    }

    boolean melambat() {
        return mapper.sejak(jam.instant().minus(JENDELA)) >= pengaturan.batasKeliru();
    }

    /** In a transaction of its own, because the refusal undoes that of the caller. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keliru() {
        mapper.sapu(jam.instant().minus(JENDELA));
        mapper.catat(jam.instant());
    }

    private boolean dapatGiliran() {
        try {
            return sedikit.tryAcquire(PALING_LAMA, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
