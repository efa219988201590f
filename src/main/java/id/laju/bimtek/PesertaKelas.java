package id.laju.bimtek;

/**
 * Somebody who takes part in a class (TRN-013).
 *
 * @param pembayar organisation that asked and pays
 * @param lunas the order is paid and took the date that the class has now (STS-028)
 * @param ditanya the customer was asked about that date and has not answered yet
 */
public record PesertaKelas(long pesertaId, long permohonanId, String kasus, String praOrder, String nomorOrder, String pembayar, String nama, String email, String telepon, String instansi, String jabatan,
        boolean lunas, boolean ditanya) {

    /** Whatever its customer says to the date that the class has now. */
    public boolean dibayar() {
        return nomorOrder != null;
    }

    /** How the order stands, as staff read it. */
    public String sebutan() {
        return !dibayar() ? "Belum Bayar" : lunas ? "Sudah Bayar" : ditanya ? "Menjawab jadwal baru" : "Sudah Bayar, menunggu jadwal baru";
    }
}
