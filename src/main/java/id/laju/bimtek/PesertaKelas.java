package id.laju.bimtek;

/**
 * Somebody who takes part in a class (TRN-013).
 *
 * @param pembayar organisation that asked and pays
 * @param lunas the order is paid and took the date that the class has now (STS-028)
 */
public record PesertaKelas(long pesertaId, long permohonanId, String kasus, String praOrder, String nomorOrder, String pembayar, String nama, String email, String telepon, String instansi, String jabatan,
        boolean lunas) {

    /** How the order stands, as staff read it. */
    public String sebutan() {
        return nomorOrder == null ? "Belum Bayar" : lunas ? "Sudah Bayar" : "Menjawab jadwal baru";
    }
}
