package id.laju.penawaran;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.LihatPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of a request and its letter, for the office of the same satker; blind roles have no way here. */
@RestController
@RequestMapping("/api/penawaran/{permohonanId}")
@PreAuthorize(StafLogin.KANTOR)
class PenawaranApi {

    record Diunggah(UUID berkasId, String nama) {
    }

    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final DokumenDasar dasar;
    private final SiapaBekerja siapa;

    PenawaranApi(PermohonanService permohonan, PenawaranService penawaran, BerkasService berkas, DokumenService dokumen, DokumenDasar dasar, SiapaBekerja siapa) {
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.dasar = dasar;
        this.siapa = siapa;
    }

    @GetMapping("/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@PathVariable long permohonanId, @PathVariable UUID berkasId) {
        if (!milik(sendiri(permohonanId).id()).anyMatch(berkasId::equals)) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    /** The head of the team hands in the document that grants what a line takes off. */
    @PostMapping("/dokumen")
    @PreAuthorize("hasRole('ketua-tim-pji')")
    Diunggah dokumen(@PathVariable long permohonanId, @RequestParam MultipartFile file) throws IOException {
        Berkas b = dasar.simpan(sendiri(permohonanId).satker(), file.getOriginalFilename(), file.getBytes(), siapa.sekarang().orElseThrow().id());
        return new Diunggah(b.id(), b.nama());
    }

    @GetMapping("/dokumen/{barisId}")
    ResponseEntity<byte[]> dokumen(@PathVariable long permohonanId, @PathVariable long barisId) {
        UUID id = penawaran.semua(sendiri(permohonanId).id()).stream().flatMap(p -> penawaran.baris(p.id()).stream()).filter(b -> b.id() == barisId)
            .map(BarisPenawaran::berkasId).filter(b -> b != null).findFirst().orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(id), berkas.isi(id));
    }

    @GetMapping("/surat")
    ResponseEntity<byte[]> surat(@PathVariable long permohonanId) {
        UUID id = penawaran.terakhir(sendiri(permohonanId).id()).map(Penawaran::dokumenId)
            .orElseThrow(() -> new TidakDitemukan("Surat Penawaran belum terbit."));
        return Unduhan.lihat(dokumen.berkas(id), dokumen.isi(id));
    }

    /** Files of the request and of its samples. */
    private Stream<UUID> milik(long permohonanId) {
        LihatPermohonan p = permohonan.lihat(permohonanId);
        return Stream.concat(p.berkas().stream(), p.sampel().stream().flatMap(s -> s.berkas().stream())).map(Berkas::id);
    }

    private Permohonan sendiri(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (!siapa.sekarang().orElseThrow().satker().contains(p.satker())) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        return p;
    }
}
