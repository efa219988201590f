package id.laju.audit;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits of the satker: planned or under way, with findings that are being mended, over (CRT-054, NAV-032). */
@Service
class DaftarAuditService {

    static final List<String> BAGIAN = List.of("jalan", "perbaikan", "selesai");

    private final DaftarAuditMapper mapper;

    DaftarAuditService(DaftarAuditMapper mapper) {
        this.mapper = mapper;
    }

    /** @param sendiri only those whose team the person is of; officers never see others */
    @Transactional(readOnly = true)
    Halaman<BarisAudit> daftar(Petugas saya, boolean sendiri, String bagian, PermintaanHalaman h) {
        List<BarisAudit> isi = mapper.daftar(saya.satker().toArray(String[]::new), orang(saya, sendiri), bagian, h, h.kolom(DaftarAuditMapper.KOLOM, DaftarAuditMapper.BAWAAN));
        return new Halaman<>(isi, banyak(saya, sendiri, h).get(bagian), h);
    }

    /** How many in each part, also of those without any. */
    @Transactional(readOnly = true)
    Map<String, Long> banyak(Petugas saya, boolean sendiri, PermintaanHalaman h) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        BAGIAN.forEach(b -> hasil.put(b, 0L));
        mapper.banyak(saya.satker().toArray(String[]::new), orang(saya, sendiri), h).forEach(b -> hasil.put(b.bagian(), b.banyak()));
        return hasil;
    }

    private static String orang(Petugas saya, boolean sendiri) {
        return sendiri || !saya.kantor() ? saya.id() : null;
    }
}
