package id.laju.layanan;

import id.laju.satker.SatkerBaru;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a new satker the one standard that nobody can add by hand. */
@Component
class SatkerDilayani {

    private final StandarMapper mapper;

    SatkerDilayani(StandarMapper mapper) {
        this.mapper = mapper;
    }

    @EventListener
    void lengkapi(SatkerBaru satker) {
        mapper.tambah(new Standar(null, satker.kode(), "TANPA", "Tanpa Standar Uji", List.of(), JenisStandar.TANPA_STANDAR, null, null,
            "Selalu tersedia; hasil dilaporkan tanpa pernyataan kesesuaian."));
    }
}
