package id.laju.kasus;

import java.util.concurrent.atomic.AtomicInteger;

final class Ntpn {

    private static final AtomicInteger URUT = new AtomicInteger();

    private Ntpn() {
    }

    static String baru() {
        return "KASUS%011d".formatted(URUT.incrementAndGet());
    }
}
