package id.laju.keputusan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders of the satker that are reviewed, and those that are decided (NAV-032). */
@Service
class DaftarTinjauanService {

    static final List<String> BAGIAN = List.of("jalan", "selesai");

    private final DaftarTinjauanMapper mapper;

    DaftarTinjauanService(DaftarTinjauanMapper mapper) {
        this.mapper = mapper;
    }

    /** @param sendiri only those to which the person was appointed */
    @Transactional(readOnly = true)
    Halaman<BarisTinjauan> daftar(Petugas saya, boolean sendiri, String bagian, PermintaanHalaman h) {
        List<BarisTinjauan> isi = mapper.daftar(saya.satker().toArray(String[]::new), sendiri ? saya.id() : null, bagian, h, h.kolom(DaftarTinjauanMapper.KOLOM, DaftarTinjauanMapper.BAWAAN));
        return new Halaman<>(isi, banyak(saya, sendiri, h).get(bagian), h);
    }

    /** How many in each part, also of those without any. */
    @Transactional(readOnly = true)
    Map<String, Long> banyak(Petugas saya, boolean sendiri, PermintaanHalaman h) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        BAGIAN.forEach(b -> hasil.put(b, 0L));
        mapper.banyak(saya.satker().toArray(String[]::new), sendiri ? saya.id() : null, h).forEach(b -> hasil.put(b.bagian(), b.banyak()));
        return hasil;
    }
}
