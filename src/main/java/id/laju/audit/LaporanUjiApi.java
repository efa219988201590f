package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasKonteks;
import id.laju.mesin.TugasService;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The report of another laboratory, for whoever may do the task that waits for it. */
@RestController
class LaporanUjiApi {

    private final UjiLuarService luar;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    LaporanUjiApi(UjiLuarService luar, TugasService tugas, SiapaBekerja siapa) {
        this.luar = luar;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping("/api/laporan-uji/{tugasId}")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    Map<String, Object> unggah(@PathVariable String tugasId, @RequestParam MultipartFile laporan) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        TugasKonteks k = tugas.konteks(tugasId, saya).hanya(Set.of("unggahLaporanUji"), "Tugas ini tidak menunggu laporan uji.");
        Berkas b = luar.unggah(k.id("permohonanId"), laporan.getOriginalFilename(), laporan.getBytes(), saya.id());
        return Map.of("nama", b.nama());
    }
}
