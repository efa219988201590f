package id.laju.sertifikasi;

import java.util.List;

/** The parts of a request, each a page, in the order in which they are filled (CRT-010). */
public enum TabSertifikasi {
    DATA("data"), PABRIK("pabrik"), MEREK("merek"), LOKASI("isian/LOKASI"), ISIAN("isian"), CETAK("cetak"), UNGGAH("unggah");

    private final String alamat;

    TabSertifikasi(String alamat) {
        this.alamat = alamat;
    }

    /** Below the address of the request. */
    public String alamat() {
        return alamat;
    }

    /** It is the same whatever documents are needed. */
    boolean tanpaDaftar() {
        return this != ISIAN && this != CETAK && this != UNGGAH;
    }

    static List<TabSertifikasi> milik(String layanan) {
        return switch (layanan) {
            case LayananSertifikasi.INDUSTRI_HIJAU -> List.of(DATA, PABRIK, UNGGAH);
            case LayananSertifikasi.SISTEM_MANAJEMEN -> List.of(DATA, LOKASI, UNGGAH);
            default -> List.of(DATA, PABRIK, MEREK, ISIAN, CETAK, UNGGAH);
        };
    }
}
