package id.laju.kelebihan;

import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ${penandaKelebihan.dari(kelebihanId)}}: who approves, which may be an acting head without any role of a head. */
@Component("penandaKelebihan")
public class PenandaKelebihan {

    private final KelebihanMapper mapper;
    private final PejabatService pejabat;

    PenandaKelebihan(KelebihanMapper mapper, PejabatService pejabat) {
        this.mapper = mapper;
        this.pejabat = pejabat;
    }

    /** Null for what was examined before a signer was asked for: then it waits for the role. */
    public String dari(long kelebihanId) {
        return mapper.cari(kelebihanId).orElseThrow().penanda();
    }

    /** Asked by the rights of addresses, also with ids of nothing. */
    public boolean adalah(long kelebihanId, String orang) {
        return mapper.cari(kelebihanId).filter(k -> orang.equals(k.penanda())).isPresent();
    }

    /** Who is asked to approve an account now: again whoever approved the letter where that may be, else the first who may; null for nobody. @param bukan who cannot be reached; null for everybody can */
    String pilih(Kelebihan k, String bukan) {
        List<String> boleh = calon(k.satker(), k.diperiksaOleh()).stream().map(Pejabat::staf).filter(s -> !s.equals(bukan)).toList();
        return boleh.contains(k.penanda()) ? k.penanda() : boleh.stream().findFirst().orElse(null);
    }

    /** Who may approve today, but for the one who examines. */
    List<Pejabat> calon(String satker, String pemeriksa) {
        return pejabat.sekarang(satker).stream().filter(p -> !p.staf().equals(pemeriksa)).toList();
    }
}
