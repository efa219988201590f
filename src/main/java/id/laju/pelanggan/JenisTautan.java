package id.laju.pelanggan;

/** What a one-time link opens. */
enum JenisTautan {
    SANDI("/tautan/sandi/"), UNDANGAN("/tautan/undangan/"), PERBAIKAN("/tautan/perbaikan/"), SUREL("/tautan/surel/");

    private final String jalur;

    JenisTautan(String jalur) {
        this.jalur = jalur;
    }

    String jalur() {
        return jalur;
    }
}
