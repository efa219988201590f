package id.laju.satker;

import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class SatkerService {

    private final SatkerMapper mapper;

    SatkerService(SatkerMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws TidakDitemukan when no satker has this code */
    public Satker ambil(String kode) {
        return mapper.cari(kode).orElseThrow(() -> new TidakDitemukan("Satker " + kode + " tidak ada."));
    }

    public List<Satker> semua() {
        return mapper.semua();
    }

    public List<Satker> aktif() {
        return semua().stream().filter(Satker::aktif).toList();
    }

    /** A setting of the satker, or the default of the one who asks. */
    public String pengaturan(String satker, String kunci, String bawaan) {
        return mapper.pengaturan(satker, kunci).orElse(bawaan);
    }

    public int pengaturan(String satker, String kunci, int bawaan) {
        return Integer.parseInt(pengaturan(satker, kunci, String.valueOf(bawaan)));
    }
}
