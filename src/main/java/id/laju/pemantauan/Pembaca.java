package id.laju.pemantauan;

import id.laju.keamanan.StafLogin;
import java.util.List;

/**
 * Who reads a case, and what that opens.
 *
 * @param kantor knows the customers
 * @param pemeriksa checks results of others, so may read them before they are valid
 */
public record Pembaca(String id, List<String> peran, List<String> satker, boolean kantor, boolean pemeriksa) {

    static Pembaca dari(StafLogin saya) {
        return new Pembaca(saya.getUsername(), saya.peran(), saya.satker(), saya.kantor(),
            saya.peran().contains("penyelia") || saya.peran().contains("manajer-teknis") || saya.peran().contains("koordinator-lab"));
    }

    /** The office reads what is valid, those who check everything that was handed over, an analyst the own results. */
    boolean bolehBaca(ParameterKasus p) {
        return p.jenis() != null && (kantor && p.sah() || pemeriksa && "SELESAI".equals(p.paket()) || id.equals(p.oleh()));
    }

    /** Who keeps documents with an order. */
    boolean menyimpan() {
        return peran.contains("cs") || peran.contains("ketua-tim-pji");
    }

    /** The same people as {@link AksesKasus#AUDIT}. */
    boolean mengaudit() {
        return peran.stream().anyMatch(List.of("bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker")::contains);
    }
}
