package id.laju.pemantauan;

/** The year filter of a list, as it stands in the address. */
final class Tahun {

    private Tahun() {
    }

    /** Null for all years, also when it is no year. */
    static Integer dari(String teks) {
        return teks != null && teks.matches("\\d{4}") ? Integer.valueOf(teks) : null;
    }
}
