package id.laju.penawaran;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's list of requests for work at customers' sites. */
@Service
class DiLokasiService {

    private static final Set<String> URUTAN = Set.of("pelanggan", "kota", "mulai", "status", "diajukan");

    private final DiLokasiMapper mapper;

    DiLokasiService(DiLokasiMapper mapper) {
        this.mapper = mapper;
    }

    /** @param semua also those whose case is over */
    @Transactional(readOnly = true)
    Halaman<BarisDiLokasi> daftar(Collection<String> satker, boolean semua, PermintaanHalaman p) {
        PermintaanHalaman minta = p.urut() == null || URUTAN.contains(p.urut()) ? p : new PermintaanHalaman(p.cari(), null, false, p.nomor(), p.ukuran());
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, !semua, minta), mapper.banyak(kode, !semua, minta), minta);
    }
}
