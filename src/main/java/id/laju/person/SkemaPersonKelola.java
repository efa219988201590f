package id.laju.person;

import id.laju.keamanan.StafLogin;
import java.util.LinkedHashMap;
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

/** Master data of the certification of persons. */
@Controller
@RequestMapping("/kelola/person/skema")
@PreAuthorize("hasRole('admin-sertifikasi')")
class SkemaPersonKelola {

    private final SkemaPersonService skema;

    SkemaPersonKelola(SkemaPersonService skema) {
        this.skema = skema;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("skema", skema.semua(dipilih)).addAttribute("tarif", skema.tarif(dipilih, skema.hariIni(dipilih))).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "person/skema-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, saya.satkerDipilih(satker), new IsianSkema(null, null, null, null, null, "36", "1", true, null, "Surat permohonan; PERMOHONAN; WAJIB\nKTP; PESERTA; WAJIB"), model);
    }

    @GetMapping("/{id:\\d+}")
    String ubah(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        SkemaPerson s = skema.ambil(id);
        saya.harusDi(s.satker());
        return formulir(id, s.satker(), IsianSkema.dari(s, skema.unit(id), skema.syarat(id)), model);
    }

    private String formulir(Long id, String satker, IsianSkema isian, Model model) {
        Map<String, String> pos = new LinkedHashMap<>();
        skema.tarif(satker, skema.hariIni(satker)).values().forEach(t -> pos.put(String.valueOf(t.id()), t.nama() + ", " + t.rincian() + ", Rp " + t.jumlah().toPlainString() + " " + t.satuan() + " (" + t.peraturan() + ")"));
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("pos", pos);
        return "person/skema-form";
    }

    @PostMapping({"/baru", "/{id:\\d+}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, IsianSkema isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = id == null ? saya.satkerDipilih(satker) : skema.ambil(id).satker();
        saya.harusDi(dipilih);
        skema.simpan(dipilih, id, isian, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Skema disimpan.");
        return "redirect:/kelola/person/skema?satker=" + dipilih;
    }
}
