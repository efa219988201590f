package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tab Data Merek and the form of one brand (CRT-013 to CRT-017). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/merek")
class MerekPortal {

    private final HalamanSertifikasi halaman;
    private final MerekService merek;
    private final BerkasService berkas;

    MerekPortal(HalamanSertifikasi halaman, MerekService merek, BerkasService berkas) {
        this.halaman = halaman;
        this.merek = merek;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        halaman.buka(saya, id, model, "merek");
        List<Merek> semua = merek.semua(id);
        model.addAttribute("merek", semua).addAttribute("nama", nama(merek.berkas(id))).addAttribute("kurangMerek", semua.stream().collect(Collectors.toMap(Merek::id, merek::kurang)));
        return "sertifikasi/merek";
    }

    private Map<UUID, String> nama(List<UUID> semua) {
        return semua.stream().distinct().collect(Collectors.toMap(Function.identity(), b -> berkas.ambil(b).nama()));
    }

    @PostMapping("/baru")
    String tambah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        halaman.ambil(saya, id);
        return "redirect:/portal/sertifikasi/" + id + "/merek/" + merek.tambah(saya, id);
    }

    @GetMapping("/{merekId:\\d+}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long merekId, Model model) {
        Permohonan p = halaman.buka(saya, id, model, "merek");
        Merek m = merek.ambil(id, merekId);
        model.addAttribute("m", m).addAttribute("isian", DataMerek.dari(m, p.versi())).addAttribute("nama", nama(merek.berkas(id)));
        return "sertifikasi/merek-form";
    }

    @PostMapping(path = "/{merekId:\\d+}", params = "!otomatis")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long merekId, DataMerek isian, @RequestParam(required = false) List<MultipartFile> daftar,
            @RequestParam(required = false) List<MultipartFile> lisensi, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        merek.simpan(saya, id, merekId, isian);
        List<Unggahan> sertifikat = Unggahan.dari(daftar);
        List<Unggahan> perjanjian = Unggahan.dari(lisensi);
        if (!sertifikat.isEmpty() || !perjanjian.isEmpty()) {
            merek.pasang(saya, id, merekId, sertifikat, perjanjian);
        }
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.merekDisimpan"));
        return "redirect:/portal/sertifikasi/" + id + "/merek";
    }

    /** While it is being typed. */
    @PostMapping(path = "/{merekId:\\d+}", params = "otomatis")
    @ResponseBody
    Tersimpan simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long merekId, DataMerek isian) {
        halaman.ambil(saya, id);
        return new Tersimpan(merek.simpan(saya, id, merekId, isian));
    }

    @PostMapping("/{merekId:\\d+}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long merekId, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        merek.hapus(saya, id, merekId, versi);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.merekDihapus"));
        return "redirect:/portal/sertifikasi/" + id + "/merek";
    }

    @GetMapping("/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkasId) {
        halaman.ambil(saya, id);
        if (!merek.berkas(id).contains(berkasId)) {
            throw new TidakDitemukan("Berkas ini tidak ditemukan.");
        }
        Berkas b = berkas.ambil(berkasId);
        return Unduhan.lihat(b, berkas.isi(berkasId));
    }
}
