package id.laju.dokumen;

import java.time.Instant;

/**
 * LAJU's own sheet for the customer who has paid; it is not the BPN.
 *
 * @param bank    bank or post office
 * @param ntb     the bank's number; null where unknown
 * @param nomorOrder order that the payment opened; null where there is none
 */
public record TandaTerima(RincianTagihan rincian, Instant dibayar, String bank, String channel, String ntpn, String ntb,
                          String nomorOrder) implements ModelDokumen {

    @Override
    public String templat() {
        return "tanda-terima";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.TANDA_TERIMA;
    }
}
