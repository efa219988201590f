package id.laju.permohonan;

import id.laju.pelanggan.PeranPengguna;
import id.laju.pelanggan.PenggunaService;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who gets mails about a request: the organisation's pemohon, and the contact named in the request. */
@Component
public class PenerimaSurat {

    private final PenggunaService pengguna;

    PenerimaSurat(PenggunaService pengguna) {
        this.pengguna = pengguna;
    }

    public Set<String> untuk(Permohonan p) {
        Set<String> semua = new TreeSet<>(pengguna.surel(p.pelangganId(), PeranPengguna.PEMOHON));
        if (p.kontakSurel() != null && !p.kontakSurel().isBlank()) {
            semua.add(p.kontakSurel());
        }
        return semua;
    }

    /** Those, and whoever may sign for the organisation. */
    public Set<String> denganPenandatangan(Permohonan p) {
        Set<String> semua = untuk(p);
        semua.addAll(pengguna.surel(p.pelangganId(), PeranPengguna.PENANDATANGAN));
        return semua;
    }
}
