package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the embedded forms call. */
@RestController
@RequestMapping("/api/tugas/{id}")
class TugasApi {

    private final TugasService tugas;
    private final TitipanTugas titipan;
    private final SiapaBekerja siapa;

    TugasApi(TugasService tugas, TitipanTugas titipan, SiapaBekerja siapa) {
        this.tugas = tugas;
        this.titipan = titipan;
        this.siapa = siapa;
    }

    @GetMapping
    Object muat(@PathVariable String id) {
        return tugas.muat(id, siapa.sekarang().orElseThrow());
    }

    /** Which absent colleague's task this is, for the deputy; empty for everybody else. */
    @GetMapping("/pemegang")
    Map<String, String> pemegang(@PathVariable String id) {
        return titipan.digantikan(id, siapa.sekarang().orElseThrow()).map(nama -> Map.of("digantikan", nama)).orElse(Map.of());
    }

    /** A deputy takes over what the absent colleague holds. */
    @PostMapping("/ambil-alih")
    Map<String, Object> ambilAlih(@PathVariable String id) {
        tugas.ambilAlih(id, siapa.sekarang().orElseThrow());
        return Map.of("dipegang", true);
    }

    @PostMapping("/selesai")
    Map<String, Object> selesai(@PathVariable String id, @RequestBody JsonNode isian) {
        tugas.selesai(id, isian, siapa.sekarang().orElseThrow());
        return Map.of("selesai", true);
    }
}
