package id.laju.kelebihan;

/** Where an overpayment comes from; only in the first the customer says how much it is. */
public enum Asal {

    PELANGGAN("Diajukan pelanggan"),
    REKONSILIASI("Ditemukan pada rekonsiliasi"),
    /** Lines of a paid order that were dropped with the customer's consent. */
    CORETAN("Dicoret dari order yang sudah dibayar"),
    /** A balance of advance payments that the customer asks back. */
    SALDO("Saldo di muka diminta kembali");

    private final String sebutan;

    Asal(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
