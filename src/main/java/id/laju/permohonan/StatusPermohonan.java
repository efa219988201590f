package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where a submitted request stands and what can be done with it, for the pages of services that have their own. */
@Component
public class StatusPermohonan {

    private final DaftarPermohonan daftar;

    StatusPermohonan(DaftarPermohonan daftar) {
        this.daftar = daftar;
    }

    /** Adds {@code ringkas} and {@code tombol}; nothing for a draft. */
    public void isi(PenggunaLogin saya, Permohonan p, Model model) {
        if (!p.draf()) {
            RingkasPermohonan ringkas = daftar.satu(saya.pelangganId(), p.id()).orElseThrow();
            model.addAttribute("ringkas", ringkas).addAttribute("tombol", daftar.tombol(ringkas));
        }
    }
}
