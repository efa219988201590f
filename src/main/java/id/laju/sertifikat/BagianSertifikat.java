package id.laju.sertifikat;

import java.time.LocalDate;
import java.util.Arrays;

/** What a holder wants to see of his certificates. */
enum BagianSertifikat {
    AKTIF, DIBEKUKAN, JATUH_TEMPO, BERAKHIR;

    /** Renewal is prepared half a year ahead. */
    private static final int BULAN = 6;

    /** Null for none, and for a word that is none. */
    static BagianSertifikat dari(String kata) {
        return Arrays.stream(values()).filter(b -> b.name().equals(kata)).findFirst().orElse(null);
    }

    /** @param hari today at the balai that issued it */
    boolean memuat(SertifikatSaya s, LocalDate hari) {
        return switch (this) {
            case AKTIF -> s.keadaan().aktif();
            case DIBEKUKAN -> s.keadaan() == KeadaanSertifikat.DIBEKUKAN;
            case BERAKHIR -> !s.keadaan().hidup();
            case JATUH_TEMPO -> s.keadaan().hidup() && !s.jatuhTempo().isAfter(hari.plusMonths(BULAN));
        };
    }
}
