package id.laju.survei;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The answers to one question. @param responden those who answered it, at least one */
public record Jumlah(String kode, long nilai, long responden) {

    public Jumlah {
        if (responden < 1 || nilai < responden || nilai > 4 * responden) {
            throw new IllegalArgumentException(kode + ": " + nilai + " dari " + responden + " responden");
        }
    }

    /** Mean answer (NRR), for display; the index is not computed from this rounded value. */
    public BigDecimal nrr() {
        return new BigDecimal(nilai).divide(new BigDecimal(responden), 3, RoundingMode.HALF_UP);
    }

    BigInteger penyebut() {
        return BigInteger.valueOf(responden);
    }
}
