package id.laju.staf;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be told to one person and replaced at once: three groups of four, without letters that look alike. */
final class SandiSementara {

    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom ACAK = new SecureRandom();

    private SandiSementara() {
    }

    static String buat() {
        return IntStream.range(0, 3).mapToObj(i -> kelompok()).collect(Collectors.joining("-"));
    }

    private static String kelompok() {
        return ACAK.ints(4, 0, HURUF.length()).mapToObj(n -> String.valueOf(HURUF.charAt(n))).collect(Collectors.joining());
    }
}
