package id.laju.kelebihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the ledger; never changed.
 *
 * @param jumlah rupiah, negative for what goes out
 * @param suratNomor letter that approves what came in; null for use
 * @param permohonanId request whose bill it was used for; null otherwise
 */
public record EntriSaldo(long id, String satker, long pelangganId, String akun, JenisEntri jenis, BigDecimal jumlah, String suratNomor,
        LocalDate suratTanggal, Long kelebihanId, Long permohonanId, UUID berkasId, String keterangan, Instant dicatat, String dicatatOleh) {
}
