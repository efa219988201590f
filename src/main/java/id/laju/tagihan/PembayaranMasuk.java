package id.laju.tagihan;

import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A payment on its way in.
 *
 * @param kodeBilling as typed; spaces do not count
 * @param ntpn 16 letters or digits
 */
record PembayaranMasuk(String satker, String kodeBilling, String ntpn, String ntb, BigDecimal jumlah, Instant dibayarPada, String bank,
        String kanal, SumberPembayaran sumber, UUID berkasId) {

    private static final Duration SELISIH_JAM = Duration.ofMinutes(5);

    PembayaranMasuk {
        kodeBilling = rapat(kodeBilling);
        ntpn = ntpn == null ? null : rapat(ntpn).toUpperCase(Locale.ROOT);
        ntb = kosong(ntb);
        bank = kosong(bank);
        kanal = kosong(kanal);
    }

    /** Everything that is wrong with it at once, by field. */
    void periksa(Instant kini) {
        PeriksaIsian p = new PeriksaIsian();
        p.wajib("kodeBilling", kodeBilling, "Isi kode billing seperti tertulis pada bukti.").panjang("kodeBilling", kodeBilling, 40, "Kode billing");
        p.tolakJika(ntpn == null || !ntpn.matches("[A-Z0-9]{16}"), "ntpn", "NTPN terdiri atas tepat 16 huruf atau angka.");
        periksaUang(p, kini);
        periksaTeks(p);
        p.selesai();
    }

    private void periksaTeks(PeriksaIsian p) {
        p.panjang("ntb", ntb, 40, "NTB").panjang("bank", bank, 100, "Bank").panjang("kanal", kanal, 100, "Kanal");
    }

    private void periksaUang(PeriksaIsian p, Instant kini) {
        p.tolakJika(jumlah == null || jumlah.signum() <= 0 || jumlah.stripTrailingZeros().scale() > 0 || jumlah.precision() - jumlah.scale() > 15,
            "jumlah", "Isi jumlah dalam rupiah bulat, lebih dari nol.");
        p.tolakJika(dibayarPada == null, "dibayarPada", "Isi tanggal dan jam pembayaran.");
        p.tolakJika(dibayarPada != null && dibayarPada.isAfter(kini.plus(SELISIH_JAM)), "dibayarPada", "Tanggal pembayaran tidak boleh di masa depan.");
    }

    /** A row of a bank statement: it needs no NTPN, only something by which it can be found. */
    void periksaBank(Instant kini) {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(kodeBilling == null && ntpn == null && ntb == null, "ntpn", "NTPN, NTB, atau kode billing tidak ada pada baris ini.");
        p.tolakJika(ntpn != null && !ntpn.matches("[A-Z0-9]{16}"), "ntpn", "NTPN terdiri atas tepat 16 huruf atau angka.");
        p.panjang("kodeBilling", kodeBilling, 40, "Kode billing");
        periksaUang(p, kini);
        periksaTeks(p);
        p.selesai();
    }

    boolean sama(Pembayaran lain) {
        return sebalai(lain) && lain.kodeBilling().equals(kodeBilling) && jumlah != null && jumlah.compareTo(lain.jumlah()) == 0;
    }

    boolean sebalai(Pembayaran lain) {
        return satker.equals(lain.satker());
    }

    private static String rapat(String s) {
        return s == null ? null : s.replaceAll("\\s+", "");
    }

    private static String kosong(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
