package id.laju.permohonan;

import id.laju.umum.BersihHtml;

/** A sample, or an instrument to be calibrated, as the customer described it; for an instrument {@code produk} is its kind, {@code standar} its range and {@code tipeId} its identification number; ids of reception and results belong to the laboratory ({@code pengujian}). */
public record Sampel(long id, long permohonanId, int urutan, long produkId, String produk, long standarId, String standar,
        String namaId, String namaEn, String merek, String tipeId, String tipeEn, String kodeLokasi, String keterangan,
        String material, String bentuk, String dimensi, Long laporanId, String layanan) {

    public boolean alat() {
        return "kalibrasi".equals(layanan);
    }

    /** The words alone, for the laboratory and for documents; null when there are none. */
    public String keterangan() {
        return BersihHtml.kosong(keterangan) ? null : BersihHtml.teks(keterangan);
    }

    /** As the customer formatted it, cleaned when it was stored. */
    public String keteranganKaya() {
        return keterangan;
    }

    /** REQ-045: {@code <nama> Merek <merek> Tipe <tipe>}. */
    public String namaLengkap() {
        return gabung(namaId, "Merek", merek, alat() ? "No." : "Tipe", tipeId);
    }

    /** REQ-045: {@code <name> Brand <merek> Type <type>}; empty when no English name was given. */
    public String namaLengkapInggris() {
        return namaEn == null ? "" : gabung(namaEn, "Brand", merek, alat() ? "No." : "Type", tipeEn == null && alat() ? tipeId : tipeEn);
    }

    private static String gabung(String nama, String kataMerek, String merek, String kataTipe, String tipe) {
        return nama + (kosong(merek) ? "" : " " + kataMerek + " " + merek) + (kosong(tipe) ? "" : " " + kataTipe + " " + tipe);
    }

    private static boolean kosong(String s) {
        return s == null || s.isBlank();
    }
}
