package id.laju.sertifikat;

import id.laju.sertifikasi.SertifikatAcuan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** An old certificate that nobody registered is not known here, so it has not ended. */
@Component
class AcuanRegister implements SertifikatAcuan {

    private final SertifikatMapper mapper;
    private final Clock jam;

    AcuanRegister(SertifikatMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @Override
    public boolean berakhir(String satker, String nomor) {
        return mapper.berakhir(satker, nomor, jam.instant());
    }

    @Override
    public boolean tercatat(String satker, long pelangganId, String layanan, String nomor) {
        return mapper.tercatat(satker, pelangganId, layanan, nomor);
    }

    @Override
    public List<String> merek(String satker, String nomor) {
        return mapper.hidup(satker, nomor).stream().flatMap(id -> mapper.merek(id).stream()).map(MerekSertifikat::merek).toList();
    }
}
