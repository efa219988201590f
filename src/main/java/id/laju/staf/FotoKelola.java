package id.laju.staf;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pictures of staff (ADM-007). */
@Controller
@RequestMapping("/kelola/staf/{id}/foto")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class FotoKelola {

    private final KelolaStafService staf;
    private final StafService baca;
    private final BerkasService berkas;

    FotoKelola(KelolaStafService staf, StafService baca, BerkasService berkas) {
        this.staf = staf;
        this.baca = baca;
        this.berkas = berkas;
    }

    @GetMapping
    ResponseEntity<byte[]> lihat(@AuthenticationPrincipal Petugas saya, @PathVariable String id) {
        staf.ambil(saya, id);
        Berkas foto = Optional.ofNullable(baca.ambil(id).foto()).map(berkas::ambil)
            .orElseThrow(() -> new TidakDitemukan("Akun ini belum mempunyai foto."));
        return Unduhan.lihat(foto, berkas.isi(foto.id()));
    }

    @PostMapping
    String unggah(@AuthenticationPrincipal Petugas saya, @PathVariable String id, @RequestParam MultipartFile foto, RedirectAttributes kilat)
            throws IOException {
        staf.simpanFoto(id, foto.getOriginalFilename(), foto.getBytes(), saya);
        kilat.addFlashAttribute("pesan", "Foto disimpan.");
        return "redirect:/kelola/staf/" + id;
    }

    @PostMapping("/hapus")
    String hapus(@AuthenticationPrincipal Petugas saya, @PathVariable String id, RedirectAttributes kilat) {
        staf.hapusFoto(id, saya);
        kilat.addFlashAttribute("pesan", "Foto dihapus.");
        return "redirect:/kelola/staf/" + id;
    }
}
