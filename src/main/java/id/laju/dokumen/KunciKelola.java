package id.laju.dokumen;

import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
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

/**
 * Everybody on the staff keeps the own signing key here; a key alone gives no right to sign, the office or a mandate does.
 */
@Controller
@RequestMapping("/kelola/kunci")
class KunciKelola {

    private final KunciService kunci;
    private final KunciSayaService saya;
    private final SatkerService satker;
    private final PengaturanTte pengaturan;
    private final Clock jam;

    KunciKelola(KunciService kunci, KunciSayaService saya, SatkerService satker, PengaturanTte pengaturan, Clock jam) {
        this.kunci = kunci;
        this.saya = saya;
        this.satker = satker;
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal Petugas siapa, Model model) {
        ZoneId zona = siapa.satker().isEmpty() ? jam.getZone() : satker.ambil(siapa.satker().get(0)).zonaWaktu();
        model.addAttribute("lokal", pengaturan.jenis().equals("lokal"));
        kunci.info(siapa.id()).ifPresent(k -> model.addAttribute("kunci", k).addAttribute("sampai", Tanggal.denganJam(k.sampai(), zona))
            .addAttribute("kedaluwarsa", k.sampai().isBefore(jam.instant())));
        return "dokumen-kelola/kunci";
    }

    @GetMapping("/{tindakan:baru|sandi|pasang}")
    String formulir(@AuthenticationPrincipal Petugas siapa, @PathVariable String tindakan, Model model) {
        model.addAttribute("tindakan", tindakan).addAttribute("ada", kunci.info(siapa.id()).isPresent());
        return "dokumen-kelola/kunci-form";
    }

    @PostMapping("/baru")
    String buat(@AuthenticationPrincipal Petugas siapa, @RequestParam(required = false) String sandiLogin, @RequestParam(required = false) char[] sandi,
            @RequestParam(required = false) char[] sandiUlang, RedirectAttributes kilat) {
        saya.buat(siapa.id(), sandiLogin, sandi, sandiUlang);
        return kembali("Kunci tanda tangan dibuat, berlaku dua tahun. Frasa sandinya hanya Anda yang tahu; bila lupa, buat kunci baru.", kilat);
    }

    @PostMapping("/pasang")
    String pasang(@AuthenticationPrincipal Petugas siapa, @RequestParam(required = false) String sandiLogin, @RequestParam MultipartFile kunci,
            @RequestParam(required = false) char[] sandi, RedirectAttributes kilat) throws IOException {
        saya.pasang(siapa.id(), sandiLogin, kunci.getBytes(), sandi);
        return kembali("Kunci tanda tangan dipasang.", kilat);
    }

    @PostMapping("/sandi")
    String gantiSandi(@AuthenticationPrincipal Petugas siapa, @RequestParam(required = false) char[] sandi,
            @RequestParam(required = false) char[] sandiBaru, @RequestParam(required = false) char[] sandiUlang, RedirectAttributes kilat) {
        saya.gantiSandi(siapa.id(), sandi, sandiBaru, sandiUlang);
        return kembali("Frasa sandi diganti.", kilat);
    }

    private static String kembali(String pesan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/kunci";
    }
}
