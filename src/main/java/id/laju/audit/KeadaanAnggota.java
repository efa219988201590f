package id.laju.audit;

/** Where a person proposed for a team stands. */
public enum KeadaanAnggota {
    DIUSULKAN("Belum menyatakan", "kuning"), BERSEDIA("Bersedia", "hijau"), MENOLAK("Tidak bersedia", "merah"), DIGANTI("Diganti", "abu"), SAH("Ditunjuk", "hijau"), DILEPAS("Bekerja sampai tim baru ditunjuk", "kuning");

    private final String sebutan;
    private final String warna;

    KeadaanAnggota(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }

    /** Appointed, and at work for it; {@link #DILEPAS} no longer once the team that is proposed meanwhile is appointed. */
    boolean bekerja() {
        return this == SAH || this == DILEPAS;
    }

    /** In the team as it is proposed or appointed now. */
    boolean dalamTim() {
        return this == DIUSULKAN || this == BERSEDIA || this == SAH;
    }
}
