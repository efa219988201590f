package id.laju.kelebihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One overpayment.
 *
 * @param pelangganId null while nobody knows whose payment it was
 * @param asal see {@link Asal}
 * @param pembayaranId null while no recorded payment carries the NTPN, and always for a balance
 * @param ntpn null for a balance
 * @param jumlah rupiah
 * @param akun account code of the revenue
 * @param catatan what is missing, what the examination found, or why it was refused
 * @param nomor of the letter of approval; null before
 * @param mandatId mandate under which an acting head decided; null for the head of the balai
 * @param penanda who is asked to approve; null before the examination
 * @param rekeningSurat account as the letter states it; null without one
 * @param adendumId the last addendum to the letter, which states the account that counts; null while the letter itself does
 * @param permohonanId order whose lines were dropped; null for every other source
 */
public record Kelebihan(long id, String satker, Long pelangganId, Asal asal, Long pembayaranId, String ntpn, BigDecimal jumlah, Tujuan tujuan,
        String akun, String alasan, UUID buktiId, String rekeningBank, String rekeningNomor, String rekeningNama, StatusKelebihan status,
        Instant diajukan, String diajukanOleh, String catatan, Instant diperiksa, String diperiksaOleh, Instant diputus, String diputusOleh,
        String nomor, LocalDate tanggal, UUID dokumenId, Long permohonanId, Long mandatId, String penanda, String rekeningSurat, UUID adendumId) {

    /** Business key. */
    public String kasus() {
        return satker + "/KLB-" + id;
    }

    public boolean dariPelanggan() {
        return asal == Asal.PELANGGAN;
    }

    public boolean dariSaldo() {
        return asal == Asal.SALDO;
    }

    /** What it is about, for headings. */
    public String hal() {
        return dariSaldo() ? "Pengembalian saldo di muka" : "Kelebihan pembayaran";
    }

    /** "NTPN ..." or the balance it comes from. */
    public String sumber() {
        return dariSaldo() ? "Saldo di muka akun " + akun : "NTPN " + ntpn;
    }

    /** Bank, number and holder; null without. */
    public String rekening() {
        return rekeningNomor == null ? null : rekeningBank + " " + rekeningNomor + " a.n. " + rekeningNama;
    }

    boolean diMuka() {
        return tujuan == Tujuan.DI_MUKA;
    }

    boolean tanpaRekening() {
        return tujuan == Tujuan.DIKEMBALIKAN && rekeningNomor == null;
    }
}
