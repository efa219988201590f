package id.laju.insitu;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import java.io.IOException;
import java.util.Map;
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

/** Photos and signatures of the visit that a task is about; for the officers of that visit only. */
@RestController
@RequestMapping("/api/lapangan/{tugasId}/foto")
@PreAuthorize("hasAnyRole('petugas-lapangan', 'kalibrator')")
class LapanganApi {

    private final FotoLapanganService foto;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    LapanganApi(FotoLapanganService foto, TugasService tugas, SiapaBekerja siapa) {
        this.foto = foto;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping
    Map<String, Object> tambah(@PathVariable String tugasId, @RequestParam JenisFoto jenis, @RequestParam(required = false) Long sampelId, @RequestParam MultipartFile foto) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        return Map.of("id", this.foto.tambah(tugas.kasus(tugasId, saya), jenis, sampelId, foto.getOriginalFilename(), foto.getBytes(), saya.id()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> lihat(@PathVariable String tugasId, @PathVariable long id) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        Berkas b = foto.berkas(tugas.kasus(tugasId, saya), id, saya.id());
        return Unduhan.lihat(b, foto.isi(b.id()));
    }

    @DeleteMapping("/{id}")
    Map<String, Object> hapus(@PathVariable String tugasId, @PathVariable long id) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        foto.hapus(tugas.kasus(tugasId, saya), id, saya.id());
        return Map.of("dihapus", true);
    }
}
