package id.laju.portal;

import id.laju.satker.Satker;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the frame of the Tasklist says of the house (NAV-022). */
@RestController
class SayaApi {

    record Rumah(String pengelola, int tahun, String versi) {
    }

    private final Kerangka kerangka;

    SayaApi(Kerangka kerangka) {
        this.kerangka = kerangka;
    }

    @GetMapping("/api/saya")
    Rumah rumah() {
        Satker satker = kerangka.satker();
        return new Rumah(satker == null ? "BSKJI, Kementerian Perindustrian" : satker.nama(), kerangka.tahun(), kerangka.versi());
    }
}
