package id.laju.wbs;

import id.laju.mesin.TugasDitolak;

/** Who of the circle acts in this thread; the engine only knows that the circle does. */
final class KonteksLingkar {

    private static final ThreadLocal<String> ORANG = new ThreadLocal<>();

    private KonteksLingkar() {
    }

    static void sebagai(String orang, Runnable kerja) {
        ORANG.set(orang);
        try {
            kerja.run();
        } finally {
            ORANG.remove();
        }
    }

    /** @throws TugasDitolak outside of the pages of the circle */
    static String orang() {
        String orang = ORANG.get();
        if (orang == null) {
            throw new TugasDitolak("Tugas ini hanya dikerjakan di halaman Lingkar Pelaporan.");
        }
        return orang;
    }
}
