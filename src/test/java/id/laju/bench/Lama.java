package id.laju.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times in nanoseconds. */
final class Lama {

    private final List<Long> semua = new ArrayList<>();

    void ukur(Runnable kerja) {
        long mulai = System.nanoTime();
        kerja.run();
        semua.add(System.nanoTime() - mulai);
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
