package id.laju.survei;

import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publication of the indices of some months (RPT-016). */
@Service
class TerbitanSurveiService {

    /** Grades that call for an improvement. */
    private static final List<String> DI_BAWAH_B = List.of("C", "D");

    private final HasilSurveiMapper mapper;
    private final HasilSurveiService hasil;
    private final SurveiMapper survei;
    private final PerbaikanService perbaikan;
    private final Clock jam;

    TerbitanSurveiService(HasilSurveiMapper mapper, HasilSurveiService hasil, SurveiMapper survei, PerbaikanService perbaikan, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.survei = survei;
        this.perbaikan = perbaikan;
        this.jam = jam;
    }

    /**
     * Publishes these months for the whole satker; each element below B becomes an improvement.
     *
     * @throws IsianKeliru when the months are not over, nobody answered, or they were published before
     */
    @Transactional
    void terbitkan(SaringanHasil saringan, String oleh) {
        SaringanHasil s = saringan.untuk(null);
        s.pastikanBerakhir(hasil.hariIni(s.satker()));
        HasilSurvei semua = hasil.hasil(s);
        periksa(s, semua);
        if (mapper.terbitkan(s.satker(), s.awal(), s.akhir(), jam.instant(), oleh) == 0) {
            throw IsianKeliru.pada("sampai", "Hasil periode ini sudah diterbitkan.");
        }
        Terbitan t = mapper.cari(s.satker(), s.awal(), s.akhir()).orElseThrow();
        catat(t, null, semua);
        hasil.layananTerbaca(s).forEach((layanan, h) -> catat(t, layanan, h));
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

    /** Exactly these months were published, for all services as always. */
    boolean sudahTerbit(SaringanHasil s) {
        return mapper.cari(s.satker(), s.awal(), s.akhir()).isPresent();
    }

    /** Newest first. */
    List<Terbitan> terbitan(String kode) {
        return mapper.terbitan(kode);
    }

    Optional<Terbitan> terbitan(String kode, Long id) {
        return terbitan(kode).stream().filter(t -> id == null || t.id() == id).findFirst();
    }

    List<IndeksTerbit> indeks(Terbitan t) {
        return mapper.semuaIndeks(t.id());
    }

    List<Unsur> unsur(Terbitan t, String jenis) {
        return mapper.unsurTerbit(t.id(), jenis);
    }

    /** Each published year with its index of all services, oldest first. */
    List<TitikRiwayat> riwayat(String kode, String jenis) {
        List<TitikRiwayat> titik = new ArrayList<>();
        terbitan(kode).stream().filter(Terbitan::tahunPenuh).forEach(t -> indeks(t).stream().filter(i -> i.layanan() == null && i.indeks().equals(jenis)).forEach(i -> titik.add(0, new TitikRiwayat(t, i))));
        return titik;
    }
}
