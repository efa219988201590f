package id.laju.survei;

import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** A service with fewer sheets is not shown to the public: who answered could be guessed. */
    private static final int PALING_SEDIKIT = 3;

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

    /** As it stands now. */
    @Transactional(readOnly = true)
    public HasilSurvei hasil(SaringanHasil s) {
        List<Mutu> mutu = survei.mutu(s.akhir());
        Map<String, Pertanyaan> tanya = survei.pertanyaan(s.akhir()).stream().collect(Collectors.toMap(Pertanyaan::kode, Function.identity()));
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

    /** The same for each service that has sheets in these months. */
    @Transactional(readOnly = true)
    public Map<String, HasilSurvei> perLayanan(SaringanHasil s) {
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

    /** What people wrote, without anybody's name. */
    public List<String> komentar(SaringanHasil s) {
        return mapper.komentar(s);
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
        if (semua.kosong()) {
            throw IsianKeliru.pada("sampai", "Tidak ada kuesioner yang diisi dalam periode ini, jadi tidak ada yang diterbitkan.");
        }
        if (mapper.terbitkan(s.satker(), s.awal(), s.akhir(), jam.instant(), oleh) == 0) {
            throw IsianKeliru.pada("sampai", "Hasil periode ini sudah diterbitkan.");
        }
        Terbitan t = mapper.cari(s.satker(), s.awal(), s.akhir()).orElseThrow();
        catat(t, null, semua);
        perLayanan(s).entrySet().stream().filter(e -> e.getValue().responden() >= PALING_SEDIKIT).forEach(e -> catat(t, e.getKey(), e.getValue()));
        for (Unsur u : semua.unsur().values().stream().flatMap(List::stream).toList()) {
            mapper.unsur(t.id(), u.kode(), u.jumlah(), u.responden(), u.nilai(), u.huruf());
        }
        semua.unsur().values().stream().flatMap(List::stream).filter(u -> DI_BAWAH_B.contains(u.huruf())).forEach(u -> perbaikan.buka(t, u.kode()));
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

    /** Each publication with its index of all services, oldest first. */
    public List<TitikRiwayat> riwayat(String kode, String jenis) {
        List<TitikRiwayat> hasil = new ArrayList<>();
        terbitan(kode).forEach(t -> indeks(t).stream().filter(i -> i.layanan() == null && i.indeks().equals(jenis)).forEach(i -> hasil.add(0, new TitikRiwayat(t, i))));
        return hasil;
    }
}
