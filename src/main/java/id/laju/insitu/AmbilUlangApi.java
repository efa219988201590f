package id.laju.insitu;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos and signatures of the sample that a task has taken once more; for whoever may do that task. */
@RestController
@RequestMapping("/api/lapangan/ulang/{tugasId}/foto")
@PreAuthorize("hasAnyRole('penyelia-sampling', 'petugas-lapangan', 'kalibrator')")
class AmbilUlangApi {

    private final FotoUlangService foto;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    AmbilUlangApi(FotoUlangService foto, TugasService tugas, SiapaBekerja siapa) {
        this.foto = foto;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping
    Map<String, Object> tambah(@PathVariable String tugasId, @RequestParam JenisFoto jenis, @RequestParam MultipartFile foto) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        return Map.of("id", this.foto.tambah(sampel(tugasId, saya), jenis, foto.getOriginalFilename(), foto.getBytes(), saya.id()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> lihat(@PathVariable String tugasId, @PathVariable long id) {
        Berkas b = foto.berkas(sampel(tugasId, siapa.sekarang().orElseThrow()), id);
        return Unduhan.lihat(b, foto.isi(b.id()));
    }

    @DeleteMapping("/{id}")
    Map<String, Object> hapus(@PathVariable String tugasId, @PathVariable long id) {
        foto.hapus(sampel(tugasId, siapa.sekarang().orElseThrow()), id);
        return Map.of("dihapus", true);
    }

    private long sampel(String tugasId, Pelaku saya) {
        return tugas.konteks(tugasId, saya).hanya(Set.of("ambilUlangContoh"), "Tugas ini tidak mengambil contoh lagi.").id("sampelId");
    }
}
