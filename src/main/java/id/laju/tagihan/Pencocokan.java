package id.laju.tagihan;

import java.util.List;
import java.util.Optional;

/** The rule when a payment settles a bill by itself (rules.md, section 2). */
final class Pencocokan {

    private Pencocokan() {
    }

    /**
     * @param tagihan the bill with the payment's code, of the payment's satker
     * @param sepermohonan all bills of that request
     * @param menunggu does the request still wait for its payment?
     * @return why not, or empty when it settles the bill
     */
    static Optional<Sebab> hambatan(PembayaranMasuk p, Optional<Tagihan> tagihan, List<Tagihan> sepermohonan, boolean menunggu) {
        return tagihan.map(t -> hambatan(p, t, sepermohonan, menunggu)).orElse(Optional.of(Sebab.TIDAK_DIKENAL));
    }

    private static Optional<Sebab> hambatan(PembayaranMasuk p, Tagihan t, List<Tagihan> sepermohonan, boolean menunggu) {
        if (sepermohonan.stream().anyMatch(x -> x.status() == StatusTagihan.PAID)) {
            return Optional.of(Sebab.GANDA);
        } else if (!t.status().dapatMenjadi(StatusTagihan.PAID)) {
            return Optional.of(Sebab.DIBATALKAN);
        } else if (p.jumlah().compareTo(t.total()) != 0) {
            return Optional.of(Sebab.JUMLAH);
        } else if (t.belumTerbitPada(p.dibayarPada())) {
            return Optional.of(Sebab.SEBELUM_TERBIT);
        } else if (t.habisPada(p.dibayarPada())) {
            return Optional.of(Sebab.TERLAMBAT);
        }
        return menunggu ? Optional.empty() : Optional.of(Sebab.TIDAK_MENUNGGU);
    }
}
