package id.laju.mesin;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Marks the thread while the engine's own REST interface is used, where more is refused than from our services. */
public final class PanggilanLuar {

    /** The rest of a filter chain. */
    public interface Kerja {
        void lakukan() throws IOException, ServletException;
    }

    private static final ThreadLocal<Boolean> SEDANG = new ThreadLocal<>();

    private PanggilanLuar() {
    }

    public static void jalankan(Kerja kerja) throws IOException, ServletException {
        SEDANG.set(true);
        try {
            kerja.lakukan();
        } finally {
            SEDANG.remove();
        }
    }

    /** Within such a call, what our own service does in its place. */
    public static void sebagaiLayanan(Kerja kerja) throws IOException, ServletException {
        Boolean luar = SEDANG.get();
        SEDANG.remove();
        try {
            kerja.lakukan();
        } finally {
            SEDANG.set(luar);
        }
    }

    static boolean berlangsung() {
        return Boolean.TRUE.equals(SEDANG.get());
    }
}
