package id.laju.keamanan;

import id.laju.mesin.GrupSendiri;
import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.umum.Petugas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Signed-in member of staff; authorities are {@code ROLE_STAF}, {@code ROLE_<peran>}, and {@code ROLE_kantor} for those who know the customers.
 *
 * @param peran own roles and those of absent colleagues for whom the person works now
 * @param sendiri the own ones among them
 * @param kantor a role of this person reads whose a case is; everybody else works blind (LAB-006)
 */
public record StafLogin(Staf staf, List<String> peran, List<String> sendiri, List<String> satker, boolean kantor) implements UserDetails, Petugas {

    /** For {@code @PreAuthorize}: who knows the customers. */
    public static final String KANTOR = "hasRole('" + Peran.KANTOR + "')";

    @Override
    public String id() {
        return staf.id();
    }

    /** For the engine, which tells those who hold a role from those who only work in it. */
    List<String> grup() {
        return Stream.concat(peran.stream(), sendiri.stream().map(GrupSendiri::dari)).toList();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(kantor ? Stream.of("STAF", Peran.KANTOR) : Stream.of("STAF"), peran.stream()).map(p -> new SimpleGrantedAuthority("ROLE_" + p)).toList();
    }

    @Override
    public String getPassword() {
        return staf.sandi();
    }

    @Override
    public String getUsername() {
        return staf.id();
    }

    @Override
    public boolean isEnabled() {
        return staf.aktif();
    }

    /** The satker asked for when it is one of this person's, else the first of them. */
    public String satkerDipilih(String diminta) {
        return diminta != null && satker.contains(diminta) ? diminta : satker.get(0);
    }

    /** For what holds for one satker or, as null, for all: only Admin Pusat keeps the latter. */
    public List<String> satkerAtauSemua() {
        List<String> hasil = new ArrayList<>(satker);
        if (peran.contains("admin-pusat")) {
            hasil.add(0, null);
        }
        return hasil;
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "StafLogin[" + id() + "]";
    }
}
