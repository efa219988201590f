package id.laju.dokumen;

/**
 * LAJU's own sheet for the customer who has to pay; it is not the billing.
 *
 * @param status as the customer reads it, for example "Belum dibayar"
 */
public record InformasiTagihan(RincianTagihan rincian, String status) implements ModelDokumen {

    @Override
    public String templat() {
        return "informasi-tagihan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.INFORMASI_TAGIHAN;
    }
}
