package id.laju.konsultansi;

import id.laju.umum.BersihHtml;

/** What a request asks for. @param kategori null while none was chosen @param kebutuhan clean HTML; null while nothing was written */
record Konsultansi(long permohonanId, Kategori kategori, String kebutuhan) {

    private static final int TERPANJANG = 90;

    static Konsultansi baru(long permohonanId) {
        return new Konsultansi(permohonanId, null, null);
    }

    public String sebutanKategori() {
        return kategori == null ? "" : kategori.sebutan();
    }

    /** In one line of a list. */
    String ringkas() {
        String teks = BersihHtml.teks(kebutuhan);
        return teks.length() > TERPANJANG ? teks.substring(0, TERPANJANG).strip() + "..." : teks;
    }
}
