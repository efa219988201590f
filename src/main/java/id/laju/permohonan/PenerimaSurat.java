package id.laju.permohonan;

import id.laju.pelanggan.PeranPengguna;
import id.laju.pelanggan.PenggunaService;
import id.laju.surat.Tujuan;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who gets mails about a request: the organisation's pemohon, and the contact named in the request; their telephone where nobody has an e-mail. */
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
        if (semua.isEmpty()) {
            semua.add(Tujuan.telepon(p.kontakWa()));
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
