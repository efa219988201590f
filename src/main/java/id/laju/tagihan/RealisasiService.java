package id.laju.tagihan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in, by account code, service and satker. */
@Service
class RealisasiService {

    private final RealisasiMapper mapper;

    RealisasiService(RealisasiMapper mapper) {
        this.mapper = mapper;
    }

    /** By the day of payment at the bank. @param urut name of a column, null for account, service, satker */
    @Transactional(readOnly = true)
    List<BarisRealisasi> hitung(List<String> satker, Masa masa, String urut, boolean turun) {
        return mapper.hitung(satker.toArray(String[]::new), LembarTagihan.AKUN, masa.dari(), masa.sampai(), urut, turun);
    }
}
