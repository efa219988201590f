package id.laju.survei;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indices per satker, service, months and element by exact arithmetic, and their publication (SRV-005, RPT-016). */
@Service
public class HasilSurveiService {

    static final List<String> INDEKS = List.of("IKM", "IPK");
    /** Grades that call for an improvement. */
    private static final List<String> DI_BAWAH_B = List.of("C", "D");

    private final HasilSurveiMapper mapper;
    private final SurveiMapper survei;
    private final PerbaikanService perbaikan;
    private final SatkerService satker;
    private final Clock jam;

    HasilSurveiService(HasilSurveiMapper mapper, SurveiMapper survei, PerbaikanService perbaikan, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.survei = survei;
        this.perbaikan = perbaikan;
        this.satker = satker;
        this.jam = jam;
    }

    public LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    public ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }

    /** As it stands now, for people: nothing but their number where there are too few sheets. */
    @Transactional(readOnly = true)
    public HasilSurvei terbaca(SaringanHasil s) {
        HasilSurvei h = hasil(s);
        return h.terlaluSedikit() ? h.tertutup() : h;
    }

    @Transactional(readOnly = true)
    HasilSurvei hasil(SaringanHasil s) {
        List<Mutu> mutu = survei.mutu(s.hariTerakhir());
        Map<String, Pertanyaan> tanya = survei.pertanyaan(s.hariTerakhir()).stream().collect(Collectors.toMap(Pertanyaan::kode, Function.identity()));
        Map<String, Indeks> indeks = new LinkedHashMap<>();
        Map<String, List<Unsur>> unsur = new LinkedHashMap<>();
        for (String jenis : INDEKS) {
            List<Jumlah> jumlah = mapper.jumlah(s, jenis);
            if (!jumlah.isEmpty()) {
                indeks.put(jenis, Indeks.hitung(jumlah, mutu));
                unsur.put(jenis, jumlah.stream().map(j -> unsur(j, tanya.get(j.kode()), mutu)).toList());
            }
        }
        return new HasilSurvei(indeks, unsur, mapper.responden(s));
    }

    private static Unsur unsur(Jumlah j, Pertanyaan p, List<Mutu> mutu) {
        Indeks sendiri = Indeks.hitung(List.of(j), mutu);
        return new Unsur(j.kode(), p == null ? j.kode() : p.unsur(), p == null ? j.kode() : p.unsurEn(), j.nilai(), j.responden(), sendiri.nilai(), sendiri.mutu().huruf());
    }

    /** Services with enough sheets. Where a single one would be missing the smallest other one is left out too, so that it cannot be found by subtraction. */
    @Transactional(readOnly = true)
    public Map<String, HasilSurvei> layananTerbaca(SaringanHasil s) {
        Map<String, HasilSurvei> semua = perLayanan(s);
        Map<String, HasilSurvei> cukup = new LinkedHashMap<>(semua);
        cukup.values().removeIf(HasilSurvei::terlaluSedikit);
        if (semua.size() - cukup.size() == 1) {
            cukup.entrySet().stream().min(Comparator.comparingLong(e -> e.getValue().responden())).map(Map.Entry::getKey).ifPresent(cukup::remove);
        }
        return cukup;
    }

    @Transactional(readOnly = true)
    Map<String, HasilSurvei> perLayanan(SaringanHasil s) {
        Map<String, HasilSurvei> hasil = new LinkedHashMap<>();
        mapper.layanan(s.satker()).stream().filter(l -> s.layanan() == null || s.layanan().equals(l)).forEach(l -> {
            HasilSurvei h = hasil(s.untuk(l));
            if (!h.kosong()) {
                hasil.put(l, h);
            }
        });
        return hasil;
    }

    public List<String> layanan(String kode) {
        return mapper.layanan(kode);
    }

    /** What people wrote, without anybody's name; nothing where there are too few sheets. */
    public List<String> komentar(SaringanHasil s) {
        return mapper.responden(s) < HasilSurvei.PALING_SEDIKIT ? List.of() : mapper.komentar(s);
    }

    /** Exactly these months were published, for all services as always. */
    boolean sudahTerbit(SaringanHasil s) {
        return mapper.cari(s.satker(), s.awal(), s.akhir()).isPresent();
    }

    /**
     * Publishes these months for the whole satker; each element below B becomes an improvement.
     *
     * @throws IsianKeliru when the months are not over, nobody answered, or they were published before
     */
    @Transactional
    public void terbitkan(SaringanHasil saringan, String oleh) {
        SaringanHasil s = saringan.untuk(null);
        s.pastikanBerakhir(hariIni(s.satker()));
        HasilSurvei semua = hasil(s);
        periksa(s, semua);
        if (mapper.terbitkan(s.satker(), s.awal(), s.akhir(), jam.instant(), oleh) == 0) {
            throw IsianKeliru.pada("sampai", "Hasil periode ini sudah diterbitkan.");
        }
        Terbitan t = mapper.cari(s.satker(), s.awal(), s.akhir()).orElseThrow();
        catat(t, null, semua);
        layananTerbaca(s).forEach((layanan, h) -> catat(t, layanan, h));
        for (Unsur u : semua.unsur().values().stream().flatMap(List::stream).toList()) {
            mapper.unsur(t.id(), u.kode(), u.jumlah(), u.responden(), u.nilai(), u.huruf());
        }
        semua.unsur().values().stream().flatMap(List::stream).filter(u -> DI_BAWAH_B.contains(u.huruf())).forEach(u -> perbaikan.buka(t, u.kode()));
    }

    private void periksa(SaringanHasil s, HasilSurvei semua) {
        if (semua.terlaluSedikit()) {
            throw IsianKeliru.pada("sampai", "Periode ini baru mempunyai " + semua.responden() + " kuesioner. Terbitkan sedikitnya " + HasilSurvei.PALING_SEDIKIT + ", supaya tidak dapat diketahui siapa yang menjawab.");
        }
        if (!s.tahunPenuh() && terbitan(s.satker()).stream().anyMatch(s::beririsan)) {
            throw IsianKeliru.pada("sampai", "Periode ini beririsan dengan periode yang sudah terbit. Pilih bulan sesudahnya, atau satu tahun penuh.");
        }
        if (!kode(s.awal()).equals(kode(s.hariTerakhir()))) {
            throw IsianKeliru.pada("sampai", "Pertanyaan kuesioner berganti di dalam periode ini. Pilih bulan sebelum atau sesudahnya.");
        }
    }

    private Set<String> kode(LocalDate hari) {
        return survei.pertanyaan(hari).stream().map(Pertanyaan::kode).collect(Collectors.toSet());
    }

    private void catat(Terbitan t, String layanan, HasilSurvei h) {
        h.indeks().forEach((jenis, i) -> mapper.indeks(t.id(), new IndeksTerbit(layanan, jenis, i.nilai(), i.mutu().huruf(), i.mutu().sebutan(), h.responden())));
    }

    /** Newest first. */
    public List<Terbitan> terbitan(String kode) {
        return mapper.terbitan(kode);
    }

    public Optional<Terbitan> terbitan(String kode, Long id) {
        return terbitan(kode).stream().filter(t -> id == null || t.id() == id).findFirst();
    }

    public List<IndeksTerbit> indeks(Terbitan t) {
        return mapper.semuaIndeks(t.id());
    }

    public List<Unsur> unsur(Terbitan t, String jenis) {
        return mapper.unsurTerbit(t.id(), jenis);
    }

    /** Each published year with its index of all services, oldest first. */
    public List<TitikRiwayat> riwayat(String kode, String jenis) {
        List<TitikRiwayat> hasil = new ArrayList<>();
        terbitan(kode).stream().filter(Terbitan::tahunPenuh).forEach(t -> indeks(t).stream().filter(i -> i.layanan() == null && i.indeks().equals(jenis)).forEach(i -> hasil.add(0, new TitikRiwayat(t, i))));
        return hasil;
    }
}
