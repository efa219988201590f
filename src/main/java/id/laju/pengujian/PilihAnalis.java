package id.laju.pengujian;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may test, with workload, and a warning where nobody would remain to check the result. */
@Component
class PilihAnalis {

    private final StafService staf;
    private final PenugasanMapper mapper;

    PilihAnalis(StafService staf, PenugasanMapper mapper) {
        this.staf = staf;
        this.mapper = mapper;
    }

    List<AnalisPilihan> dari(String satker) {
        List<String> penyelia = nama(satker, "penyelia");
        List<String> manajer = nama(satker, "manajer-teknis");
        return staf.denganPeran(satker, "analis").stream()
            .map(s -> new AnalisPilihan(s.id(), s.nama(), mapper.beban(satker, s.id()), peringatan(s, penyelia, manajer))).toList();
    }

    /** Somebody must verify and somebody else must validate, both other than the analyst. */
    private static String peringatan(Staf analis, List<String> penyelia, List<String> manajer) {
        List<String> verifikator = penyelia.stream().filter(p -> !p.equals(analis.id())).toList();
        List<String> validator = manajer.stream().filter(m -> !m.equals(analis.id())).toList();
        if (verifikator.isEmpty()) {
            return "Bila " + analis.nama() + " yang menguji, tidak ada penyelia lain yang dapat memverifikasi hasilnya.";
        }
        boolean berpasangan = verifikator.stream().anyMatch(v -> validator.stream().anyMatch(m -> !m.equals(v)));
        return berpasangan ? null : "Bila " + analis.nama() + " yang menguji, tidak ada manajer teknis lain yang dapat memvalidasi hasilnya.";
    }

    private List<String> nama(String satker, String peran) {
        return staf.denganPeran(satker, peran).stream().map(Staf::id).toList();
    }
}
