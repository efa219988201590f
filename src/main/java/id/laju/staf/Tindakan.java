package id.laju.staf;

/** What may be done on a page of kelola (ACC-039). */
public enum Tindakan {
    LIHAT("Lihat"), TAMBAH("Tambah"), UBAH("Ubah"), HAPUS("Hapus");

    private final String label;

    Tindakan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
