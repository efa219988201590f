package id.laju.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/** Measured times in nanoseconds. */
final class Lama {

    private static final ThreadMXBean UTAS = ManagementFactory.getThreadMXBean();

    private final List<Long> semua = new ArrayList<>();
    private final LongSupplier basisData;
    private long prosesor;
    private long prosesorBasisData;

    Lama() {
        this(() -> 0);
    }

    /** @param basisData nanoseconds of the processor that the database has used until now */
    Lama(LongSupplier basisData) {
        this.basisData = basisData;
    }

    void ukur(Runnable kerja) {
        long sibukBasisData = basisData.getAsLong();
        long sibuk = sibuk();
        long mulai = System.nanoTime();
        kerja.run();
        semua.add(System.nanoTime() - mulai);
        prosesor += sibuk() - sibuk;
        prosesorBasisData += basisData.getAsLong() - sibukBasisData;
    }

    /** Nanoseconds of the processor that this thread has used until now. */
    static long sibuk() {
        return UTAS.getCurrentThreadCpuTime();
    }

    /** Milliseconds of the processor in the thread that worked; other than the clock's they hardly depend on what else runs. */
    double prosesor() {
        return prosesor / 1e6;
    }

    /** The same in the database meanwhile. */
    double prosesorBasisData() {
        return prosesorBasisData / 1e6;
    }

    double median() {
        return persen(50);
    }

    /** Milliseconds below which this percentage lies. */
    double persen(int persen) {
        List<Long> urut = new ArrayList<>(semua);
        Collections.sort(urut);
        return urut.get(Math.min(urut.size() - 1, urut.size() * persen / 100)) / 1e6;
    }

    double jumlah() {
        return semua.stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    int banyak() {
        return semua.size();
    }
}
