package id.laju.kelebihan;

/** How far a refund has come, in this order. */
public enum KeadaanPengembalian {

    DIAJUKAN("Diajukan ke KPPN", "Nomor dan tanggal surat permohonan pengembalian"),
    DITERUSKAN("Diteruskan KPPN", "Nomor dan tanggal tanda terima atau surat KPPN"),
    DIBAYAR("Dibayar ke rekening pelanggan", "Nomor dan tanggal SP2D");

    private final String sebutan;
    private final String surat;

    KeadaanPengembalian(String sebutan, String surat) {
        this.sebutan = sebutan;
        this.surat = surat;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Which letter's number and date are asked for. */
    public String surat() {
        return surat;
    }
}
