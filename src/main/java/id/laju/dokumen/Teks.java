package id.laju.dokumen;

/**
 * The same words in both languages (DOC-013).
 *
 * @param en may be null; then the Indonesian words stand for both
 */
public record Teks(String id, String en) {

    public static Teks dari(String id) {
        return new Teks(id, null);
    }

    public static Teks dari(String id, String en) {
        return new Teks(id, en);
    }

    /** The only line, or the first of two. */
    public String utama(Bahasa bahasa) {
        return bahasa == Bahasa.INGGRIS && adaInggris() ? en : id;
    }

    /** The second line of a bilingual text; null when there is nothing to add. */
    public String kedua(Bahasa bahasa) {
        return bahasa == Bahasa.DWIBAHASA && adaInggris() && !en.equals(id) ? en : null;
    }

    private boolean adaInggris() {
        return en != null && !en.isBlank();
    }
}
