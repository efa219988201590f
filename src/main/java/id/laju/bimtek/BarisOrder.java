package id.laju.bimtek;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A training order in a list (TRN-001, TRN-005).
 *
 * @param nomorOrder null as long as none is assigned; shown as PL0 (NUM-003)
 * @param perOrang rupiah; null before a class or a price is known
 * @param pembayaran LUNAS, BELUM_LUNAS, or null for a draft
 * @param tugas task in which CS checks the participants now; null when none is
 */
public record BarisOrder(long id, String satker, String kasus, String praOrder, String nomorOrder, Instant diajukan, Instant dibuat, String pelanggan, String pelatihan, Kategori kategori, int peserta,
        BigDecimal perOrang, String pembayaran, String status, String statusStaf, String tugas, String pemegang) {

    public String nomor() {
        return nomorOrder == null ? "PL0" : nomorOrder;
    }
}
