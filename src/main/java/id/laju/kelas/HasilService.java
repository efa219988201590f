package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Results of tests and evaluation; only looks. */
@Service
class HasilService {

    private final TesService tes;
    private final KegiatanService kegiatan;
    private final BukuKelas buku;

    HasilService(TesService tes, KegiatanService kegiatan, BukuKelas buku) {
        this.tes = tes;
        this.kegiatan = kegiatan;
        this.buku = buku;
    }

    HasilKelas kelas(long kelasId) {
        List<LembarTes> semua = tes.semua(kelasId).stream().filter(l -> l.dikirim() != null).toList();
        return new HasilKelas(buku.pesertaLunas(kelasId).stream().map(p -> new HasilPeserta(p, nilai(semua, p, Tahap.PRE), nilai(semua, p, Tahap.POST),
            semua.stream().anyMatch(l -> l.pesertaId() == p.pesertaId() && l.tahap() == Tahap.EVALUASI), kegiatan.hariHadir(kelasId, p.pesertaId()))).toList());
    }

    private static BigDecimal nilai(List<LembarTes> semua, PesertaKelas p, Tahap tahap) {
        return semua.stream().filter(l -> l.pesertaId() == p.pesertaId() && l.tahap() == tahap).map(LembarTes::nilai).findFirst().orElse(null);
    }

    List<HasilEvaluasi> evaluasi(long kelasId) {
        Map<Long, List<JawabanTes>> perSoal = tes.terkirim(kelasId, Tahap.EVALUASI).stream().collect(Collectors.groupingBy(JawabanTes::soalId, LinkedHashMap::new, Collectors.toList()));
        return perSoal.values().stream().map(HasilService::evaluasi).toList();
    }

    private static HasilEvaluasi evaluasi(List<JawabanTes> j) {
        List<BigDecimal> angka = j.stream().map(JawabanTes::pilihan).filter(Objects::nonNull).map(BigDecimal::valueOf).toList();
        List<String> kata = j.stream().map(JawabanTes::teks).filter(Objects::nonNull).sorted().toList();
        return new HasilEvaluasi(j.get(0).soal(), angka.size() + kata.size(), HasilPeserta.rata(angka), kata);
    }
}
