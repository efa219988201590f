package id.laju.tagihan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A payment with what LAJU, SIMPONI and the bank say about it; each is null when it says nothing.
 *
 * @param kunci the NTPN, or what the bank calls a row without one
 * @param centang newest tick; null when there was none
 */
record BarisHarian(String kunci, SisiUang laju, SisiUang simponi, SisiUang bank, Centang centang) {

    /** LAJU's moment, else SIMPONI's, else the bank's. */
    public Instant saat() {
        return pertama().dibayarPada();
    }

    /** Of its moment only the day is known. */
    public boolean tanpaJam() {
        return pertama().tanpaJam();
    }

    public String ntpn() {
        return sisi().map(SisiUang::ntpn).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public String ntb() {
        return sisi().map(SisiUang::ntb).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public String kodeBilling() {
        return sisi().map(SisiUang::kodeBilling).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** In words what does not agree; empty when all three say the same. */
    public List<String> beda() {
        List<String> hasil = new ArrayList<>();
        tambah(hasil, laju == null, "Belum tercatat di LAJU");
        tambah(hasil, simponi == null, "Tidak ada di berkas SIMPONI");
        tambah(hasil, bank == null, "Tidak ada di rekening koran");
        tambah(hasil, sisi().anyMatch(s -> !s.samaJumlah(pertama())), "Jumlah berbeda");
        tambah(hasil, sisi().anyMatch(s -> sisi().anyMatch(x -> !x.samaKode(s))), "Kode billing berbeda");
        return hasil;
    }

    public boolean cocok() {
        return beda().isEmpty();
    }

    /** A tick counts for what was seen when it was made. */
    public boolean dicentang() {
        return centang != null && centang.dicentang() && centang.keadaan().equals(keadaan());
    }

    /** Ticked once, but one of the three says something else now. */
    public boolean berubah() {
        return centang != null && centang.dicentang() && !dicentang();
    }

    public String keadaan() {
        return "LAJU " + tulis(laju) + ", SIMPONI " + tulis(simponi) + ", bank " + tulis(bank);
    }

    private static String tulis(SisiUang s) {
        return s == null ? "-" : s.jumlah().toPlainString() + "/" + Objects.requireNonNullElse(s.kodeBilling(), "-");
    }

    static BigDecimal jumlah(SisiUang s) {
        return s == null ? BigDecimal.ZERO : s.jumlah();
    }

    private SisiUang pertama() {
        return sisi().findFirst().orElseThrow();
    }

    private Stream<SisiUang> sisi() {
        return Stream.of(laju, simponi, bank).filter(Objects::nonNull);
    }

    private static void tambah(List<String> hasil, boolean ya, String kalimat) {
        if (ya) {
            hasil.add(kalimat);
        }
    }
}
