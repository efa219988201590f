package id.laju.keputusan;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Locale;
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

/** The customer's side of a postponed decision: until when and why, and the answer that what was missing is there (CRT-062). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/penundaan")
class PenundaanKeputusanPortal {

    /** Ready to be shown. @param kini its words can still be answered */
    record Baris(Penundaan p, String sampai, List<Berkas> bukti, boolean kini) {
    }

    private final DrafService draf;
    private final PenundaanKeputusanService penundaan;
    private final Pengulang pengulang;

    PenundaanKeputusanPortal(DrafService draf, PenundaanKeputusanService penundaan, Pengulang pengulang) {
        this.draf = draf;
        this.penundaan = penundaan;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = draf.ambil(saya, id);
        List<Baris> semua = penundaan.semua(id).stream().map(n -> new Baris(n, Tanggal.panjang(n.sampai(), bahasa), penundaan.bukti(n.id()), n.menunggu())).toList();
        if (semua.isEmpty()) {
            throw new TidakDitemukan("Keputusan atas permohonan ini tidak ditunda.");
        }
        model.addAttribute("id", id).addAttribute("permohonan", p).addAttribute("penundaan", semua).addAttribute("kini", semua.get(0))
            .addAttribute("boleh", semua.get(0).kini() && saya.peran().contains("pemohon"));
        return "keputusan/penundaan";
    }

    @PostMapping
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String jawaban,
            @RequestParam(name = "berkas", required = false) List<MultipartFile> bukti, RedirectAttributes kabar) {
        draf.ambil(saya, id);
        List<Unggahan> semua = Unggahan.dari(bukti);
        pengulang.jalankan(() -> penundaan.jawab(id, jawaban, semua, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.penundaanDijawab"));
        return "redirect:/portal/sertifikasi/" + id + "/penundaan";
    }

    @GetMapping("/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkas) {
        draf.ambil(saya, id);
        Berkas b = penundaan.satuBukti(id, berkas);
        return Unduhan.lihat(b, penundaan.isi(b));
    }
}
