package id.laju.pengumuman;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Petugas;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The latest announcements for the panel of the dashboard. */
@Component
class PapanPengumuman {

    private static final int BANYAK = 3;

    private final PengumumanService layanan;

    PapanPengumuman(PengumumanService layanan) {
        this.layanan = layanan;
    }

    /** For the first page of staff. */
    public List<Pengumuman> staf() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof Petugas saya ? layanan.untukStaf(saya.satker(), BANYAK) : List.of();
    }

    public List<Pengumuman> terbaru() {
        Authentication masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof PenggunaLogin saya ? layanan.terbaru(saya.satker(), BANYAK) : List.of();
    }
}
