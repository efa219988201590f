package id.laju.konsultansi;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consulting orders of some satker. */
@Service
class DaftarKonsultansiService {

    private final DaftarKonsultansiMapper mapper;

    DaftarKonsultansiService(DaftarKonsultansiMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(readOnly = true)
    Halaman<BarisKonsultansi> daftar(List<String> satker, boolean selesai, PermintaanHalaman h) {
        return new Halaman<>(mapper.daftar(satker.toArray(String[]::new), selesai, h, h.kolom(DaftarKonsultansiMapper.KOLOM, DaftarKonsultansiMapper.BAWAAN)), banyak(satker, selesai, h), h);
    }

    @Transactional(readOnly = true)
    long banyak(List<String> satker, boolean selesai, PermintaanHalaman h) {
        return mapper.banyak(satker.toArray(String[]::new), selesai, h);
    }
}
