package id.laju.sertifikat;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The register of certificates, looked up. What is written into it: {@link SertifikatLamaService}, {@link KeadaanSertifikatService}, {@link LingkupService}; nothing is ever taken out. */
@Service
public class SertifikatService {

    private final SertifikatMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    SertifikatService(SertifikatMapper mapper, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    /** Of one satker. Sort columns: nomor, pemegang, produk, acuan, skema, terbit, berakhir, keadaan. @param keadaan null for all */
    Halaman<BarisRegister> register(String kode, KeadaanSertifikat keadaan, PermintaanHalaman h) {
        String k = keadaan == null ? null : keadaan.name();
        return new Halaman<>(mapper.register(kode, k, jam.instant(), h, urut(h)), mapper.banyak(kode, k, jam.instant(), h), h);
    }

    /** What anybody may know: of one satker or, for null, of all; nothing that is only being prepared or was written down by mistake. */
    Halaman<BarisRegister> umum(String kode, KeadaanSertifikat keadaan, PermintaanHalaman h) {
        String k = keadaan == null ? null : keadaan.name();
        return new Halaman<>(mapper.umum(kode, k, jam.instant(), h, urut(h)), mapper.banyakUmum(kode, k, jam.instant(), h), h);
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(SertifikatMapper.KOLOM, "terbit desc nulls first");
    }

    /** @throws TidakDitemukan also for one of another satker */
    public Sertifikat ambil(String kode, long id) {
        return mapper.cari(kode, id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** @throws TidakDitemukan also for one of none of these satker */
    public Sertifikat ambil(Collection<String> kode, long id) {
        return kode.stream().flatMap(k -> mapper.cari(k, id).stream()).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** @throws TidakDitemukan when there is none */
    public Sertifikat ambil(long id) {
        return mapper.ambil(id).orElseThrow(() -> TidakDitemukan.untuk("Sertifikat", id));
    }

    /** Those in whose place it came to add brands, nearest first; it lasts as long as they did. Empty for all others, also for a renewal. */
    public List<Sertifikat> sebelum(long id) {
        return mapper.sebelum(id);
    }

    /** Which certificate it replaced, and which replaced it. */
    public Penggantian penggantian(long id) {
        return mapper.penggantian(id).orElse(Penggantian.TANPA);
    }

    /** Empty before a yearly monitoring was decided, and for another service than green industry. */
    public Optional<PeringkatDipantau> dipantau(long id) {
        return mapper.dipantau(id);
    }

    /** Those within the scope. */
    public List<MerekSertifikat> merek(long id) {
        return mapper.merek(id);
    }

    /** Newest first. */
    public List<RiwayatSertifikat> riwayat(long id) {
        return mapper.riwayat(id);
    }

    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }
}
