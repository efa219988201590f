package id.laju.wilayah;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The second list of a dependent pair of dropdowns; public, because registration needs it. */
@RestController
class WilayahPortal {

    private static final CacheControl SEHARI = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final WilayahService wilayah;

    WilayahPortal(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @GetMapping("/publik/wilayah/{provinsi}/kota")
    ResponseEntity<List<Kota>> kota(@PathVariable String provinsi) {
        return ResponseEntity.ok().cacheControl(SEHARI).body(wilayah.kota(provinsi));
    }
}
