package id.laju.person;

import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the customer decides after a test, and about a session that was put off or cancelled. */
@Controller
@RequestMapping("/portal/person/{id:\\d+}")
class UjiPortal {

    private final HalamanPerson halaman;
    private final UjiService uji;
    private final JawabUjiService jawabUji;
    private final TampilPerson tampil;
    private final KasusService kasus;
    private final Pengulang pengulang;

    UjiPortal(HalamanPerson halaman, UjiService uji, JawabUjiService jawabUji, TampilPerson tampil, KasusService kasus, Pengulang pengulang) {
        this.halaman = halaman;
        this.uji = uji;
        this.jawabUji = jawabUji;
        this.tampil = tampil;
        this.kasus = kasus;
        this.pengulang = pengulang;
    }

    @GetMapping("/uji-ulang")
    String ulang(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        Set<Long> boleh = uji.dapatDiulang(id).stream().map(UjiPeserta::pesertaId).collect(Collectors.toSet());
        List<TampilPerson.Baris> semua = tampil.semua(p, bahasa);
        Map<String, String> pilihan = new LinkedHashMap<>();
        semua.stream().filter(b -> boleh.contains(b.id())).forEach(b -> pilihan.put(String.valueOf(b.id()), b.nama()));
        model.addAttribute("tenggat", ditanya(p, "putuskanUjiUlang").map(Langkah::tenggat).orElse(null));
        model.addAttribute("peserta", semua).addAttribute("pilihan", pilihan).addAttribute("isian", Map.of("ulang", List.copyOf(pilihan.keySet())));
        return "person/uji-ulang";
    }

    @PostMapping("/uji-ulang")
    String jawabUlang(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) List<Long> ulang, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        pengulang.jalankan(() -> jawabUji.jawabUjiUlang(saya, p, ulang));
        kabar.addFlashAttribute("pesan", ulang == null || ulang.isEmpty() ? Kabar.dari("kabar.tanpaUjiUlang") : Kabar.dari("kabar.ujiUlangDiminta"));
        return "redirect:/portal/person/" + id;
    }

    @GetMapping("/sesi")
    String sesi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        Optional<Langkah> ditanya = ditanya(p, "jawabSesiBerubah");
        model.addAttribute("ditanya", ditanya.isPresent()).addAttribute("tenggat", ditanya.map(Langkah::tenggat).orElse(null)).addAttribute("kini", uji.sesi(id)).addAttribute("lepas", uji.sesiLepas(id)).addAttribute("pertama", uji.pertama(id));
        return "person/sesi";
    }

    private Optional<Langkah> ditanya(Permohonan p, String frasa) {
        return p.kasus() == null ? Optional.empty() : kasus.terbuka(p.kasus()).stream().filter(l -> frasa.equals(l.frasa())).findFirst();
    }

    @PostMapping("/sesi")
    String jawabSesi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String jawaban, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        pengulang.jalankan(() -> jawabUji.jawabSesi(saya, p, jawaban));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.jawabanDicatat"));
        return "redirect:/portal/person/" + id;
    }
}
