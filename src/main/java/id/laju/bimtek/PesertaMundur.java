package id.laju.bimtek;

/**
 * Somebody who was registered for a class and does not take part, because the order ended.
 *
 * @param dibayar the order was paid, so that its money goes back
 * @param alasan why it ended, as the customer reads it
 */
public record PesertaMundur(long pesertaId, long permohonanId, String nomor, String pembayar, String nama, String email, String instansi, boolean dibayar, boolean ditolak, String alasan) {

    /** What became of the order. */
    public String akhir() {
        return ditolak ? "Ditolak" : dibayar ? "Batal, uang dikembalikan" : "Batal";
    }
}
