package id.laju.dokumen;

import java.util.List;

/** Labels of 70 x 40 mm for a label printer, one per page; without the customer's name, because the laboratory works blind. */
public record LabelSampel(List<Label> label) implements ModelDokumen {

    @Override
    public String templat() {
        return "label";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LABEL;
    }

    /**
     * @param nomorAnalisa printable ASCII, becomes the bar code; null while there is none, then the ID sample does
     * @param diterima     day as printed
     */
    public record Label(String nomorAnalisa, String idSampel, String nama, String diterima, String laboratorium) {

        public String kode() {
            return nomorAnalisa == null ? idSampel : nomorAnalisa;
        }
    }
}
