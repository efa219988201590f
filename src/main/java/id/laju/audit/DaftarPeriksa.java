package id.laju.audit;

/** A checklist. */
public record DaftarPeriksa(String kode, String nama, String acuan, Bentuk bentuk) {

    /** KLAUSUL: met or not; KEKURANGAN: each row is a deficiency; TERUKUR: rows may have limits. */
    public enum Bentuk {
        KLAUSUL, KEKURANGAN, TERUKUR
    }

    public boolean terukur() {
        return bentuk == Bentuk.TERUKUR;
    }
}
