package id.laju.kelebihan;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * As the customer typed it.
 *
 * @param pembayaranId one of the own payments; null for one that is not in the list, then the NTPN says which
 */
record IsianKelebihan(Long pembayaranId, String ntpn, String jumlah, Tujuan tujuan, String alasan, String rekeningBank, String rekeningNomor,
        String rekeningNama) {

    IsianKelebihan {
        ntpn = bersih(ntpn) == null ? null : ntpn.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        alasan = bersih(alasan);
        rekeningBank = tujuan == Tujuan.DIKEMBALIKAN ? bersih(rekeningBank) : null;
        rekeningNomor = tujuan == Tujuan.DIKEMBALIKAN && bersih(rekeningNomor) != null ? rekeningNomor.replaceAll("[\\s.-]+", "") : null;
        rekeningNama = tujuan == Tujuan.DIKEMBALIKAN ? bersih(rekeningNama) : null;
    }

    /** Null when it is not an amount in whole rupiah. */
    BigDecimal rupiah() {
        return Rupiah.baca(jumlah).orElse(null);
    }

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(pembayaranId == null && (ntpn == null || !ntpn.matches("[A-Z0-9]{16}")), "ntpn",
            "Pilih pembayarannya, atau isi NTPN-nya: 16 huruf atau angka.");
        periksaUang(p);
        p.selesai();
    }

    /** A balance that is asked back has no single payment. */
    void periksaSaldo() {
        PeriksaIsian p = new PeriksaIsian();
        periksaUang(p);
        p.selesai();
    }

    private void periksaUang(PeriksaIsian p) {
        BigDecimal r = rupiah();
        p.tolakJika(r == null || r.signum() <= 0, "jumlah", "Isi jumlah kelebihan dalam rupiah bulat, contoh 150.000.");
        p.wajib("alasan", alasan, "Tulis alasannya.").panjang("alasan", alasan, 500, "Alasan");
        periksaTujuan(p);
    }

    /** What becomes of it, and where it goes. */
    void periksaTujuan(PeriksaIsian p) {
        p.tolakJika(tujuan == null, "tujuan", "Pilih apa yang terjadi dengan kelebihannya.");
        if (tujuan == Tujuan.DIKEMBALIKAN) {
            p.wajib("rekeningBank", rekeningBank, "Isi nama bank rekening tujuan.").panjang("rekeningBank", rekeningBank, 100, "Nama bank");
            p.tolakJika(rekeningNomor == null || !rekeningNomor.matches("\\d{5,30}"), "rekeningNomor", "Isi nomor rekening tujuan, hanya angka.");
            p.wajib("rekeningNama", rekeningNama, "Isi nama pemilik rekening.").panjang("rekeningNama", rekeningNama, 150, "Nama pemilik rekening");
        }
    }

    private static String bersih(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
