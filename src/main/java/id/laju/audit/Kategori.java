package id.laju.audit;

/** How grave a finding is; the days that it leaves stand in the table {@code batas-temuan}. */
enum Kategori {
    KRITIS("Kritis", "merah"), MAYOR("Mayor", "merah"), MINOR("Minor", "kuning"), OBSERVASI("Observasi", "biru");

    private final String label;
    private final String warna;

    Kategori(String label, String warna) {
        this.label = label;
        this.warna = warna;
    }

    public String label() {
        return label;
    }

    public String warna() {
        return warna;
    }
}
