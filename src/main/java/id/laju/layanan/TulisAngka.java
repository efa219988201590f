package id.laju.layanan;

import java.math.BigDecimal;

/** Numbers as they are typed again: decimal comma, no thousands separator. */
final class TulisAngka {

    private TulisAngka() {
    }

    static String koma(BigDecimal angka) {
        return angka == null ? null : angka.toPlainString().replace('.', ',');
    }
}
