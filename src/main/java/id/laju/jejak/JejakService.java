package id.laju.jejak;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the trail: Admin Pusat everything, others what concerns their satker or all of them. */
@Service
class JejakService {

    private final CariJejakMapper mapper;
    private final Clock jam;

    JejakService(CariJejakMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    Halaman<Jejak> daftar(Petugas saya, SaringanJejak saringan, PermintaanHalaman permintaan) {
        var syarat = new CariJejakMapper.Syarat(saya.pusat() ? null : saya.satker(), saringan, awal(saringan.dari()),
            saringan.sampai() == null ? null : awal(saringan.sampai().plusDays(1)));
        return new Halaman<>(mapper.halaman(syarat, permintaan), mapper.jumlah(syarat, permintaan), permintaan);
    }

    /** Kinds of things that were ever changed. */
    List<String> objek() {
        return mapper.objek();
    }

    private Instant awal(LocalDate hari) {
        return hari == null ? null : hari.atStartOfDay(jam.getZone()).toInstant();
    }
}
