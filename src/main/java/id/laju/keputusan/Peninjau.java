package id.laju.keputusan;

/** A person who was appointed. @param staf login name */
public record Peninjau(String staf, String nama, Fungsi fungsi) {

    /** Parts that a person can be appointed to. */
    public enum Fungsi {
        REVIEWER("Reviewer", "reviewer"), PENGAMBIL_KEPUTUSAN("Pengambil Keputusan", "pengambil-keputusan");

        private final String label;
        private final String peran;

        Fungsi(String label, String peran) {
            this.label = label;
            this.peran = peran;
        }

        public String label() {
            return label;
        }

        /** Role of those who may be appointed. */
        String peran() {
            return peran;
        }
    }
}
