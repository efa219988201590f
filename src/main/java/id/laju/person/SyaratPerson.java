package id.laju.person;

/** A document that a scheme asks for. @param tiap PERMOHONAN or PESERTA */
record SyaratPerson(long id, long skemaId, int urut, String nama, String tiap, boolean wajib, boolean aktif) {

    boolean pesertaan() {
        return "PESERTA".equals(tiap);
    }

    String ditulis() {
        return nama + "; " + tiap + "; " + (wajib ? "WAJIB" : "SUKARELA");
    }
}
