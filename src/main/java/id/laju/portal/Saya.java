package id.laju.portal;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Petugas;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The signed-in person of this request. */
final class Saya {

    private Saya() {
    }

    static Optional<PenggunaLogin> pelanggan() {
        return masuk().map(Authentication::getPrincipal).filter(PenggunaLogin.class::isInstance).map(PenggunaLogin.class::cast);
    }

    static Optional<Petugas> petugas() {
        return masuk().map(Authentication::getPrincipal).filter(Petugas.class::isInstance).map(Petugas.class::cast);
    }

    /** Login name of the member of staff. */
    static Optional<String> staf() {
        return masuk().filter(m -> peran(m).contains("STAF")).map(Authentication::getName);
    }

    static List<String> peran() {
        return masuk().map(Saya::peran).orElse(List.of());
    }

    private static List<String> peran(Authentication masuk) {
        return masuk.getAuthorities().stream().map(GrantedAuthority::getAuthority).map(p -> p.replaceFirst("^ROLE_", "")).toList();
    }

    private static Optional<Authentication> masuk() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .filter(m -> m.isAuthenticated() && !(m instanceof AnonymousAuthenticationToken));
    }
}
