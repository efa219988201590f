package id.laju.tagihan;

import id.laju.umum.PeriksaIsian;
/**
 * What the bendahara decides about a payment that did not match by itself.
 *
 * @param keputusan cocokkan, dimuka or kembalikan
 * @param tagihanId only for cocokkan
 * @param kelebihan dimuka or kembalikan; only for cocokkan with more than the bill asks for
 */
record Rekonsiliasi(String keputusan, Long tagihanId, String catatan, String kelebihan) {

    KeadaanPembayaran menjadi() {
        return switch (keputusan == null ? "" : keputusan) {
            case "cocokkan" -> KeadaanPembayaran.COCOK;
            case "dimuka" -> KeadaanPembayaran.DI_MUKA;
            case "kembalikan" -> KeadaanPembayaran.DIKEMBALIKAN;
            default -> null;
        };
    }

    /** Null while nothing was chosen. */
    KeadaanPembayaran kelebihanMenjadi() {
        return switch (kelebihan == null ? "" : kelebihan) {
            case "dimuka" -> KeadaanPembayaran.DI_MUKA;
            case "kembalikan" -> KeadaanPembayaran.DIKEMBALIKAN;
            default -> null;
        };
    }

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(menjadi() == null, "keputusan", "Pilih penyelesaian pembayaran ini.");
        p.tolakJika(menjadi() == KeadaanPembayaran.COCOK && tagihanId == null, "tagihanId", "Pilih tagihan yang dibayar.");
        p.wajib("catatan", catatan, "Isi catatan penyelesaian: apa yang ditemukan dan dasar keputusannya.").panjang("catatan", catatan, 1000, "Catatan");
        p.selesai();
    }
}
