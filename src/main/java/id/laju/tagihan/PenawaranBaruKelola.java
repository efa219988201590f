package id.laju.tagihan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.penawaran.GantiPenawaranService;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import java.util.Set;
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

/** What is to be paid is wrong: the case goes back for a new quotation before it is paid. */
@Controller
@RequestMapping("/kelola/penawaran-baru/{permohonanId}")
@PreAuthorize("hasAnyRole('bendahara', 'cs', 'ketua-tim-pji', 'pj-sertifikasi')")
class PenawaranBaruKelola {

    /** Whoever is none of them is PJ Sertifikasi, who has to do with certifications only. */
    private static final Set<String> SEMUA = Set.of("bendahara", "cs", "ketua-tim-pji");

    private final GantiPenawaranService ganti;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final TagihanService tagihan;
    private final Pengulang pengulang;

    PenawaranBaruKelola(GantiPenawaranService ganti, PenawaranService penawaran, PermohonanService permohonan, TagihanService tagihan, Pengulang pengulang) {
        this.ganti = ganti;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.tagihan = tagihan;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@PathVariable long permohonanId, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(permohonanId, saya);
        Penawaran q = penawaran.terakhir(p.id()).filter(x -> x.nomor() != null).orElseThrow(() -> TidakDitemukan.untuk("Penawaran", permohonanId));
        model.addAttribute("p", p).addAttribute("q", q).addAttribute("boleh", ganti.boleh(q));
        model.addAttribute("baris", penawaran.baris(q.id())).addAttribute("tagihan", tagihan.semua(p.id()).stream().filter(t -> t.penawaranId() == q.id()).toList());
        return "tagihan/penawaran-baru";
    }

    @PostMapping
    String kirim(@PathVariable long permohonanId, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(permohonanId, saya);
        pengulang.jalankan(() -> ganti.ganti(p.id(), alasan, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Penawaran ditarik dan disusun lagi; sesudah itu pelanggan menerima penawaran baru untuk disetujui.");
        return "redirect:/kelola/penawaran-baru/" + permohonanId;
    }

    private Permohonan milik(long permohonanId, StafLogin saya) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (!saya.satker().contains(p.satker()) || !p.layanan().startsWith("sertifikasi-") && SEMUA.stream().noneMatch(saya.peran()::contains)) {
            throw TidakDitemukan.untuk("Permohonan", permohonanId);
        }
        return p;
    }
}
