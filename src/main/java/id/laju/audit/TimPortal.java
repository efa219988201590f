package id.laju.audit;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.HalamanSertifikasi;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Who audits: the customer agrees, or objects to members with a reason. */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/tim")
class TimPortal {

    private final HalamanSertifikasi halaman;
    private final SkemaSertifikasi skema;
    private final TimAuditService tim;
    private final TanggapanTimService tanggapan;
    private final PenunjukanService penunjukan;
    private final Pengulang pengulang;

    TimPortal(HalamanSertifikasi halaman, SkemaSertifikasi skema, TimAuditService tim, TanggapanTimService tanggapan, PenunjukanService penunjukan, Pengulang pengulang) {
        this.halaman = halaman;
        this.skema = skema;
        this.tim = tim;
        this.tanggapan = tanggapan;
        this.penunjukan = penunjukan;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        halaman.buka(saya, id, model, null);
        TanggapanTim t = tanggapan.terakhir(id).orElseThrow(() -> new TidakDitemukan("Tim untuk permohonan ini belum disusun."));
        boolean menunggu = tanggapan.menunggu(t);
        model.addAttribute("tanggapan", t).addAttribute("tim", t.jawaban() == null || penunjukan.cari(id).isPresent() ? tim.tim(id) : List.of()).addAttribute("keberatan", tanggapan.keberatan(id))
            .addAttribute("dapat", tanggapan.dapatDikeberatkan(id)).addAttribute("penunjukan", penunjukan.cari(id).orElse(null)).addAttribute("menunggu", menunggu)
            .addAttribute("kunjungan", KataKunjungan.untuk(skema, id).name()).addAttribute("boleh", menunggu && saya.peran().contains("pemohon"));
        return "audit/tim";
    }

    @PostMapping
    @PreAuthorize("hasRole('pemohon')")
    String jawab(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String jawaban, @RequestParam(required = false) List<Long> keberatan,
            @RequestParam Map<String, String> isian, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        boolean setuju = "setuju".equals(jawaban);
        if (!setuju && (!"keberatan".equals(jawaban) || keberatan == null || keberatan.isEmpty())) {
            throw IsianKeliru.pada("jawaban", "keberatan".equals(jawaban) ? "Pilih anggota tim yang Anda keberatkan." : "Pilih setuju, atau ajukan keberatan.");
        }
        Map<Long, String> alasan = new LinkedHashMap<>();
        if (!setuju) {
            keberatan.forEach(a -> alasan.put(a, isian.get("alasan-" + a)));
        }
        pengulang.jalankan(() -> tanggapan.jawab(p.id(), saya.pelangganId(), alasan, saya.pelaku()));
        kabar.addFlashAttribute("pesan", setuju ? Kabar.dari(tim.alasanGanti(id).isPresent() ? "kabar.timGantiDisetujui" : "kabar.timDisetujui") : Kabar.dari("kabar.keberatanTimDikirim"));
        return "redirect:/portal/sertifikasi/" + id + "/tim";
    }
}
