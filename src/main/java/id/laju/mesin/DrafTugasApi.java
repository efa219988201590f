package id.laju.mesin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what is typed in a form, or in the rows of a page for many tasks, until it is sent. */
@RestController
@RequestMapping("/api/tugas")
class DrafTugasApi {

    /** @param draf task to draft, null where there is none any more */
    record Banyak(Map<String, JsonNode> draf) {
    }

    private final DrafTugasService draf;
    private final SiapaBekerja siapa;

    DrafTugasApi(DrafTugasService draf, SiapaBekerja siapa) {
        this.draf = draf;
        this.siapa = siapa;
    }

    /** 204 where nothing is kept. */
    @GetMapping("/{id}/draf")
    ResponseEntity<DrafTugas> ambil(@PathVariable String id) {
        return draf.ambil(id, siapa.sekarang().orElseThrow()).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping("/{id}/draf")
    Map<String, Object> simpan(@PathVariable String id, @RequestBody JsonNode isi) {
        return Map.of("tersimpan", draf.simpan(id, isi, siapa.sekarang().orElseThrow()));
    }

    @PutMapping("/draf")
    Map<String, Object> simpanSemua(@RequestBody Banyak isi) {
        draf.simpanSemua(isi.draf() == null ? Map.of() : isi.draf(), siapa.sekarang().orElseThrow());
        return Map.of("tersimpan", true);
    }

    @DeleteMapping("/{id}/draf")
    Map<String, Object> buang(@PathVariable String id) {
        draf.buang(id, siapa.sekarang().orElseThrow());
        return Map.of("tersimpan", false);
    }
}
