package id.laju.dokumen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What the customer takes home after handing over samples.
 *
 * @param nomorOrder  null before the payment
 * @param diserahkan  who brought them
 * @param penerima    the member of staff
 * @param tempat      where the sample is kept; null where nothing was noted
 * @param sisa        what becomes of the remainder, as chosen in the request
 */
public record TandaTerimaSampel(String pelanggan, String praOrder, String nomorOrder, Instant diterima, ZoneId zona, String diserahkan,
                                String penerima, String tempat, List<Sampel> sampel, String sisa) implements ModelDokumen {

    @Override
    public String templat() {
        return "tanda-terima-sampel";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.TANDA_TERIMA_SAMPEL;
    }

    /**
     * @param nomorAnalisa null for a sample that is only deposited (titip sampel)
     * @param catatan      reservation that was agreed with the customer, or null
     */
    public record Sampel(String idSampel, String nomorAnalisa, String nama, String jumlah, String kemasan, String kondisi, String catatan) {
    }
}
