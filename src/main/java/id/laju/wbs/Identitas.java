package id.laju.wbs;

/** Who reported, if it was told; both may be empty. */
record Identitas(String nama, String kontak) {

    public boolean ada() {
        return !nama.isEmpty() || !kontak.isEmpty();
    }
}
