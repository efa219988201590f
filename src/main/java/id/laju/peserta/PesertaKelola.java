package id.laju.peserta;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
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

/** The same list for CS, who may mend it while the request is checked (TRN-006). */
@Controller
@RequestMapping("/kelola/peserta/{id}")
@PreAuthorize("hasRole('cs')")
class PesertaKelola {

    private final PesertaService peserta;
    private final PesertaBalaiService balai;
    private final DaftarPeserta daftar;
    private final PermohonanService permohonan;

    PesertaKelola(PesertaService peserta, PesertaBalaiService balai, DaftarPeserta daftar, PermohonanService permohonan) {
        this.peserta = peserta;
        this.balai = balai;
        this.daftar = daftar;
        this.permohonan = permohonan;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        buka(saya, id, model);
        return "peserta/kelola";
    }

    @GetMapping("/{pesertaId:\\d+}")
    String satu(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable long pesertaId, Model model) {
        Permohonan p = buka(saya, id, model);
        Peserta x = daftar.ambil(p, pesertaId);
        model.addAttribute("satu", x).addAttribute("isian", IsianPeserta.dari(x));
        return "peserta/kelola-ubah";
    }

    private Permohonan buka(StafLogin saya, long id, Model model) {
        Permohonan p = milik(saya, id);
        PesertaLayanan layanan = daftar.layanan(p);
        model.addAttribute("permohonan", p).addAttribute("peserta", peserta.semua(id)).addAttribute("paling", layanan.paling(p)).addAttribute("ringkasan", layanan.ringkasan(p));
        model.addAttribute("ubah", balai.bisaDiubah(p)).addAttribute("dasar", "/kelola/peserta/" + id);
        return p;
    }

    private Permohonan milik(StafLogin saya, long id) {
        Permohonan p = permohonan.ambil(id);
        saya.harusDi(p.satker());
        return p;
    }

    @PostMapping
    String tambah(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, IsianPeserta isian, RedirectAttributes kabar) {
        balai.tambah(milik(saya, id).id(), isian, saya.getUsername());
        return kembali(id, "Peserta ditambahkan.", kabar);
    }

    @PostMapping("/tempel")
    String tempel(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String tempelan, RedirectAttributes kabar) {
        return kembali(id, balai.tempel(milik(saya, id).id(), tempelan, saya.getUsername()) + " peserta ditambahkan.", kabar);
    }

    @PostMapping("/{pesertaId:\\d+}")
    String ubah(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable long pesertaId, IsianPeserta isian, RedirectAttributes kabar) {
        balai.ubah(milik(saya, id).id(), pesertaId, isian, saya.getUsername());
        return kembali(id, "Peserta disimpan.", kabar);
    }

    @PostMapping("/{pesertaId:\\d+}/hapus")
    String hapus(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable long pesertaId, RedirectAttributes kabar) {
        balai.hapus(milik(saya, id).id(), pesertaId, saya.getUsername());
        return kembali(id, "Peserta dihapus.", kabar);
    }

    private static String kembali(long id, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/peserta/" + id;
    }
}
