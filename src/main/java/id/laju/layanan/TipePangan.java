package id.laju.layanan;

/** @param simulan the simulants of this food as printed in the list, separated by comma */
public record TipePangan(int id, int urutan, String tipe, String bahanPangan, String panganOlahan, boolean aktif, String simulan) {
}
