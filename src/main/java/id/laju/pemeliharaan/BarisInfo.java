package id.laju.pemeliharaan;

import id.laju.sertifikasi.Kegiatan;
import id.laju.sertifikat.KeadaanSertifikat;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate with what is due next.
 *
 * @param keadaan on the day of the balai
 * @param kegiatan null where nothing is watched over: it ended, or its holder has no account
 * @param kontak telephone of the holder; null without an account
 * @param kasus of the period; null without
 * @param ditunggu its process waits for the customer now
 * @param diajukan since when its holder has applied; null until then
 * @param dihubungi when somebody ticked the reminder off; null until then
 */
public record BarisInfo(long id, String satker, String nomor, String pemegang, String produk, String acuan, LocalDate terbit, LocalDate berakhir, KeadaanSertifikat keadaan, Kegiatan kegiatan, LocalDate jatuhTempo,
        LocalDate batas, String kontakNama, String kontak, String kasus, boolean ditunggu, Instant diajukan, Instant dihubungi) {
}
