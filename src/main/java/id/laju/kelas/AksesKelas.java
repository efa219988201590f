package id.laju.kelas;

import id.laju.keamanan.StafLogin;
import org.springframework.stereotype.Component;

/** Who may open a class: those who work with trainings, in its satker. */
@Component
class AksesKelas {

    /** For {@code @PreAuthorize}: who runs classes. */
    static final String PENGELOLA = "hasRole('admin-pelatihan')";
    /** Who reads them. */
    static final String PEMBACA = "hasAnyRole('admin-pelatihan', 'tata-usaha', 'cs', 'kepala-balai', 'ketua-tim-pji')";

    private final BukuKelas buku;

    AksesKelas(BukuKelas buku) {
        this.buku = buku;
    }

    /** @throws id.laju.umum.TidakDitemukan for a class of another satker */
    KelasBimtek boleh(StafLogin saya, long kelasId) {
        KelasBimtek k = buku.kelas(kelasId);
        saya.harusDi(k.satker());
        return k;
    }
}
