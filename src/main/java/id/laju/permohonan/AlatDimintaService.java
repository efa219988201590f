package id.laju.permohonan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points and the reminder interval of instruments (CAL-005). */
@Service
public class AlatDimintaService {

    private final AlatDimintaMapper mapper;

    AlatDimintaService(AlatDimintaMapper mapper) {
        this.mapper = mapper;
    }

    /** Empty points for a sample that is no instrument. */
    public AlatDiminta ambil(long sampelId) {
        return new AlatDiminta(mapper.titik(sampelId), mapper.interval(sampelId).orElse(null));
    }

    /** Replaces what was there. */
    @Transactional
    public void simpan(long sampelId, AlatDiminta alat) {
        mapper.kosongkan(sampelId);
        List<TitikUkur> titik = alat.titik();
        for (int i = 0; i < titik.size(); i++) {
            mapper.tambah(sampelId, i + 1, titik.get(i));
        }
        mapper.simpan(sampelId, alat.intervalBulan());
    }
}
