package id.laju.sertifikasi;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's list of certifications (CRT-032). */
@Service
class DaftarSertifikasiService {

    static final List<String> BAGIAN = List.of("baru", "proses", "selesai");

    private final DaftarSertifikasiMapper mapper;

    DaftarSertifikasiService(DaftarSertifikasiMapper mapper) {
        this.mapper = mapper;
    }

    /** Sort columns: nomor, tanggal, pelanggan, merek, jenis, produk, skema, biaya, status. @param bagian baru until the review accepts it, proses, selesai */
    @Transactional(readOnly = true)
    Halaman<BarisSertifikasi> daftar(Collection<String> satker, String bagian, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, bagian, h, h.kolom(DaftarSertifikasiMapper.KOLOM, DaftarSertifikasiMapper.BAWAAN)), banyak(satker, h).get(bagian), h);
    }

    /** How many there are of each part. */
    @Transactional(readOnly = true)
    Map<String, Long> banyak(Collection<String> satker, PermintaanHalaman h) {
        Map<String, Long> hasil = new HashMap<>();
        BAGIAN.forEach(b -> hasil.put(b, 0L));
        mapper.banyak(satker.toArray(String[]::new), h).forEach(b -> hasil.put(b.bagian(), b.banyak()));
        return hasil;
    }
}
