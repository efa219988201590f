package id.laju.satker;

import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class SatkerService {

    private final SatkerMapper mapper;
    private final GudangSatker gudang;

    SatkerService(SatkerMapper mapper, GudangSatker gudang) {
        this.mapper = mapper;
        this.gudang = gudang;
    }

    /** @throws TidakDitemukan when no satker has this code */
    public Satker ambil(String kode) {
        return gudang.satker(kode).orElseThrow(() -> new TidakDitemukan("Satker " + kode + " tidak ada."));
    }

    /** After a change in this transaction. */
    void berubah() {
        gudang.berubah();
    }

    public List<Satker> semua() {
        return mapper.semua();
    }

    public List<Satker> aktif() {
        return semua().stream().filter(Satker::aktif).toList();
    }

    /** A setting of the satker, or the default of the one who asks. */
    public String pengaturan(String satker, String kunci, String bawaan) {
        return gudang.pengaturan(satker).getOrDefault(kunci, bawaan);
    }

    public int pengaturan(String satker, String kunci, int bawaan) {
        return Integer.parseInt(pengaturan(satker, kunci, String.valueOf(bawaan)));
    }
}
