package id.laju.wbs;

import id.laju.keamanan.StafLogin;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Who belongs to the circle: one member proposes, another one confirms. */
@Controller
@RequestMapping("/kelola/pelaporan/lingkar")
@PreAuthorize("@lingkarWbs.termasuk(authentication.name)")
class LingkarKelola {

    record Tempat(Satker satker, List<Anggota> anggota, Map<String, String> nama, List<Staf> calon, List<Long> dikukuhkan) {
    }

    private final LingkarService lingkar;
    private final PerubahanLingkarService perubahan;
    private final SatkerService satker;
    private final StafService staf;

    LingkarKelola(LingkarService lingkar, PerubahanLingkarService perubahan, SatkerService satker, StafService staf) {
        this.lingkar = lingkar;
        this.perubahan = perubahan;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("tempat", lingkar.satkerSaya(saya.id()).stream().map(this::tempat).toList()).addAttribute("semuaJabatan", JabatanLingkar.values()).addAttribute("saya", saya.id());
        return "wbs/lingkar";
    }

    private Tempat tempat(String kode) {
        List<Anggota> semua = lingkar.semua(kode);
        return new Tempat(satker.ambil(kode), semua, semua.stream().flatMap(a -> Stream.of(a.staf(), a.diusulkanOleh())).distinct().collect(Collectors.toMap(s -> s, staf::nama)),
            lingkar.calon(kode).stream().filter(s -> semua.stream().noneMatch(a -> a.staf().equals(s.id()))).toList(),
            semua.stream().filter(lingkar::menungguPengukuhan).map(Anggota::id).toList());
    }

    @PostMapping
    String usulkan(@RequestParam String satker, @RequestParam(required = false) String orang, @RequestParam(required = false) JabatanLingkar jabatan, @RequestParam(required = false) String sebutan,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        perubahan.usulkan(satker, orang, jabatan, sebutan, saya.id());
        kilat.addFlashAttribute("pesan", "Diusulkan; anggota lain harus mengesahkannya.");
        return "redirect:/kelola/pelaporan/lingkar";
    }

    @PostMapping("/{id}/keluar")
    String keluar(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        perubahan.usulkanKeluar(id, saya.id());
        kilat.addFlashAttribute("pesan", "Dicatat. Anggota yang sudah sah baru keluar setelah anggota lain mengesahkannya.");
        return "redirect:/kelola/pelaporan/lingkar";
    }

    @PostMapping("/{id}/tarik")
    String tarik(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        perubahan.tarikUsulKeluar(id, saya.id());
        kilat.addFlashAttribute("pesan", "Usul ditarik; orang ini tetap anggota.");
        return "redirect:/kelola/pelaporan/lingkar";
    }

    @PostMapping("/{id}/kukuhkan")
    String kukuhkan(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        perubahan.kukuhkan(id, saya.id());
        kilat.addFlashAttribute("pesan", "Dikukuhkan.");
        return "redirect:/kelola/pelaporan/lingkar";
    }

    @PostMapping("/{id}/sahkan")
    String sahkan(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        perubahan.sahkan(id, saya.id());
        kilat.addFlashAttribute("pesan", "Disahkan.");
        return "redirect:/kelola/pelaporan/lingkar";
    }
}
