package id.laju.audit;

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

/** Photos and signatures of the samples that a task takes; for whoever may do that task. */
@RestController
@RequestMapping("/api/contoh-produk/{tugasId}/foto")
@PreAuthorize("hasRole('petugas-lapangan')")
class FotoContohApi {

    private final FotoContohService foto;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    FotoContohApi(FotoContohService foto, TugasService tugas, SiapaBekerja siapa) {
        this.foto = foto;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    /** @param sampelId id of the row of the form */
    @PostMapping
    Map<String, Object> tambah(@PathVariable String tugasId, @RequestParam FotoContoh.Jenis jenis, @RequestParam(required = false) Long sampelId, @RequestParam MultipartFile foto) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        return Map.of("id", this.foto.tambah(permohonan(tugasId, saya), jenis, sampelId, foto.getOriginalFilename(), foto.getBytes(), saya.id()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> lihat(@PathVariable String tugasId, @PathVariable long id) {
        Berkas b = foto.berkas(permohonan(tugasId, siapa.sekarang().orElseThrow()), id);
        return Unduhan.lihat(b, foto.isi(b.id()));
    }

    @DeleteMapping("/{id}")
    Map<String, Object> hapus(@PathVariable String tugasId, @PathVariable long id) {
        foto.hapus(permohonan(tugasId, siapa.sekarang().orElseThrow()), id);
        return Map.of("dihapus", true);
    }

    private long permohonan(String tugasId, Pelaku saya) {
        return tugas.konteks(tugasId, saya).hanya(Set.of("ambilContohProduk"), "Tugas ini tidak mengambil contoh produk.").id("permohonanId");
    }
}
