package id.laju.bimtek;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes as they are (TRN-023). What changes them: {@link SiapkanKelasService} until registration is open, then {@link KeadaanKelasService}. */
@Service
public class KelasService {

    private final KelasMapper mapper;
    private final KursusService kursus;

    KelasService(KelasMapper mapper, KursusService kursus) {
        this.mapper = mapper;
        this.kursus = kursus;
    }

    /** @throws TidakDitemukan when there is no such class */
    public Kelas ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Kelas", id));
    }

    /** Locked until the end of the transaction. */
    @Transactional
    public Kelas kunci(long id) {
        return mapper.kunci(id).orElseThrow(() -> TidakDitemukan.untuk("Kelas", id));
    }

    /** Those that exist, by id, in one query. */
    Map<Long, Kelas> semua(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : mapper.semua(ids).stream().collect(Collectors.toMap(Kelas::id, Function.identity()));
    }

    /** Of the calendar: announced, and over for thirty days at most. */
    List<Kelas> diumumkan(String satker, String pola) {
        return mapper.diumumkan(satker, kursus.hariIni(satker).minusDays(30), pola);
    }

    Halaman<Kelas> daftar(String satker, PermintaanHalaman h) {
        return new Halaman<>(mapper.halaman(satker, h), mapper.banyak(satker, h), h);
    }

    /** Of all satker, those that take registrations. */
    public List<Long> mendaftar() {
        return mapper.mendaftar();
    }

    List<JejakKelas> jejak(long id) {
        return mapper.semuaJejak(id);
    }

    /** Why it has the dates that it has now. */
    Optional<String> alasanJadwal(long id) {
        return mapper.bacaAlasanJadwal(id);
    }
}
