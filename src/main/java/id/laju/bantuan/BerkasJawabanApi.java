package id.laju.bantuan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasService;
import id.laju.umum.TidakDitemukan;
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

/** The file of an answer while it is written; for whoever may do the task. */
@RestController
@RequestMapping("/api/tiket/{tugasId}/berkas")
@PreAuthorize(StafLogin.KANTOR)
class BerkasJawabanApi {

    private static final Set<String> TUGAS = Set.of("jawabPertanyaan", "tanganiUsulan");

    private final JawabanService jawaban;
    private final BerkasService berkas;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    BerkasJawabanApi(JawabanService jawaban, BerkasService berkas, TugasService tugas, SiapaBekerja siapa) {
        this.jawaban = jawaban;
        this.berkas = berkas;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    @PostMapping
    Map<String, Object> tambah(@PathVariable String tugasId, @RequestParam("berkas") MultipartFile kiriman) throws IOException {
        Pelaku saya = siapa.sekarang().orElseThrow();
        Berkas b = jawaban.lampirkan(tiket(tugasId, saya), Lampiran.dari(kiriman), saya.id());
        return Map.of("id", b.id(), "nama", b.nama());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> lihat(@PathVariable String tugasId, @PathVariable UUID id) {
        Berkas b = jawaban.lampiran(tiket(tugasId, siapa.sekarang().orElseThrow())).filter(x -> x.id().equals(id)).orElseThrow(() -> new TidakDitemukan("Lampiran ini tidak ada."));
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }

    @DeleteMapping("/{id}")
    Map<String, Object> hapus(@PathVariable String tugasId, @PathVariable UUID id) {
        jawaban.lepas(tiket(tugasId, siapa.sekarang().orElseThrow()), id);
        return Map.of("dihapus", true);
    }

    private long tiket(String tugasId, Pelaku saya) {
        return tugas.konteks(tugasId, saya).hanya(TUGAS, "Tugas ini tidak menjawab tiket.").id(TiketProses.TIKET_ID);
    }
}
