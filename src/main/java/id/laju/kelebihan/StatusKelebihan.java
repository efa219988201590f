package id.laju.kelebihan;

/** LAYAK waits for the head of the balai, DISETUJUI for what follows the letter, PERLU_REKENING for a bank account that the treasury office can pay to; the last five are ends. */
public enum StatusKelebihan {

    DIAJUKAN("Sedang diperiksa", "biru"),
    PERLU_DILENGKAPI("Perlu dilengkapi", "kuning"),
    LAYAK("Menunggu persetujuan", "biru"),
    DISETUJUI("Disetujui", "biru"),
    PERLU_REKENING("Rekening perlu diperbaiki", "kuning"),
    DI_MUKA("Menjadi pembayaran di muka", "hijau"),
    DIKEMBALIKAN("Dikembalikan", "hijau"),
    DITOLAK("Ditolak", "merah"),
    DITARIK("Ditarik pelanggan", "abu"),
    GUGUR("Gugur", "abu");

    private final String sebutan;
    private final String warna;

    StatusKelebihan(String sebutan, String warna) {
        this.sebutan = sebutan;
        this.warna = warna;
    }

    public String sebutan() {
        return sebutan;
    }

    public String warna() {
        return warna;
    }
}
