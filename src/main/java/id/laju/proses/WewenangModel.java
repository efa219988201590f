package id.laju.proses;

import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sees, changes and releases which models. */
@Component
public class WewenangModel {

    /** For {@code @PreAuthorize}: who reads models and their versions. */
    public static final String PEMBACA = "hasAnyRole('pemilik-proses', 'admin-pusat', 'kepala-balai', 'admin-satker', 'ketua-tim-pji', 'manajer-teknis')";

    /** The same as a set, for menus and tabs. */
    public static final Set<String> PERAN_PEMBACA = Set.of("pemilik-proses", "admin-pusat", "kepala-balai", "admin-satker", "ketua-tim-pji", "manajer-teknis");

    /** For {@code @PreAuthorize}: who proposes. */
    public static final String PENGUSUL = "hasAnyRole('pemilik-proses', 'admin-pusat')";

    /** For {@code @PreAuthorize}: who reads proposals. */
    public static final String PEMBACA_USULAN = "hasAnyRole('pemilik-proses', 'admin-pusat', 'kepala-balai')";

    static final String PEMILIK = "pemilik-proses";
    private static final String KEPALA = "kepala-balai";

    /** A shared model is everybody's to read, a variant its satker's. */
    public boolean terlihat(String satker, Petugas p) {
        return satker == null || p.pusat() || p.bekerjaDi(satker);
    }

    /** @throws TidakDitemukan for another satker's variant */
    public void harusTerlihat(String satker, Petugas p) {
        if (!terlihat(satker, p)) {
            throw TidakDitemukan.untuk("Satker", satker);
        }
    }

    public boolean dapatMengusul(String satker, Petugas p) {
        return p.pusat() || p.peran().contains(PEMILIK) && terlihat(satker, p);
    }

    boolean membacaUsulan(Petugas p) {
        return p.peran().stream().anyMatch(Set.of(PEMILIK, KEPALA, "admin-pusat")::contains);
    }

    /** Never the one who proposed it; a shared model only Admin Pusat, a variant also the head of its satker. */
    public boolean dapatMerilis(Usulan u, Petugas p) {
        return !p.id().equals(u.pengusul()) && berwenangMerilis(u.satker(), p);
    }

    boolean berwenangMerilis(String satker, Petugas p) {
        return p.pusat() || satker != null && p.peran().contains(KEPALA) && p.bekerjaDi(satker);
    }

    /** Roles that release models of this satker. */
    List<String> peranPerilis(String satker) {
        return satker == null ? List.of("admin-pusat") : List.of(KEPALA, "admin-pusat");
    }
}
