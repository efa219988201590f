package id.laju.audit;

/**
 * Who evaluated an order, as pages and papers name the person.
 *
 * @param staf login name
 * @param fungsi in the team; of who stood in only that samples were taken, else null: nobody was appointed to a part
 * @param diganti worked, and another one took the place since
 * @param sementara stood in while nobody of the team did
 */
record PelaksanaAudit(String staf, String nama, Fungsi fungsi, boolean diganti, boolean sementara) {

    static final String SEMENTARA = "Penilai sementara";

    /** "Penilai sementara" for who stood in, "Evaluator sampai diganti" for who was replaced. */
    String tugas() {
        return (fungsi == null ? "Penilai" : fungsi.label()) + (diganti ? " sampai diganti" : sementara ? " sementara" : "");
    }

    /** Lines above the signature: whoever does not head the team signs in the head's name, with the own part. */
    String atasTandaTangan() {
        return fungsi == Fungsi.KETUA ? fungsi.label() + "," : "a.n. " + Fungsi.KETUA.label() + "\n" + tugas() + ",";
    }

    /** Name of the part among the messages. */
    public String kunci() {
        return "audit.fungsi." + (sementara ? fungsi == null ? "sementara" : "sementara." + fungsi : fungsi);
    }

    /** "Diana Lestari (Ketua Tim)". */
    String sebutan() {
        return nama + " (" + tugas() + ")";
    }
}
