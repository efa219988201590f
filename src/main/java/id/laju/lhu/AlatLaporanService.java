package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Results that an instrument measured, and the reports they stand in. */
@Service
class AlatLaporanService {

    private final AlatLaporanMapper mapper;

    AlatLaporanService(AlatLaporanMapper mapper) {
        this.mapper = mapper;
    }

    /** By day of test, both days included; none when they stand the wrong way round. Issued reports first. */
    List<AlatLaporan> laporan(long alatId, LocalDate dari, LocalDate sampai) {
        return mapper.laporan(alatId, dari, sampai);
    }
}
