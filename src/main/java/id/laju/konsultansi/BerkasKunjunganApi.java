package id.laju.konsultansi;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Photos and papers of the visit that a task writes down; for whoever may do that task. */
@RestController
@RequestMapping("/api/konsultansi/{tugasId}/berkas")
@PreAuthorize("hasRole('konsultan')")
class BerkasKunjunganApi {

    private final KunjunganService kunjungan;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    BerkasKunjunganApi(KunjunganService kunjungan, TugasService tugas, SiapaBekerja siapa) {
        this.kunjungan = kunjungan;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping
    Map<String, Object> tambah(@PathVariable String tugasId, @RequestParam MultipartFile berkas) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        Berkas b = kunjungan.lampirkan(permohonan(tugasId, saya), berkas.getOriginalFilename(), berkas.getBytes(), saya.id());
        return Map.of("id", b.id(), "nama", b.nama());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> lihat(@PathVariable String tugasId, @PathVariable UUID id) {
        Berkas b = kunjungan.satuBerkas(permohonan(tugasId, siapa.sekarang().orElseThrow()), id);
        return Unduhan.lihat(b, kunjungan.isi(b));
    }

    @DeleteMapping("/{id}")
    Map<String, Object> hapus(@PathVariable String tugasId, @PathVariable UUID id) {
        kunjungan.lepas(permohonan(tugasId, siapa.sekarang().orElseThrow()), id);
        return Map.of("dihapus", true);
    }

    private long permohonan(String tugasId, Pelaku saya) {
        return tugas.konteks(tugasId, saya).hanya(Set.of("catatKunjungan"), "Tugas ini tidak mencatat kunjungan.").id("permohonanId");
    }
}
