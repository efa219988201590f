package id.laju.lhu;

import java.util.List;
import org.springframework.stereotype.Service;

/** Results that an instrument or a reference standard measured, and the reports in force in which they stand. */
@Service
public class AlatLaporanService {

    private final AlatLaporanMapper mapper;

    AlatLaporanService(AlatLaporanMapper mapper) {
        this.mapper = mapper;
    }

    /** By day of test; none when the days stand the wrong way round. Issued reports first. */
    List<AlatLaporan> alat(long alatId, MasaUji masa) {
        return mapper.alat(alatId, masa.dari(), masa.sampai());
    }

    /** The same for a reference standard, by day of calibration. */
    public List<AlatLaporan> standar(long standarId, MasaUji masa) {
        return mapper.standar(standarId, masa.dari(), masa.sampai());
    }
}
