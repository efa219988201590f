package id.laju.pemindahan;

/** How far one act has come. */
record Kemajuan(long pemindahan, int menunggu, int pindah, int tetap) {

    public int semua() {
        return menunggu + pindah + tetap;
    }

    public int selesai() {
        return pindah + tetap;
    }
}
