package id.laju.pemantauan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.TidakDitemukan;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case, running or finished: as a page, and as the tab Kasus of a task in the Tasklist. */
@Controller
@RequestMapping("/kasus")
class KasusPortal {

    private final KasusService kasus;
    private final IsiKasus isi;
    private final AksesKasus akses;
    private final HubunganService hubungan;
    private final BerkasPermohonan berkasPermohonan;
    private final BerkasService berkas;
    private final DokumenKasus dokumen;
    private final TugasService tugas;
    private final SiapaBekerja siapa;

    KasusPortal(KasusService kasus, IsiKasus isi, AksesKasus akses, HubunganService hubungan, BerkasPermohonan berkasPermohonan, BerkasService berkas,
            DokumenKasus dokumen, TugasService tugas, SiapaBekerja siapa) {
        this.kasus = kasus;
        this.isi = isi;
        this.akses = akses;
        this.hubungan = hubungan;
        this.berkasPermohonan = berkasPermohonan;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.tugas = tugas;
        this.siapa = siapa;
    }

    /** For whoever may see the task. */
    @GetMapping("/tugas/{tugasId}")
    String tab(@AuthenticationPrincipal StafLogin saya, @PathVariable String tugasId, Model model) {
        isi.isi(model.addAttribute("tugas", tugasId), kasus.ambil(nomor(tugasId)), Pembaca.dari(saya));
        return "pemantauan/kasus-tugas";
    }

    private String nomor(String tugasId) {
        try {
            return tugas.kasus(tugasId, siapa.sekarang().orElseThrow());
        } catch (TugasDitolak e) {
            throw new TidakDitemukan("Tugas ini sudah selesai atau bukan untuk Anda.");
        }
    }

    /** For everybody of the satker; the laboratory opens what it has samples of. */
    @GetMapping("/{satker}/{nomor}")
    String halaman(@AuthenticationPrincipal StafLogin saya, @PathVariable String satker, @PathVariable String nomor, Model model) {
        isi.isi(model, akses.kasus(satker + "/" + nomor, saya), Pembaca.dari(saya));
        return "pemantauan/kasus-staf";
    }

    /** @param tugasId the task in whose tab this was written; null on the page */
    @PostMapping("/{satker}/{nomor}/hubungi")
    @PreAuthorize(StafLogin.KANTOR)
    String hubungi(@AuthenticationPrincipal StafLogin saya, @PathVariable String satker, @PathVariable String nomor, @RequestParam(required = false) Long langkah,
            @RequestParam(required = false) String cara, @RequestParam(required = false) String catatan, @RequestParam(name = "tugas", required = false) String tugasId,
            RedirectAttributes kilat) {
        Kasus k = akses.kasus(satker + "/" + nomor, saya);
        hubungan.catat(k.nomor(), langkah, cara, catatan, saya.getUsername());
        kilat.addFlashAttribute("pesan", "Tercatat: pelanggan dihubungi.");
        return "redirect:/kasus/" + (tugasId == null || tugasId.isBlank() ? k.nomor() : "tugas/" + tugasId.replaceAll("[^\\w-]", ""));
    }

    /** Opens a file of the request for the laboratory, or closes it again. */
    @PostMapping("/{satker}/{nomor}/berkas/{berkasId}/lab")
    @PreAuthorize(AksesKasus.PENYIMPAN)
    String untukLab(@AuthenticationPrincipal StafLogin saya, @PathVariable String satker, @PathVariable String nomor, @PathVariable UUID berkasId,
            @RequestParam(defaultValue = "false") boolean boleh, RedirectAttributes kilat) {
        Permohonan p = akses.permohonan(satker + "/" + nomor, saya);
        berkasPermohonan.tandaiUntukLab(p.id(), berkasId, boleh, saya.getUsername());
        kilat.addFlashAttribute("pesan", boleh ? "Berkas dibuka untuk laboratorium." : "Berkas ditutup untuk laboratorium.");
        return "redirect:/kasus/" + p.kasus();
    }

    /** A file that was opened for the laboratory. */
    @GetMapping("/{satker}/{nomor}/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal StafLogin saya, @PathVariable String satker, @PathVariable String nomor, @PathVariable UUID berkasId) {
        Permohonan p = akses.permohonan(satker + "/" + nomor, saya);
        return Unduhan.lihat(dokumen.berkasLab(p, berkasId), berkas.isi(berkasId));
    }
}
