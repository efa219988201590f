package id.laju.permohonan;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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

/** Tab Data Permohonan (REQ-024 to REQ-029). */
@Controller
@RequestMapping("/portal/permohonan/{id}")
class DataPermohonanPortal {

    private final DrafService draf;
    private final BerkasDrafService berkasDraf;
    private final HalamanPermohonan halaman;
    private final PermohonanService permohonan;

    DataPermohonanPortal(DrafService draf, BerkasDrafService berkasDraf, HalamanPermohonan halaman, PermohonanService permohonan) {
        this.draf = draf;
        this.berkasDraf = berkasDraf;
        this.halaman = halaman;
        this.permohonan = permohonan;
    }

    @GetMapping("/data")
    String data(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.untukDiubah(saya, id, model);
        model.addAttribute("isian", IsianPermohonan.dari(p)).addAttribute("tempat", draf.lokasi(p)).addAttribute("berkas", berkasDraf.milik(saya, id));
        return "permohonan/data";
    }

    /** Files first: they are kept even when a field of the form is refused. */
    @PostMapping("/data")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, IsianPermohonan isian, IsianLokasi tempat,
                  @RequestParam(required = false) List<UUID> hapusBerkas,
                  @RequestParam(name = "dataDukung", required = false) List<MultipartFile> berkas, RedirectAttributes kabar) {
        if (hapusBerkas != null) {
            berkasDraf.hapus(saya, id, hapusBerkas);
        }
        List<Unggahan> baru = Unggahan.dari(berkas);
        if (!baru.isEmpty()) {
            berkasDraf.tambah(saya, id, baru);
        }
        draf.simpan(saya, id, isian, tempat);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dataPermohonan"));
        return "redirect:/portal/permohonan/" + id + lanjut(saya, permohonan.ambil(id), permohonan.sampel(id).isEmpty());
    }

    /** Instruments at the customer's site may be skipped (CAL-009). */
    private static String lanjut(PenggunaLogin saya, Permohonan p, boolean kosong) {
        if (p.diLokasi()) {
            return p.kalibrasi() && kosong ? "/periksa" : "/sampel";
        }
        return saya.diLoket() && kosong ? "/sampel/baru" : "/sampel";
    }

    @GetMapping("/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkas) {
        Berkas ini = berkasDraf.satu(saya, id, berkas);
        return Unduhan.lihat(ini, berkasDraf.isi(ini));
    }
}
