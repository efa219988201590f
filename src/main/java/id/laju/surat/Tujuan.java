package id.laju.surat;

/** Where a mail goes: an e-mail address, or the telephone of somebody who has none and is told by WhatsApp or a call instead. */
public final class Tujuan {

    private static final String TELEPON = "telepon:";

    private Tujuan() {
    }

    /** @param nomor as typed; may be null, then CS looks it up */
    public static String telepon(String nomor) {
        return TELEPON + (nomor == null ? "" : nomor.replaceAll("[^0-9+]", ""));
    }

    static boolean tanpaSurel(String kepada) {
        return kepada.startsWith(TELEPON);
    }

    static String nomor(String kepada) {
        return kepada.substring(TELEPON.length());
    }

    /** As wa.me takes it: with the country, without signs. */
    static String wa(String kepada) {
        return nomor(kepada).replaceAll("\\D", "").replaceFirst("^0", "62");
    }
}
