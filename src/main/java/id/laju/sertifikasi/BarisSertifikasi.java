package id.laju.sertifikasi;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A certification in the office's list (CRT-032).
 *
 * @param kontak name of the contact
 * @param biaya total of the newest quotation; null without one
 * @param status what staff call the state of the order; null between two steps
 * @param tugas task in which its documents are verified now; null when none is
 * @param pemegang who holds that task; null for nobody
 * @param catatan a note of PJ Sertifikasi waits to be settled
 */
public record BarisSertifikasi(long id, String satker, String kasus, String praOrder, String nomorOrder, Instant diajukan, String pelanggan, String kontak, String merek, Kegiatan kegiatan,
        boolean tambahMerek, String produk, String acuan, String skema, BigDecimal biaya, String status, String statusPelanggan, String tugas, String pemegang, boolean catatan) {
}
