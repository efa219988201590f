package id.laju.gladi;

/** The first place where a case cannot go on in the new model. @param elemen where the new model shows it; may be null */
record Selisih(Jenis jenis, String elemen, String nama, String kalimat) {

    /** In the order in which they are told. */
    enum Jenis {
        LANGKAH_HILANG("Langkah tidak ada lagi"), LANGKAH_BARU("Langkah baru"), URUTAN("Urutan lain"), KEPUTUSAN("Keputusan tanpa jalan"), BELUM_SELESAI("Belum selesai"),
        TIDAK_TERBACA("Tidak dapat diputar ulang");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }
}
