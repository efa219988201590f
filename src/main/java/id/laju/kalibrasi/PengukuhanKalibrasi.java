package id.laju.kalibrasi;

import id.laju.pengujian.PengukuhanHasil.HasilDikukuhkan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A measurement that counts again keeps its readings and standards. */
@Component
class PengukuhanKalibrasi {

    private final DataKalibrasiMapper mapper;

    PengukuhanKalibrasi(DataKalibrasiMapper mapper) {
        this.mapper = mapper;
    }

    @EventListener
    void dikukuhkan(HasilDikukuhkan kabar) {
        mapper.salin(kabar.dari(), kabar.menjadi());
        mapper.salinTitik(kabar.dari(), kabar.menjadi());
        mapper.salinStandar(kabar.dari(), kabar.menjadi());
    }
}
