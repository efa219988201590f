package id.laju.bantuan;

/** A question that is asked often, with its answer. @param satker null for all @param tanyaEn with jawabEn, or null */
public record Faq(long id, String satker, int urut, String tanya, String jawab, String tanyaEn, String jawabEn, boolean tayang) {

    public String tanya(String bahasa) {
        return "en".equals(bahasa) && tanyaEn != null ? tanyaEn : tanya;
    }

    public String jawab(String bahasa) {
        return "en".equals(bahasa) && jawabEn != null ? jawabEn : jawab;
    }
}
