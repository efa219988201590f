package id.laju.permohonan;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * By which an instrument is known again: kind, brand and identification number. Two of one order with the same one would share one history and one
 * reminder, so one of them is mistyped.
 */
public record NomorAlat(long produkId, String merek, String nomor) {

    public static final String KEMBAR = "Nomor %s sudah dipakai alat %s pada order ini. Periksa nomornya pada alat; dua alat yang sejenis tidak bernomor sama.";

    /** Empty for an instrument without a number. @param inggris number as the English certificate writes it, where there is no other */
    public static Optional<NomorAlat> dari(long produkId, String merek, String nomor, String inggris) {
        String ada = rapi(nomor).isEmpty() ? rapi(inggris) : rapi(nomor);
        return ada.isEmpty() ? Optional.empty() : Optional.of(new NomorAlat(produkId, rapi(merek), ada));
    }

    /** The instrument beside this one that bears the same number. */
    static Optional<Sampel> kembar(Collection<Sampel> lain, Optional<NomorAlat> ini) {
        return ini.flatMap(n -> lain.stream().filter(s -> dari(s).filter(n::equals).isPresent()).findFirst());
    }

    public static Optional<NomorAlat> dari(Sampel s) {
        return dari(s.produkId(), s.merek(), s.tipeId(), s.tipeEn());
    }

    private static String rapi(String s) {
        return s == null ? "" : s.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
