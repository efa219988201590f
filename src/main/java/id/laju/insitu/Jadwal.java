package id.laju.insitu;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The plan of a visit; the newest of an order counts.
 *
 * @param ke counts the plans of the order, from 1
 * @param ketua login name of the head of the team
 * @param catatanPeriksa why it was sent back
 * @param jawabSampai without an answer until then the customer agrees; null before the customer was told
 * @param usulTanggal day the customer asks for instead
 * @param penanda who is to sign the letter of duty
 * @param gantiAlasan why other officers go by the next plan; null for every other end
 * @param suratId letter of duty, also while it is not signed yet
 */
record Jadwal(long id, long permohonanId, String satker, int ke, Instant mulai, Instant selesai, String ketua, String kendaraan, String catatan,
        KeadaanJadwal keadaan, Instant disusun, String disusunOleh, Instant diperiksa, String diperiksaOleh, String catatanPeriksa, Instant jawabSampai,
        Instant dijawab, String dijawabOleh, LocalDate usulTanggal, String alasanPelanggan, String suratNomor, LocalDate suratTanggal, UUID suratId,
        String penanda, SebabTunda tundaSebab, String tundaKeterangan, Instant ditunda, String ditundaOleh, String gantiAlasan) {

    /** The letter of duty is out. */
    public boolean bersurat() {
        return keadaan == KeadaanJadwal.BERSURAT || keadaan == KeadaanJadwal.SELESAI;
    }

    /** Other officers went by the next plan. */
    boolean petugasDiganti() {
        return gantiAlasan != null;
    }

    /** The customer was told of this plan. */
    public boolean diketahuiPelanggan() {
        return jawabSampai != null;
    }
}
