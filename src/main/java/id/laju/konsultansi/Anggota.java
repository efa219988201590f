package id.laju.konsultansi;

/** Somebody of the consulting team, with the name that people read. */
record Anggota(String staf, String nama, boolean ketua) {

    public String sebutan() {
        return nama + (ketua ? " (Ketua Tim)" : "");
    }
}
