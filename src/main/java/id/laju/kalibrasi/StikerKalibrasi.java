package id.laju.kalibrasi;

import id.laju.dokumen.JenisDokumen;
import id.laju.dokumen.ModelDokumen;

/** What is stuck to a calibrated instrument (60 x 30 mm). @param nomorAlat the customer's own; null where it must not be told @param tautan verification page, as QR code @param berikutnya null without an interval */
public record StikerKalibrasi(String nomor, String alat, String nomorAlat, String tanggal, String berikutnya, String tautan) implements ModelDokumen {

    @Override
    public String templat() {
        return "stiker-kalibrasi";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.STIKER_KALIBRASI;
    }
}
