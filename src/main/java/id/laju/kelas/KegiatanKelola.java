package id.laju.kelas;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Material, photos and attendance of a class (CHK-085, CHK-090). */
@Controller
@RequestMapping("/kelola/pelaksanaan-bimtek/{id:\\d+}")
@PreAuthorize(AksesKelas.PENGELOLA)
class KegiatanKelola {

    private final AksesKelas akses;
    private final KegiatanService kegiatan;
    private final BukuKelas buku;

    KegiatanKelola(AksesKelas akses, KegiatanService kegiatan, BukuKelas buku) {
        this.akses = akses;
        this.kegiatan = kegiatan;
        this.buku = buku;
    }

    @GetMapping("/materi")
    String materi(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("daftar", kegiatan.materi(id));
        return "kelas/materi";
    }

    @PostMapping("/materi")
    String tambahMateri(@PathVariable long id, @RequestParam(required = false) String judul, @RequestParam MultipartFile berkas, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        akses.boleh(saya, id);
        kegiatan.tambahMateri(id, judul, berkas.getOriginalFilename(), berkas.getBytes(), saya.getUsername());
        return kembali(id, "materi", "Materi ditambahkan.", kabar);
    }

    @GetMapping("/materi/{berkasId}")
    ResponseEntity<byte[]> lihatMateri(@PathVariable long id, @PathVariable long berkasId, @AuthenticationPrincipal StafLogin saya) {
        akses.boleh(saya, id);
        return lihat(KegiatanService.satu(kegiatan.materi(id), berkasId).berkasId());
    }

    @PostMapping("/materi/{berkasId}/hapus")
    String hapusMateri(@PathVariable long id, @PathVariable long berkasId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        kegiatan.hapusMateri(id, berkasId);
        return kembali(id, "materi", "Materi dihapus.", kabar);
    }

    @GetMapping("/foto")
    String foto(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("daftar", kegiatan.foto(id));
        return "kelas/foto";
    }

    @PostMapping("/foto")
    String tambahFoto(@PathVariable long id, @RequestParam(required = false) String keterangan, @RequestParam MultipartFile foto, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        akses.boleh(saya, id);
        kegiatan.tambahFoto(id, keterangan, foto.getOriginalFilename(), foto.getBytes(), saya.getUsername());
        return kembali(id, "foto", "Foto ditambahkan.", kabar);
    }

    @GetMapping("/foto/{berkasId}")
    ResponseEntity<byte[]> lihatFoto(@PathVariable long id, @PathVariable long berkasId, @AuthenticationPrincipal StafLogin saya) {
        akses.boleh(saya, id);
        return lihat(KegiatanService.satu(kegiatan.foto(id), berkasId).berkasId());
    }

    @PostMapping("/foto/{berkasId}/hapus")
    String hapusFoto(@PathVariable long id, @PathVariable long berkasId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        kegiatan.hapusFoto(id, berkasId);
        return kembali(id, "foto", "Foto dihapus.", kabar);
    }

    @GetMapping("/hadir")
    String hadir(@PathVariable long id, @RequestParam(required = false) LocalDate hari, @AuthenticationPrincipal StafLogin saya, Model model) {
        KelasBimtek k = akses.boleh(saya, id);
        LocalDate kini = buku.hariIni(id);
        LocalDate dipilih = hari != null && k.hari().contains(hari) ? hari : k.hari().contains(kini) ? kini : k.mulai();
        model.addAttribute("k", k).addAttribute("hari", dipilih).addAttribute("peserta", buku.pesertaLunas(id)).addAttribute("datang", kegiatan.hadir(id, dipilih)).addAttribute("tercatat", kegiatan.tercatat(id, dipilih));
        return "kelas/hadir";
    }

    @PostMapping("/hadir")
    String catatHadir(@PathVariable long id, @RequestParam(required = false) LocalDate hari, @RequestParam(required = false) List<Long> datang, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        kegiatan.catatHadir(id, hari, datang == null ? Set.of() : new HashSet<>(datang));
        return kembali(id, "hadir?hari=" + hari, "Kehadiran disimpan.", kabar);
    }

    private ResponseEntity<byte[]> lihat(UUID berkas) {
        return Unduhan.lihat(kegiatan.berkas(berkas), kegiatan.isi(berkas));
    }

    private static String kembali(long id, String halaman, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/pelaksanaan-bimtek/" + id + "/" + halaman;
    }
}
