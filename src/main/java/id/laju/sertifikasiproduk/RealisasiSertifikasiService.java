package id.laju.sertifikasiproduk;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certification orders as they were carried out. */
@Service
@Transactional(readOnly = true)
class RealisasiSertifikasiService {

    private final RealisasiSertifikasiMapper mapper;
    private final Clock jam;

    RealisasiSertifikasiService(RealisasiSertifikasiMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** Newest first, or by nomor, pelanggan, produk, kegiatan, janji, selesai, sertifikat. @param tahun in which it became an order; null for all */
    Halaman<BarisRealisasi> daftar(Collection<String> satker, Integer tahun, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        String urut = h.kolom(RealisasiSertifikasiMapper.KOLOM, RealisasiSertifikasiMapper.BAWAAN);
        return new Halaman<>(mapper.daftar(kode, tahun, jam.instant(), h, urut), mapper.banyak(kode, tahun, h), h);
    }

    List<Integer> tahun(Collection<String> satker) {
        return mapper.tahun(satker.toArray(String[]::new));
    }
}
