package id.laju.satker;

import id.laju.umum.IngatTransaksi;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class SatkerService {

    private final SatkerMapper mapper;
    private final IngatTransaksi<String, Optional<Satker>> ingat;

    SatkerService(SatkerMapper mapper) {
        this.mapper = mapper;
        this.ingat = new IngatTransaksi<>(mapper::cari);
    }

    /** @throws TidakDitemukan when no satker has this code */
    public Satker ambil(String kode) {
        return ingat.ambil(kode).orElseThrow(() -> new TidakDitemukan("Satker " + kode + " tidak ada."));
    }

    /** After a change in this transaction. */
    void berubah() {
        ingat.lupakan();
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
