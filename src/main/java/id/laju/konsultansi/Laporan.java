package id.laju.konsultansi;

import java.time.Instant;
import java.util.UUID;

/**
 * An interim or final report.
 *
 * @param jenis ANTARA or AKHIR
 * @param keadaan DISUSUN, DIPERIKSA, DITANDATANGANI (waits for it), TERBIT
 * @param kembali why it came back; null otherwise
 */
record Laporan(long id, long permohonanId, int ke, String jenis, String keadaan, String latar, String kegiatan, String hasil, String saran, String penyusun, Instant disusun, String pemeriksa, Instant diperiksa,
        String kembali, String penanda, String nomor, UUID dokumenId, Instant terbit) {

    boolean akhir() {
        return "AKHIR".equals(jenis);
    }

    public String sebutan() {
        return akhir() ? "Laporan akhir" : "Laporan antara";
    }
}
