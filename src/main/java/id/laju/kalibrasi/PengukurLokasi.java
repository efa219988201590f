package id.laju.kalibrasi;

import id.laju.pengujian.PembacaLapangan;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever measured at the site is as little independent as whoever filled in the worksheet (ISO/IEC 17025, 6.2, 7.5.1). */
@Component
class PengukurLokasi implements PembacaLapangan {

    private final BacaanLapanganMapper mapper;

    PengukurLokasi(BacaanLapanganMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Long> dibaca(Collection<Long> sampelIds, String orang) {
        return sampelIds.isEmpty() ? List.of() : mapper.dibaca(sampelIds, orang);
    }
}
