package id.laju.dokumen;

/** What the public learns about a document (rules, section 6); there is always an answer. */
public enum KeadaanDokumen {

    /** Genuine and in force. */
    BERLAKU,
    /** Issued by this system, but signed with a demo key. */
    CONTOH,
    /** Genuine and in force, for less than what stands on it. */
    LINGKUP_DIKURANGI,
    /** Suspended; it may come into force again. */
    DIBEKUKAN,
    /** Past its last day. */
    KEDALUWARSA,
    /** An amendment corrects it. */
    DIAMANDEMEN,
    DIGANTI,
    /** Taken back after it was handed out. */
    DICABUT,
    /** Given up before it was handed out. */
    BATAL,
    /** Known by its code, but not handed out yet. */
    BELUM_TERBIT,
    /** The stored file does not pass its own check; nothing may be concluded from the paper. */
    TIDAK_PASTI;

    /** Key of the sentences in the message files. */
    public String kunci() {
        return "verifikasi." + name().toLowerCase().replace('_', '-');
    }

    /** It may be used, as far as its signature is a real one. */
    boolean dipakai() {
        return this == BERLAKU || this == LINGKUP_DIKURANGI;
    }

    public String warna() {
        return this == BERLAKU ? "baik" : this == BATAL || this == DICABUT || this == DIBEKUKAN || this == KEDALUWARSA || this == TIDAK_PASTI ? "galat" : "awas";
    }
}
