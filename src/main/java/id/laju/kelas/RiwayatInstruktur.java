package id.laju.kelas;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who of the staff taught whom: whoever trained a person neither tests nor certifies that person elsewhere (ISO/IEC 17024, 5.1). */
@Service
public class RiwayatInstruktur {

    private final RiwayatInstrukturMapper mapper;

    RiwayatInstruktur(RiwayatInstrukturMapper mapper) {
        this.mapper = mapper;
    }

    /** Staff who taught somebody that this order names, known by e-mail address, or by name where the customer is the same. */
    public List<String> pernahMelatih(long permohonanId) {
        return mapper.pernahMelatih(permohonanId);
    }
}
