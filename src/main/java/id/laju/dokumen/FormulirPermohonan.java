package id.laju.dokumen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The request on paper, for the customer's signature at the counter.
 *
 * @param rincian labelled lines of the header
 * @param alat    instruments to be calibrated, not samples
 * @param total   as money is printed
 */
public record FormulirPermohonan(String praOrder, List<Baris> rincian, List<Sampel> sampel, boolean alat, String total, Instant dicetak, ZoneId zona,
                                 String kota) implements ModelDokumen {

    @Override
    public String templat() {
        return "formulir-permohonan";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.FORMULIR_PERMOHONAN;
    }

    public record Baris(String label, String isi) {
    }

    /** @param parameter in the order of the catalogue */
    public record Sampel(String nama, String standar, String parameter, String jumlah) {
    }
}
