package id.laju.insitu;

enum JenisFoto {
    FOTO, TTD_PELANGGAN, TTD_PETUGAS;

    boolean tandaTangan() {
        return this != FOTO;
    }
}
