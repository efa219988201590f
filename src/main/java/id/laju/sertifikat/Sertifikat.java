package id.laju.sertifikat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate in the register.
 *
 * @param pelangganId null as long as the holder of an old certificate has no account
 * @param permohonanId null for certificates that are older than this system
 * @param pabrik where it is produced, as it was when the certificate was opened; null without, and for old ones
 * @param nomor null until it is issued
 * @param berakhir last day
 * @param keadaan as it was written down last; see {@link #keadaan(LocalDate)}
 * @param berkasId scan of a paper that was signed by hand
 */
public record Sertifikat(Long id, String satker, Long pelangganId, Long permohonanId, String layanan, String skema, Long produkSertifikasiId, String nomor, String pemegang, String alamat,
        String kota, String pabrik, String pimpinan, String produk, String acuan, String peringkat, String spkNomor, LocalDate terbit, LocalDate berakhir, KeadaanSertifikat keadaan, String penanda,
        UUID dokumenId, UUID lampiranId, UUID berkasId, Instant dirilis, Long menggantikanId, Instant dicatat, String dicatatOleh) {

    /** Judged by the date, whether or not the timer has already run. */
    public KeadaanSertifikat keadaan(LocalDate hari) {
        return keadaan.hidup() && berakhir != null && hari.isAfter(berakhir) ? KeadaanSertifikat.KEDALUWARSA : keadaan;
    }

    /** From before this system: typed in, and may be corrected. */
    public boolean lama() {
        return permohonanId == null;
    }
}
