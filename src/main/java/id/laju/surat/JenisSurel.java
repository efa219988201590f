package id.laju.surat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of mails that somebody may do without; all others ask for something or secure an account. */
public enum JenisSurel {
    PESAN("pesan-kasus"), BANTUAN("tiket-usulan"), PENGINGAT("survei-ingat", "order-selesai-ingat", "kalibrasi-ingat"), PEMBAYARAN("tagihan-lunas", "tagihan-dari-saldo"),
    HASIL("lhu-terbit", "lhu-dikoreksi", "sertifikat-terbit");

    private final Set<String> templat;

    JenisSurel(String... templat) {
        this.templat = Set.of(templat);
    }

    static Optional<JenisSurel> dari(String templat) {
        return Arrays.stream(values()).filter(j -> j.templat.contains(templat)).findFirst();
    }
}
