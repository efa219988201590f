package id.laju.person;

import id.laju.kelas.RiwayatInstruktur;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Examiners who cannot be appointed for a session because they trained somebody of it, for whoever wonders why nobody is left. */
@Component
class PelatihPeserta {

    private final SesiService sesi;
    private final RiwayatInstruktur instruktur;
    private final StafService staf;

    PelatihPeserta(SesiService sesi, RiwayatInstruktur instruktur, StafService staf) {
        this.sesi = sesi;
        this.instruktur = instruktur;
        this.staf = staf;
    }

    /** Their names. */
    List<String> nama(SesiUji s) {
        List<String> melatih = sesi.order(s.id()).stream().flatMap(p -> instruktur.pernahMelatih(p.id()).stream()).toList();
        return staf.denganPeran(s.satker(), "penguji").stream().filter(x -> melatih.contains(x.id())).map(Staf::nama).toList();
    }
}
