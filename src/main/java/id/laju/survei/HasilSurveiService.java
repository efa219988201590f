package id.laju.survei;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indices per satker, service, months and element by exact arithmetic, as the sheets say them now (SRV-005). */
@Service
class HasilSurveiService {

    static final List<String> INDEKS = List.of("IKM", "IPK");

    private final HasilSurveiMapper mapper;
    private final SurveiMapper survei;
    private final SatkerService satker;
    private final Clock jam;

    HasilSurveiService(HasilSurveiMapper mapper, SurveiMapper survei, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.survei = survei;
        this.satker = satker;
        this.jam = jam;
    }

    LocalDate hariIni(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }

    ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }

    /** As it stands now, for people: nothing but their number where there are too few sheets. */
    @Transactional(readOnly = true)
    HasilSurvei terbaca(SaringanHasil s) {
        HasilSurvei h = hasil(s);
        return h.terlaluSedikit() || tersembunyi(s) ? h.tertutup() : h;
    }

    /** A service that stands on no list of all is not read alone either: another one would follow by subtraction. */
    private boolean tersembunyi(SaringanHasil s) {
        return s.layanan() != null && !layananTerbaca(s.untuk(null)).containsKey(s.layanan());
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

    /** Services with enough sheets. While those that are missing could be found by subtraction, the smallest other one is left out too. */
    @Transactional(readOnly = true)
    Map<String, HasilSurvei> layananTerbaca(SaringanHasil s) {
        Map<String, HasilSurvei> semua = perLayanan(s);
        Map<String, HasilSurvei> cukup = new LinkedHashMap<>(semua);
        cukup.values().removeIf(HasilSurvei::terlaluSedikit);
        while (!cukup.isEmpty() && selisihTerbaca(semua, cukup)) {
            cukup.entrySet().stream().min(Comparator.comparingLong(e -> e.getValue().responden())).map(Map.Entry::getKey).ifPresent(cukup::remove);
        }
        return cukup;
    }

    /** All services less the readable ones is a single service, or fewer sheets than may be shown. */
    private static boolean selisihTerbaca(Map<String, HasilSurvei> semua, Map<String, HasilSurvei> cukup) {
        List<HasilSurvei> sisa = semua.entrySet().stream().filter(e -> !cukup.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
        return !sisa.isEmpty() && (sisa.size() == 1 || sisa.stream().mapToLong(HasilSurvei::responden).sum() < HasilSurvei.PALING_SEDIKIT);
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

    List<String> layanan(String kode) {
        return mapper.layanan(kode);
    }

    /** What people wrote, without anybody's name; nothing where there are too few sheets. */
    List<String> komentar(SaringanHasil s) {
        return mapper.responden(s) < HasilSurvei.PALING_SEDIKIT || tersembunyi(s) ? List.of() : mapper.komentar(s);
    }
}
