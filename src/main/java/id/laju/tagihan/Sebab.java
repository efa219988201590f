package id.laju.tagihan;

/** Why a payment did not settle a bill by itself. */
public enum Sebab {

    TIDAK_DIKENAL("Kode billing tidak dikenal"),
    GANDA("Permohonan ini sudah lunas dengan pembayaran lain"),
    JUMLAH("Jumlah tidak sama dengan tagihan"),
    TERLAMBAT("Dibayar sesudah kode billing kedaluwarsa"),
    SEBELUM_TERBIT("Dibayar sebelum kode billing terbit"),
    DIBATALKAN("Tagihannya sudah dibatalkan"),
    TIDAK_MENUNGGU("Permohonannya tidak lagi menunggu pembayaran");

    private final String kalimat;

    Sebab(String kalimat) {
        this.kalimat = kalimat;
    }

    public String kalimat() {
        return kalimat;
    }
}
