package id.laju.wbs;

/** Kinds of rows in the vault. */
enum Isi {

    LAPORAN, RUTE, PESAN, CATATAN, BUKTI, DAFTAR_BUKTI, KONSEP, SURAT, BUKAAN, IDENTITAS(true), BUKTI_ASLI(true);

    private final boolean identitas;

    Isi() {
        this(false);
    }

    Isi(boolean identitas) {
        this.identitas = identitas;
    }

    /** Sealed with the second key of the case, which is used for nothing else than what tells who reported. */
    boolean identitas() {
        return identitas;
    }
}
