package id.laju.kelas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who of the staff taught whom: whoever trained a person neither tests nor certifies that person elsewhere for two years (ISO/IEC 17024, 5.1). */
@Service
public class RiwayatInstruktur {

    /** As those who test and decide declare it. */
    private static final int TAHUN = 2;

    private final RiwayatInstrukturMapper mapper;
    private final Clock jam;

    RiwayatInstruktur(RiwayatInstrukturMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Staff who in the last two years taught somebody that this order names, known by e-mail address, or by name where the customer is the same. */
    public List<String> pernahMelatih(long permohonanId) {
        return mapper.pernahMelatih(permohonanId, LocalDate.now(jam).minusYears(TAHUN));
    }
}
