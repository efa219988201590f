package id.laju.pemantauan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as lists: history, Order Lama, Traking Order (NAV-018 to NAV-020). */
@Service
@Transactional(readOnly = true)
class DaftarKasusService {

    private final CariKasusMapper mapper;

    DaftarKasusService(CariKasusMapper mapper) {
        this.mapper = mapper;
    }

    Halaman<BarisKasus> cari(SaringanKasus saringan, PermintaanHalaman halaman) {
        return new Halaman<>(mapper.cari(saringan, halaman), mapper.banyak(saringan, halaman), halaman);
    }

    /** Years in which the list has cases, newest first. */
    List<Integer> tahun(SaringanKasus saringan) {
        return mapper.tahun(new SaringanKasus(saringan.satker(), saringan.pelangganId(), saringan.keadaan(), null, saringan.kini()), PermintaanHalaman.pertama());
    }
}
