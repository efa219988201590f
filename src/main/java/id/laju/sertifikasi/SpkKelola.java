package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.KasusService;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agreements of one request with their papers, for the office (CHK-091). */
@Controller
@RequestMapping("/kelola/sertifikasi/{id}/spk")
@PreAuthorize(StafLogin.KANTOR)
class SpkKelola {

    private final SpkService spk;
    private final SpkBalaiService balai;
    private final TampilSpk tampil;
    private final BerkasService berkas;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final Pengulang pengulang;

    SpkKelola(SpkService spk, SpkBalaiService balai, TampilSpk tampil, BerkasService berkas, PermohonanService permohonan, KasusService kasus, Pengulang pengulang) {
        this.spk = spk;
        this.balai = balai;
        this.tampil = tampil;
        this.berkas = berkas;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(saya, id);
        boolean menunggu = kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("setujuiSpk"));
        model.addAttribute("k", tampil.isi(id)).addAttribute("dapatGantiPenanda", menunggu && saya.peran().contains("pj-sertifikasi"));
        return "sertifikasi/spk-kelola";
    }

    /** The text, or the paper with the page of evidence once there is one. */
    @GetMapping("/{versi}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @PathVariable int versi, @AuthenticationPrincipal StafLogin saya) {
        milik(saya, id);
        return isi(balai.berkas(spk.versi(id, versi)));
    }

    @GetMapping("/{versi}/pindaian/{pindaianId}")
    ResponseEntity<byte[]> pindaian(@PathVariable long id, @PathVariable int versi, @PathVariable long pindaianId, @AuthenticationPrincipal StafLogin saya) {
        milik(saya, id);
        return isi(spk.pindaian(spk.versi(id, versi)).stream().filter(p -> p.id() == pindaianId).findFirst().map(p -> berkas.ambil(p.berkasId()))
            .orElseThrow(() -> new TidakDitemukan("Pindaian ini tidak ada.")));
    }

    @PostMapping("/ganti-penanda")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String gantiPenanda(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        milik(saya, id);
        pengulang.jalankan(() -> balai.tarik(id));
        kabar.addFlashAttribute("pesan", "SPK ditarik. Pilih penanda tangan lain pada tugas Tunjuk penanda tangan SPK di kotak masuk.");
        return "redirect:/kelola/sertifikasi/" + id + "/spk";
    }

    private Permohonan milik(StafLogin saya, long id) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker())) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        return p;
    }

    private ResponseEntity<byte[]> isi(Berkas b) {
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
