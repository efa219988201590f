package id.laju.mesin;

import java.util.function.Supplier;

/**
 * Marks the thread that takes and completes a task through its form, so that the listener can refuse every other way: no task
 * is completed without its data.
 */
final class KonteksTindakan {

    private record Tindakan(String tugasId, String keputusan) {
    }

    private static final ThreadLocal<Tindakan> SEKARANG = new ThreadLocal<>();

    private KonteksTindakan() {
    }

    static <T> T dengan(String tugasId, String keputusan, Supplier<T> kerja) {
        Tindakan luar = SEKARANG.get();
        SEKARANG.set(new Tindakan(tugasId, keputusan));
        try {
            return kerja.get();
        } finally {
            if (luar == null) {
                SEKARANG.remove();
            } else {
                SEKARANG.set(luar);
            }
        }
    }

    static boolean lewatFormulir(String tugasId) {
        return SEKARANG.get() != null && tugasId.equals(SEKARANG.get().tugasId());
    }

    static String keputusan(String pegangan) {
        return SEKARANG.get() != null && pegangan.equals(SEKARANG.get().tugasId()) ? SEKARANG.get().keputusan() : null;
    }
}
