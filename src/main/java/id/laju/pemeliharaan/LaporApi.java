package id.laju.pemeliharaan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasKonteks;
import id.laju.mesin.TugasService;
import id.laju.keamanan.StafLogin;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The proof that a certificate was reported, for whoever may do the task that waits for it, and afterwards for the office. */
@RestController
class LaporApi {

    private final LaporService lapor;
    private final SertifikatService sertifikat;
    private final BerkasService berkas;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    LaporApi(LaporService lapor, SertifikatService sertifikat, BerkasService berkas, TugasService tugas, SiapaBekerja siapa) {
        this.lapor = lapor;
        this.sertifikat = sertifikat;
        this.berkas = berkas;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping("/api/lapor-sertifikat/{tugasId}")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    Map<String, Object> unggah(@PathVariable String tugasId, @RequestParam MultipartFile bukti) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        TugasKonteks k = tugas.konteks(tugasId, saya).hanya(Set.of("laporSertifikat"), "Tugas ini tidak menunggu bukti pelaporan.");
        Berkas b = lapor.unggah(k.id("sertifikatId"), bukti.getOriginalFilename(), bukti.getBytes(), saya.id());
        return Map.of("nama", b.nama());
    }

    @GetMapping("/api/lapor-sertifikat/{sertifikatId}/bukti")
    @PreAuthorize(StafLogin.KANTOR)
    ResponseEntity<byte[]> bukti(@PathVariable long sertifikatId, @AuthenticationPrincipal StafLogin saya) {
        sertifikat.ambil(saya.satker(), sertifikatId);
        Berkas b = lapor.bukti(sertifikatId).orElseThrow(() -> new TidakDitemukan("Bukti pelaporan sertifikat ini tidak ada."));
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
