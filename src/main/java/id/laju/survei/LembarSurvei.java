package id.laju.survei;

import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;

/** The sheet of one order as the customer sees it. @param kelompok by kind: USIA, JENIS_KELAMIN, PENDIDIKAN, PEKERJAAN */
public record LembarSurvei(Permohonan permohonan, List<Pertanyaan> pertanyaan, Map<String, List<PilihanKelompok>> kelompok, boolean terisi) {

    public List<Pertanyaan> tentang(String indeks) {
        return pertanyaan.stream().filter(p -> p.indeks().equals(indeks)).toList();
    }
}
