package id.laju.kalender;

import id.laju.satker.SatkerService;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

@Component
class ZonaDariSatker implements ZonaSatker {

    private final SatkerService satker;

    ZonaDariSatker(SatkerService satker) {
        this.satker = satker;
    }

    @Override
    public ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }
}
