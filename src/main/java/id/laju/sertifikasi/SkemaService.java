package id.laju.sertifikasi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The schemes by which is certified; they are the same everywhere. */
@Service
public class SkemaService {

    private final SkemaMapper mapper;

    SkemaService(SkemaMapper mapper) {
        this.mapper = mapper;
    }

    public List<Skema> semua() {
        return mapper.semua();
    }

    /** Names by code, those of one service first. */
    public Map<String, String> nama() {
        return mapper.semua().stream().collect(Collectors.toMap(Skema::kode, Skema::nama, (a, b) -> a, LinkedHashMap::new));
    }

    /** Names by code of those that certify by a standard out of the satker's catalogue: products and green industry. */
    Map<String, String> berstandar() {
        Map<String, String> hasil = new LinkedHashMap<>(nama(LayananSertifikasi.PRODUK));
        hasil.putAll(nama(LayananSertifikasi.INDUSTRI_HIJAU));
        return hasil;
    }

    /** Names by code of one service. */
    public Map<String, String> nama(String layanan) {
        return mapper.semua().stream().filter(s -> s.layanan().equals(layanan)).collect(Collectors.toMap(Skema::kode, Skema::nama, (a, b) -> a, LinkedHashMap::new));
    }
}
