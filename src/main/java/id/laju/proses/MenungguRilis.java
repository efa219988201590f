package id.laju.proses;

import id.laju.umum.Petugas;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The number beside the menu entry: proposals that wait for a decision of whoever is signed in. */
@Component
class MenungguRilis {

    private final UsulanMapper mapper;
    private final WewenangModel wewenang;

    MenungguRilis(UsulanMapper mapper, WewenangModel wewenang) {
        this.mapper = mapper;
        this.wewenang = wewenang;
    }

    int banyak() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof Petugas p ? banyak(p) : 0;
    }

    private int banyak(Petugas p) {
        String[] dipimpin = p.satker().stream().filter(s -> wewenang.berwenangMerilis(s, p)).toArray(String[]::new);
        return dipimpin.length == 0 ? 0 : mapper.menunggu(p.id(), dipimpin, p.pusat());
    }
}
