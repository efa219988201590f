package id.laju.pengujian;

import java.math.BigDecimal;
import java.util.List;

/**
 * Statement of conformity of one value (ISO/IEC 17025, 7.8.6; rule agreed at the request, 7.1.3). Exact values are compared;
 * rounding is for printing only. A qualified value such as {@code <0,1} stands for everything it may be: only when all of that gets
 * the same verdict there is one.
 */
public enum Kesesuaian {

    MEMENUHI("Memenuhi", "Pass"),
    MEMENUHI_BERSYARAT("Memenuhi bersyarat", "Conditional pass"),
    TIDAK_BERSYARAT("Tidak memenuhi bersyarat", "Conditional fail"),
    TIDAK_MEMENUHI("Tidak memenuhi", "Fail"),
    /** Cannot be decided from this value: a person has to ask for more. */
    TIDAK_DAPAT_DIPUTUSKAN("Tidak dapat diputuskan", "Not decidable");

    /** SEDERHANA: x within the limit; JAGA: within the limit less U; EMPAT_TINGKAT: both conditional zones around the limit. */
    public enum Aturan {
        SEDERHANA, JAGA, EMPAT_TINGKAT
    }

    private final String id;
    private final String en;

    Kesesuaian(String id, String en) {
        this.id = id;
        this.en = en;
    }

    public String id() {
        return id;
    }

    public String en() {
        return en;
    }

    /**
     * @param bawah lower limit, {@code atas} upper limit; null where there is none
     * @param u     expanded uncertainty (k = 2); null when it was not stated, which leaves an exact value undecided under guarded rules
     * @return null when there is no limit at all
     */
    public static Kesesuaian nilai(Aturan aturan, Kualifikasi kualifikasi, BigDecimal x, BigDecimal bawah, BigDecimal atas, BigDecimal u) {
        if (bawah == null && atas == null) {
            return null;
        }
        if (u == null && aturan != Aturan.SEDERHANA && kualifikasi == Kualifikasi.TEPAT) {
            return TIDAK_DAPAT_DIPUTUSKAN;
        }
        BigDecimal lebar = u == null ? BigDecimal.ZERO : u;
        Kesesuaian diAtas = atas == null ? MEMENUHI : terhadapAtas(aturan, kualifikasi, x, atas, lebar);
        Kesesuaian diBawah = bawah == null ? MEMENUHI : terhadapAtas(aturan, kualifikasi.cermin(), x.negate(), bawah.negate(), lebar);
        return terburuk(diAtas, diBawah);
    }

    /**
     * Of a result in words: the requirement is one of the words to choose from, or nothing can be said but for equal words.
     *
     * @return null without a requirement
     */
    public static Kesesuaian teks(String hasil, String syarat, List<String> pilihan) {
        if (syarat == null || syarat.isBlank()) {
            return null;
        }
        if (syarat.strip().equalsIgnoreCase(hasil.strip())) {
            return MEMENUHI;
        }
        boolean salahSatu = pilihan.stream().anyMatch(p -> p.equalsIgnoreCase(syarat.strip()));
        return salahSatu ? TIDAK_MEMENUHI : TIDAK_DAPAT_DIPUTUSKAN;
    }

    private static Kesesuaian terburuk(Kesesuaian a, Kesesuaian b) {
        if (a == TIDAK_MEMENUHI || b == TIDAK_MEMENUHI) {
            return TIDAK_MEMENUHI;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Zones lie one behind the other along the axis; the thresholds are their ends. */
    private static Kesesuaian terhadapAtas(Aturan aturan, Kualifikasi k, BigDecimal x, BigDecimal batas, BigDecimal u) {
        List<BigDecimal> ambang = switch (aturan) {
            case SEDERHANA -> List.of(batas);
            case JAGA -> List.of(batas.subtract(u));
            case EMPAT_TINGKAT -> List.of(batas.subtract(u), batas, batas.add(u));
        };
        List<Kesesuaian> zona = ambang.size() == 1 ? List.of(MEMENUHI, TIDAK_MEMENUHI)
            : List.of(MEMENUHI, MEMENUHI_BERSYARAT, TIDAK_BERSYARAT, TIDAK_MEMENUHI);
        int dari = k.kebawah() ? 0 : lewat(ambang, x, k == Kualifikasi.LEBIH);
        int sampai = k.keatas() ? ambang.size() : lewat(ambang, x, false);
        return dari == sampai ? zona.get(dari) : TIDAK_DAPAT_DIPUTUSKAN;
    }

    /** How many thresholds lie below x. @param sesudah the point just above x is meant, which has also left a threshold at x itself */
    private static int lewat(List<BigDecimal> ambang, BigDecimal x, boolean sesudah) {
        return (int) ambang.stream().filter(t -> sesudah ? x.compareTo(t) >= 0 : x.compareTo(t) > 0).count();
    }
}
