package id.laju.layanan;

import java.math.BigDecimal;

/**
 * A parameter as the request form offers it on one day.
 *
 * @param tarif rupiah, null when no tariff is in force
 * @param alasanBlokir why it cannot be chosen, null when it can
 */
public record PilihanParameter(long id, String kelompok, String nama, String namaEn, String satuan, String metode,
                               String syarat, String simulan, BigDecimal tarif, boolean terakreditasi, String alasanBlokir) {

    public boolean bisaDipilih() {
        return alasanBlokir == null;
    }
}
