package id.laju.pemantauan;

import id.laju.permohonan.KataStatus;
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
    private final KataStatus kata;

    DaftarKasusService(CariKasusMapper mapper, KataStatus kata) {
        this.mapper = mapper;
        this.kata = kata;
    }

    Halaman<BarisKasus> cari(SaringanKasus saringan, PermintaanHalaman halaman) {
        KataStatus.Kamus status = status(saringan);
        return new Halaman<>(mapper.cari(saringan, halaman, status), mapper.banyak(saringan, halaman, status), halaman);
    }

    /** Years in which the list has cases, newest first. */
    List<Integer> tahun(SaringanKasus saringan) {
        return mapper.tahun(new SaringanKasus(saringan.satker(), saringan.pelangganId(), saringan.keadaan(), null, saringan.kini()), PermintaanHalaman.pertama(), status(saringan));
    }

    /** The office reads Indonesian, whatever its browser asks for. */
    private KataStatus.Kamus status(SaringanKasus saringan) {
        return saringan.pelangganId() == null ? KataStatus.Kamus.KOSONG : kata.kamus();
    }
}
