package id.laju.sertifikasi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of the agreement of a certification.
 *
 * @param penawaranId accepted quotation whose price it repeats
 * @param ketentuan special provisions of this customer; null without
 * @param naskah file that the customer reads and signs
 * @param sha256 of that file
 * @param jawabSampai last moment in which the customer may sign
 * @param ditandatanganiOleh {@code pengguna:<id>}, or the login name of CS at the counter
 * @param kodeKe address the one-time code went to; null for a scan
 * @param dokumenId the paper with the page of evidence, which the balai signs
 * @param catatanBalai why whoever was to sign for the balai sent it back
 * @param ketentuanBerikut special provisions of the version after this one, once it was sent back
 * @param alasan why it is DIGANTI or BATAL
 */
public record Spk(long id, long permohonanId, String satker, int versi, String nomor, LocalDate tanggal, long penawaranId, String skema, Long produkSertifikasiId,
        String ketentuan, UUID naskahId, String sha256, Instant dibuat, Instant dikirim, Instant jawabSampai, CaraSpk cara, String pelangganNama, String pelangganJabatan,
        Instant ditandatangani, String ditandatanganiOleh, String kodeKe, Long pindaianId, String penanda, UUID dokumenId, String catatanBalai, String ketentuanBerikut, LocalDate berlakuDari,
        LocalDate berlakuSampai, String alasan, Instant diakhiri, KeadaanSpk keadaan) {

    /** Judged by the row, whether or not the timer has already run. */
    boolean dapatDitandatangani(Instant kini) {
        return keadaan == KeadaanSpk.DIKIRIM && kini.isBefore(jawabSampai);
    }

    boolean berjalan() {
        return keadaan != KeadaanSpk.BERLAKU && keadaan != KeadaanSpk.DIGANTI && keadaan != KeadaanSpk.BATAL;
    }

    /** The customer may read it. */
    boolean diketahuiPelanggan() {
        return dikirim != null;
    }
}
