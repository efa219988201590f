package id.laju.sertifikat;

/** Numbers that anybody may know of a certificate. @param menggantikan of the one in whose place it came; null without @param digantiOleh of the one in its place; null without */
public record Penggantian(String menggantikan, String digantiOleh) {

    static final Penggantian TANPA = new Penggantian(null, null);
}
