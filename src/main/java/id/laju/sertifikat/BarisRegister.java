package id.laju.sertifikat;

import java.time.LocalDate;

/**
 * A row of the register.
 *
 * @param merek all brands in one line; null without
 * @param keadaan on the day of the balai
 */
public record BarisRegister(long id, String satker, String nomor, String pemegang, String kota, String skema, String produk, String acuan, String merek, LocalDate terbit, LocalDate berakhir,
        KeadaanSertifikat keadaan, boolean berberkas, boolean lama) {
}
