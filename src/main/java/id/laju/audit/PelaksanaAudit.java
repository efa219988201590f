package id.laju.audit;

/** Who evaluated an order, as pages and papers name the person. @param sementara stood in while nobody of the team did */
record PelaksanaAudit(String nama, Fungsi fungsi, boolean sementara) {

    /** "Evaluator sementara" for who stood in. */
    String tugas() {
        return fungsi.label() + (sementara ? " sementara" : "");
    }

    /** "Diana Lestari (Ketua Tim)". */
    String sebutan() {
        return nama + " (" + tugas() + ")";
    }
}
