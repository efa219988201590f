package id.laju.sertifikat;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the register.
 *
 * @param skema its name as the satker keeps it; pages call it by its code, in the reader's language and without the standard
 * @param peringkat level of green industry; null without
 * @param merek all brands in one line; null without
 * @param keadaan on the day of the balai
 * @param nomorOrder null for an old one, as all after it
 * @param nomorLaporan of the audit
 * @param selesai when it was released
 * @param menggantikan number of the one in whose place it came; null without
 * @param digantiOleh number of the one in its place; null without
 */
public record BarisRegister(long id, String satker, String nomor, String pemegang, String kota, String kodeSkema, String skema, String peringkat, String produk, String acuan, String merek, LocalDate terbit, LocalDate berakhir,
        KeadaanSertifikat keadaan, boolean berberkas, boolean lama, String nomorOrder, Instant dipesan, String nomorLaporan, Instant selesai, String menggantikan, String digantiOleh) {
}
