package id.laju.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One letter about the dates of an audit.
 *
 * @param ke counted within the audit
 * @param nomor null while it is only drafted, as {@code dokumenId}
 * @param penanda login name of who signs
 * @param catatanKepala why it came back unsigned; null otherwise
 * @param terkirim null until the customer has it, as {@code jawabSampai}
 * @param jawaban DITERIMA, DIANGGAP_DITERIMA or TANGGAL_LAIN; null while it is open
 * @param berkasId the letter as the customer signed and returned it; null without
 */
record Pemberitahuan(long id, long auditId, int ke, LocalDate tglSurat, String nomor, Instant mulai, Instant selesai, String keterangan, UUID dokumenId, String penanda, String catatanKepala,
        Instant terkirim, Instant jawabSampai, String jawaban, LocalDate usulMulai, LocalDate usulSelesai, String alasan, UUID berkasId, Instant dijawab, String dijawabOleh) {

    boolean ditolak() {
        return "TANGGAL_LAIN".equals(jawaban);
    }

    /** As the list of letters says it (STS-019, STS-020). */
    String status() {
        if (terkirim == null) {
            return dokumenId == null ? "Konsep" : "Menunggu dikirim";
        }
        if (jawaban == null) {
            return "Menunggu jawaban pelanggan";
        }
        return switch (jawaban) {
            case "TANGGAL_LAIN" -> "Pelanggan meminta tanggal lain";
            case "DIANGGAP_DITERIMA" -> "Dianggap diterima pelanggan";
            default -> "Diterima Pelanggan";
        };
    }
}
