package id.laju.pelanggan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Signed-in user of a customer; authorities are {@code ROLE_PELANGGAN} and {@code ROLE_<peran>}.
 *
 * @param peran of pemohon, keuangan, penandatangan
 * @param aktif the user and the organisation are both active
 * @param versi changes with password, roles and state: a session with an older one ends
 * @param loket login name of the member of staff who acts for the customer; null when the customer acts
 * @param sebagai roles in which that person does so, {@code cs} and {@code kerjasama}
 */
public record PenggunaLogin(long penggunaId, long pelangganId, String satker, String username, String nama,
        String namaPelanggan, List<String> peran, String sandi, boolean aktif, int versi, String loket, Collection<String> sebagai) implements UserDetails {

    /** The customer alone. */
    public PenggunaLogin(long penggunaId, long pelangganId, String satker, String username, String nama, String namaPelanggan, List<String> peran,
            String sandi, boolean aktif, int versi) {
        this(penggunaId, pelangganId, satker, username, nama, namaPelanggan, peran, sandi, aktif, versi, null, List.of());
    }

    /** As the engine room names the one who acted. */
    public String pelaku() {
        return diLoket() ? loket : "pengguna:" + penggunaId;
    }

    /** CS does it, with the paper of the customer. */
    public boolean diLoket() {
        return loket != null;
    }

    /** Kerjasama, who may complete what is asked for at a site and nothing else. */
    public boolean penyusun() {
        return sebagai.contains("kerjasama");
    }

    /** The customer, or CS with the customer's paper. */
    public boolean pemohon() {
        return !diLoket() || sebagai.contains("cs");
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(Stream.of("PELANGGAN"), peran.stream()).map(p -> new SimpleGrantedAuthority("ROLE_" + p)).toList();
    }

    @Override
    public String getPassword() {
        return sandi;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return aktif;
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "PenggunaLogin[" + username + "]";
    }
}
