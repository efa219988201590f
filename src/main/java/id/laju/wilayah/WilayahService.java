package id.laju.wilayah;

import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class WilayahService {

    private final WilayahMapper mapper;

    WilayahService(WilayahMapper mapper) {
        this.mapper = mapper;
    }

    public List<Provinsi> provinsi() {
        return mapper.provinsi();
    }

    /** @throws TidakDitemukan when there is no such province */
    public List<Kota> kota(String provinsi) {
        List<Kota> kota = mapper.kota(provinsi);
        if (kota.isEmpty()) {
            throw TidakDitemukan.untuk("Provinsi", provinsi);
        }
        return kota;
    }

    /** Name of a province (2 digits) or kabupaten/kota (4 digits). */
    public String nama(String kode) {
        return mapper.nama(kode).orElseThrow(() -> TidakDitemukan.untuk("Wilayah", kode));
    }

    /** Empty when the code names no kabupaten/kota; a form checks with this that city and province belong together. */
    public Optional<Kota> cariKota(String kode) {
        return mapper.satuKota(kode);
    }
}
