package id.laju.survei;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * A satisfaction index: 25 times the mean of the questions' means, each question with the same exact weight
 * (PermenPANRB 14/2017). The grade is given on the rounded index.
 *
 * @param nilai 25.00 to 100.00
 */
public record Indeks(BigDecimal nilai, Mutu mutu, List<Jumlah> rincian) {

    /** Divides once, at the very end: the sum of the means is kept as a fraction. @param rincian at least one question */
    public static Indeks hitung(List<Jumlah> rincian, List<Mutu> mutu) {
        BigInteger penyebut = rincian.stream().map(Jumlah::penyebut).reduce(BigInteger.ONE, Indeks::kpk);
        BigInteger pembilang = rincian.stream().map(j -> BigInteger.valueOf(j.nilai()).multiply(penyebut.divide(j.penyebut())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal nilai = new BigDecimal(pembilang.multiply(BigInteger.valueOf(25)))
                .divide(new BigDecimal(penyebut.multiply(BigInteger.valueOf(rincian.size()))), 2, RoundingMode.HALF_UP);
        return new Indeks(nilai, tingkat(nilai, mutu), rincian);
    }

    private static BigInteger kpk(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static Mutu tingkat(BigDecimal nilai, List<Mutu> mutu) {
        return mutu.stream().filter(m -> nilai.compareTo(m.batasBawah()) >= 0).max(Comparator.comparing(Mutu::batasBawah)).orElseThrow();
    }
}
