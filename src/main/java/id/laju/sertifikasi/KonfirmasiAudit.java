package id.laju.sertifikasi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The sheet with which a customer confirms an audit.
 *
 * @param hariAudit days of one auditor
 * @param hariDihitung what the tables of the model say; null when the number of employees is not known
 * @param dasar what they were asked with, in words
 * @param alasanBeda why the days are others than the tables say
 * @param catatan to the customer; null for none
 * @param lembarId the sheet as it was sent; null before
 * @param usulMulai first day that suits the customer; null until it is answered, as everything after it
 * @param dokumenId the sheet as it was filled in
 */
public record KonfirmasiAudit(long permohonanId, BigDecimal hariAudit, BigDecimal hariDihitung, String dasar, String alasanBeda, String catatan, String oleh, Instant pada, UUID lembarId,
        LocalDate usulMulai, LocalDate usulSelesai, String bahasa, String gilir, String pendamping, String pendampingJabatan, String keselamatan, String pesan, Instant dijawab,
        String dijawabOleh, UUID dokumenId) {

    public String hariDitulis() {
        return HariAudit.tulis(hariAudit) + " hari orang audit";
    }

    /** Why so many: as the tables say, or why they were left; what could not be calculated is not printed. */
    public String dasarTertulis() {
        if (alasanBeda == null) {
            return dasar;
        }
        return hariDihitung == null ? alasanBeda : dasar + ". Ditetapkan lain: " + alasanBeda;
    }

    /** The same with the customer's answers. */
    KonfirmasiAudit dijawab(JawabanKonfirmasi j, Instant saat, String pengguna) {
        return new KonfirmasiAudit(permohonanId, hariAudit, hariDihitung, dasar, alasanBeda, catatan, oleh, pada, lembarId, j.mulai(), j.selesai(), j.bahasa(), j.gilir(), j.pendamping(),
            j.pendampingJabatan(), j.keselamatan(), j.pesan(), saat, pengguna, dokumenId);
    }
}
