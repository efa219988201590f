package id.laju.peserta;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Participants of an order, one by one or pasted (TRN-004). */
@Controller
@RequestMapping("/portal/peserta/{id}")
class PesertaPortal {

    private final PesertaService peserta;
    private final DaftarPeserta daftar;
    private final DrafService draf;

    PesertaPortal(PesertaService peserta, DaftarPeserta daftar, DrafService draf) {
        this.peserta = peserta;
        this.daftar = daftar;
        this.draf = draf;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        buka(saya, id, model);
        return "peserta/daftar";
    }

    private Permohonan buka(PenggunaLogin saya, long id, Model model) {
        Permohonan p = draf.ambil(saya, id);
        PesertaLayanan layanan = daftar.layanan(p);
        model.addAttribute("permohonan", p).addAttribute("peserta", peserta.semua(id)).addAttribute("paling", layanan.paling(p)).addAttribute("ringkasan", layanan.ringkasan(p));
        model.addAttribute("ubah", draf.bisaDiubah(saya, p) && saya.peran().contains("pemohon")).addAttribute("lanjut", layanan.lanjut(p)).addAttribute("kirim", layanan.kirim(p).orElse(null));
        model.addAttribute("dasar", "/portal/peserta/" + id);
        return p;
    }

    @GetMapping("/{pesertaId:\\d+}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, Model model) {
        Permohonan p = buka(saya, id, model);
        Peserta x = daftar.ambil(p, pesertaId);
        model.addAttribute("satu", x).addAttribute("isian", IsianPeserta.dari(x));
        return "peserta/ubah";
    }

    @PostMapping
    String tambah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, IsianPeserta isian, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        peserta.tambah(saya, id, versi, isian);
        return kembali(id, Kabar.dari("kabar.pesertaDitambahkan"), kabar);
    }

    @PostMapping("/tempel")
    String tempel(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String tempelan, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        return kembali(id, Kabar.dari("kabar.pesertaDitempel", peserta.tempel(saya, id, versi, tempelan)), kabar);
    }

    @PostMapping("/{pesertaId:\\d+}")
    String ubah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, IsianPeserta isian, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        peserta.ubah(saya, id, pesertaId, versi, isian);
        return kembali(id, Kabar.dari("kabar.satuPesertaDisimpan"), kabar);
    }

    @PostMapping("/{pesertaId:\\d+}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        peserta.hapus(saya, id, pesertaId, versi);
        return kembali(id, Kabar.dari("kabar.pesertaDihapus"), kabar);
    }

    private static String kembali(long id, Kabar pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/portal/peserta/" + id;
    }
}
