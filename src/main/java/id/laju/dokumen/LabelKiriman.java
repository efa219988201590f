package id.laju.dokumen;

import java.util.List;

/** What a customer prints and sticks to the parcels: one per sample, half a sheet each, with the code the counter reads. Nobody's name, so that it may stay on the sample. */
public record LabelKiriman(String praOrder, String balai, String alamat, List<Label> label) implements ModelDokumen {

    @Override
    public String templat() {
        return "label-kiriman";
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.LABEL_KIRIMAN;
    }

    /** @param kode printable ASCII, becomes the bar code @param syarat requirements of the product */
    public record Label(String kode, int urutan, String nama, String produk, String kodeLokasi, List<String> syarat) {
    }
}
