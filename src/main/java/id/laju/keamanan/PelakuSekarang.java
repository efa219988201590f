package id.laju.keamanan;

import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class PelakuSekarang implements SiapaBekerja {

    @Override
    public Optional<Pelaku> sekarang() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk != null && masuk.getPrincipal() instanceof StafLogin s) {
            return Optional.of(new Pelaku(s.getUsername(), s.grup(), s.satker()));
        }
        if (masuk != null && masuk.getPrincipal() instanceof PenggunaLogin p) {
            return Optional.of(new Pelaku(p.pelaku(), List.of(), List.of()));
        }
        return Optional.empty();
    }
}
