package id.laju.pekerjaan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own finished tasks, and late steps of a satker (SLA-011); from our own record of steps. */
@Service
@Transactional(readOnly = true)
class PekerjaanService {

    private final CariPekerjaanMapper mapper;
    private final Clock jam;

    PekerjaanService(CariPekerjaanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    /** What this person did, and what a deputy did in the person's name. */
    Halaman<TugasSelesai> selesai(Petugas saya, LocalDate dari, LocalDate sampai, PermintaanHalaman minta) {
        SaringanPekerjaan s = new SaringanPekerjaan(saya.id(), null, saya.kantor(), null, dari, sampai, jam.instant());
        return new Halaman<>(mapper.selesai(s, minta), mapper.banyakSelesai(s, minta), minta);
    }

    Halaman<LangkahLewat> lewat(Petugas saya, String peran, PermintaanHalaman minta) {
        SaringanPekerjaan s = terlambat(saya, peran);
        return new Halaman<>(mapper.lewat(s, minta), mapper.banyakLewat(s, minta), minta);
    }

    /** Role to number, most first, of everything that is late whatever the list shows. */
    Map<String, Long> lewatPerPeran(Petugas saya) {
        Map<String, Long> hasil = new LinkedHashMap<>();
        mapper.lewatPerPeran(terlambat(saya, null), PermintaanHalaman.pertama()).forEach(j -> hasil.put(j.peran(), j.jumlah()));
        return hasil;
    }

    private SaringanPekerjaan terlambat(Petugas saya, String peran) {
        return new SaringanPekerjaan(null, saya.satker(), saya.kantor(), peran, null, null, jam.instant());
    }
}
