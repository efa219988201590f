package id.laju.layanan;

/** Narrows a list of parameters; null means all. {@code tanpaTarif} keeps only those that nobody can choose for want of a tariff. */
public record SaringanParameter(Long produkId, Long standarId, boolean tanpaTarif) {

    public static SaringanParameter semua() {
        return new SaringanParameter(null, null, false);
    }
}
