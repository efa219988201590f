package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is written on a tablet during an audit, each piece the moment it is there; for its team only. */
@RestController
@RequestMapping("/api/audit/{id}")
@PreAuthorize("hasAnyRole('evaluator', 'petugas-lapangan')")
class LembarApi {

    record Jawaban(int versi, String hasil, String hasilLabel) {
    }

    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final TemuanService temuan;
    private final LokasiAuditService lokasi;
    private final Pengulang pengulang;

    LembarApi(LembarAuditService lembar, FotoAuditService foto, TemuanService temuan, LokasiAuditService lokasi, Pengulang pengulang) {
        this.lembar = lembar;
        this.foto = foto;
        this.temuan = temuan;
        this.lokasi = lokasi;
        this.pengulang = pengulang;
    }

    @PutMapping("/butir/{butir}")
    @PreAuthorize("hasRole('evaluator')")
    Jawaban jawab(@PathVariable long id, @PathVariable long butir, @RequestBody LembarAuditService.Isian isian, @AuthenticationPrincipal StafLogin saya) {
        ButirLembar b = pengulang.lakukan(() -> lembar.jawab(id, butir, isian, saya.id()));
        return new Jawaban(b.versi(), b.hasil() == null ? null : b.hasil().name(), b.hasilLabel());
    }

    @PutMapping("/lokasi/{lokasi}")
    @PreAuthorize("hasRole('evaluator')")
    Map<String, Object> tandaiLokasi(@PathVariable long id, @PathVariable int lokasi, @RequestBody LokasiAuditService.Isian isian, @AuthenticationPrincipal StafLogin saya) {
        this.lokasi.tandai(id, lokasi, isian, saya.id());
        return Map.of("lokasi", lokasi);
    }

    @PostMapping("/foto")
    Map<String, Object> tambahFoto(@PathVariable long id, @RequestParam FotoAudit.Jenis jenis, @RequestParam(required = false) Long butirId, @RequestParam MultipartFile foto,
            @AuthenticationPrincipal StafLogin saya) throws IOException {
        return Map.of("id", this.foto.tambah(id, jenis, butirId, foto.getOriginalFilename(), foto.getBytes(), saya.id()));
    }

    @GetMapping("/foto/{foto}")
    ResponseEntity<byte[]> lihatFoto(@PathVariable long id, @PathVariable long foto, @AuthenticationPrincipal StafLogin saya) {
        lembar.anggota(lembar.audit(id), saya.id());
        Berkas b = this.foto.berkas(id, foto);
        return Unduhan.lihat(b, this.foto.isi(b.id()));
    }

    @DeleteMapping("/foto/{foto}")
    Map<String, Object> hapusFoto(@PathVariable long id, @PathVariable long foto, @AuthenticationPrincipal StafLogin saya) {
        this.foto.hapus(id, foto, saya.id());
        return Map.of("dihapus", true);
    }

    @PostMapping("/temuan")
    @PreAuthorize("hasRole('evaluator')")
    Map<String, Object> tambahTemuan(@PathVariable long id, @RequestBody IsianTemuan isian, @AuthenticationPrincipal StafLogin saya) {
        return Map.of("id", temuan.tambah(id, isian, saya.id()));
    }

    @PutMapping("/temuan/{temuan}")
    @PreAuthorize("hasRole('evaluator')")
    Map<String, Object> ubahTemuan(@PathVariable long id, @PathVariable long temuan, @RequestBody IsianTemuan isian, @AuthenticationPrincipal StafLogin saya) {
        this.temuan.ubah(id, temuan, isian, saya.id());
        return Map.of("id", temuan);
    }

    @DeleteMapping("/temuan/{temuan}")
    @PreAuthorize("hasRole('evaluator')")
    Map<String, Object> hapusTemuan(@PathVariable long id, @PathVariable long temuan, @RequestParam(required = false) Integer versi, @AuthenticationPrincipal StafLogin saya) {
        this.temuan.hapus(id, temuan, versi, saya.id());
        return Map.of("dihapus", true);
    }
}
