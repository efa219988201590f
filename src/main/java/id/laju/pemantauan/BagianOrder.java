package id.laju.pemantauan;

import java.util.Arrays;

/** The office's lists of orders that have a page of their own. */
public enum BagianOrder {
    BARU("/kelola/order-baru", "menu.orderBaru", "BARU"),
    PROSES("/kelola/order-proses", "menu.orderProses", "PROSES"),
    DIKIRIM("/kelola/sertifikat-dikirim", "menu.sertifikatDikirim", "DIKIRIM"),
    TERBIT("/kelola/sertifikat-selesai", "menu.sertifikatSelesai", "TERBIT"),
    LAMA("/kelola/order-lama", "menu.orderLama", SaringanKasus.SELESAI);

    private final String alamat;
    private final String label;
    private final String keadaan;

    BagianOrder(String alamat, String label, String keadaan) {
        this.alamat = alamat;
        this.label = label;
        this.keadaan = keadaan;
    }

    static BagianOrder dari(String alamat) {
        return Arrays.stream(values()).filter(b -> b.alamat.equals(alamat)).findFirst().orElseThrow();
    }

    public String alamat() {
        return alamat;
    }

    /** Key in the message files. */
    public String label() {
        return label;
    }

    /** Filter of {@link SaringanKasus}. */
    String keadaan() {
        return keadaan;
    }
}
