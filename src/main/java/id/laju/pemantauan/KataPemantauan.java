package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.staf.Peran;
import id.laju.staf.StafService;
import org.springframework.stereotype.Component;

/** Words for templates. */
@Component("kataPemantauan")
class KataPemantauan {

    private final StafService staf;

    KataPemantauan(StafService staf) {
        this.staf = staf;
    }

    /** Who did or does a step, without names: the customer sees roles. */
    public String pelaku(String pelaku, String giliran) {
        if (pelaku == null) {
            return "pelanggan".equals(giliran) ? "pemantauan.anda" : "pemantauan.balai";
        }
        return pelaku.startsWith("pengguna:") ? "pemantauan.anda" : pelaku.equals("sistem") ? "pemantauan.sistem" : "pemantauan.balai";
    }

    /** The same for the office, with names: who did it, who holds it, or which role it waits for. */
    public String orang(Langkah l) {
        String id = l.pelaku() != null ? l.pelaku() : l.pengambil();
        if (id == null) {
            return "pelanggan".equals(l.giliran()) ? "Pelanggan" : l.peran() == null ? "Sistem" : peran(l.peran());
        }
        return id.startsWith("pengguna:") ? "Pelanggan" : id.equals("sistem") ? "Sistem" : staf.nama(id);
    }

    private String peran(String kode) {
        return staf.semuaPeran().stream().filter(p -> p.kode().equals(kode)).map(Peran::nama).findFirst().orElse(kode);
    }
}
