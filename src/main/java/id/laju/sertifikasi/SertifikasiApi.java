package id.laju.sertifikasi;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of an application for a certification, for the office of the same satker; blind roles have no way here. */
@RestController
@RequestMapping("/api/sertifikasi/{permohonanId}")
@PreAuthorize(StafLogin.KANTOR)
class SertifikasiApi {

    record Diganti(String nama, UUID berkasId) {
    }

    private final PermohonanService permohonan;
    private final LayananSertifikasi layanan;
    private final DaftarUnggahService unggah;
    private final GantiDokumenService ganti;
    private final LembarService lembar;
    private final BerkasService berkas;
    private final SiapaBekerja siapa;

    SertifikasiApi(PermohonanService permohonan, LayananSertifikasi layanan, DaftarUnggahService unggah, GantiDokumenService ganti, LembarService lembar, BerkasService berkas, SiapaBekerja siapa) {
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.unggah = unggah;
        this.ganti = ganti;
        this.lembar = lembar;
        this.berkas = berkas;
        this.siapa = siapa;
    }

    /** Any version of a document, and the papers of the brands. */
    @GetMapping("/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@PathVariable long permohonanId, @PathVariable UUID berkasId) {
        if (!layanan.berkas(sendiri(permohonanId)).contains(berkasId)) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    /** Cetak of Cek Dokumen (CRT-033). */
    @GetMapping("/kelengkapan")
    ResponseEntity<byte[]> kelengkapan(@PathVariable long permohonanId) {
        Permohonan p = sendiri(permohonanId);
        return Unduhan.lihatPdf("Kelengkapan " + p.praOrder() + ".pdf", lembar.kelengkapan(p));
    }

    @PostMapping("/dokumen/{kode}")
    @PreAuthorize("hasAnyRole('staf-operasional', 'cs')")
    Diganti ganti(@PathVariable long permohonanId, @PathVariable String kode, @RequestParam MultipartFile file) {
        Permohonan p = sendiri(permohonanId);
        Unggahan baru = Unggahan.dari(List.of(file)).stream().findFirst().orElseThrow(() -> IsianKeliru.pada("berkas", "Pilih berkasnya."));
        String nama = ganti.ganti(permohonanId, kode, baru, siapa.sekarang().orElseThrow().id());
        return new Diganti(nama, unggah.satu(p, kode).id());
    }

    private Permohonan sendiri(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (!layanan.layanan().contains(p.layanan()) || p.draf() || !siapa.sekarang().orElseThrow().satker().contains(p.satker())) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        return p;
    }
}
