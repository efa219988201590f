package id.laju.person;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.staf.StafService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Sessions of tests: what is open, how full, who examines; and a new one. */
@Controller
@RequestMapping("/kelola/person/sesi")
@PreAuthorize("hasAnyRole('admin-sertifikasi', 'pj-sertifikasi')")
class SesiKelola {

    /** @param terlaksana it took place, and nobody waits for it @param pengganti examiners who may fall out, by name */
    record Baris(SesiUji sesi, String skema, int terisi, String batas, String penguji, boolean terlaksana, boolean dapatPindah, Map<String, String> pengganti) {
    }

    private final SesiService sesi;
    private final PengujiSesiService pengujiSesi;
    private final PutusanSesiService putusanSesi;
    private final SkemaPersonService skema;
    private final StafService staf;
    private final Pengulang pengulang;

    SesiKelola(SesiService sesi, PengujiSesiService pengujiSesi, PutusanSesiService putusanSesi, SkemaPersonService skema, StafService staf, Pengulang pengulang) {
        this.sesi = sesi;
        this.pengujiSesi = pengujiSesi;
        this.putusanSesi = putusanSesi;
        this.skema = skema;
        this.staf = staf;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        List<Baris> semua = sesi.semua(dipilih).stream().map(this::baris).toList();
        model.addAttribute("sesi", semua).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("admin", saya.peran().contains("admin-sertifikasi")).addAttribute("pj", saya.peran().contains("pj-sertifikasi"));
        return "person/sesi-daftar";
    }

    private Baris baris(SesiUji s) {
        String penguji = String.join(", ", sesi.penguji(s.id()).stream().filter(PengujiSesi::bersedia).map(g -> staf.nama(g.staf())).toList());
        return new Baris(s, skema.ambil(s.skemaId()).nama(), sesi.terisi(s.id()), sesi.batas(s, TampilPerson.KANTOR), penguji.isEmpty() ? null : penguji, sesi.terlaksana(s.id()), s.keadaan() != KeadaanSesi.BATAL && !sesi.lewat(s), pengganti(s));
    }

    private Map<String, String> pengganti(SesiUji s) {
        boolean dapat = s.keadaan() != KeadaanSesi.BATAL && !sesi.order(s.id()).isEmpty();
        return sesi.penguji(s.id()).stream().filter(g -> dapat && Set.of("DITUNJUK", "BERSEDIA").contains(g.keadaan())).collect(Collectors.toMap(PengujiSesi::staf, g -> staf.nama(g.staf()), (a, b) -> a, LinkedHashMap::new));
    }

    @PostMapping("/{id:\\d+}/penguji")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String gantiPenguji(@PathVariable long id, @RequestParam(required = false) String penguji, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String satker = sesi.ambil(id).satker();
        saya.harusDi(satker);
        pengulang.jalankan(() -> pengujiSesi.gantiPenguji(id, penguji, alasan));
        kabar.addFlashAttribute("pesan", "Penguji dilepas dari sesi ini. Tunjuk penggantinya dari kotak masuk; pengganti menyatakan tidak berpihak dahulu.");
        return "redirect:/kelola/person/sesi?satker=" + satker;
    }

    @GetMapping("/baru")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        Map<String, String> pilihan = new LinkedHashMap<>();
        skema.ditawarkan(dipilih).forEach(s -> pilihan.put(String.valueOf(s.id()), s.nama()));
        model.addAttribute("satker", dipilih).addAttribute("pilihan", pilihan).addAttribute("isian", new IsianSesi(null, null, "08.00-16.00 WIB", null, "1", "20", null));
        return "person/sesi-form";
    }

    @PostMapping("/baru")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    String buka(@RequestParam(required = false) String satker, IsianSesi isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        pengulang.jalankan(() -> sesi.buka(dipilih, isian, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Sesi uji dibuka. Tempatkan peserta dari kotak masuk.");
        return "redirect:/kelola/person/sesi?satker=" + dipilih;
    }

    @PostMapping("/{id:\\d+}/pindah")
    @PreAuthorize("hasRole('admin-sertifikasi')")
    String pindahkan(@PathVariable long id, @RequestParam(required = false) String jam, @RequestParam(required = false) String tempat, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String satker = sesi.ambil(id).satker();
        saya.harusDi(satker);
        pengulang.jalankan(() -> putusanSesi.pindahkan(id, jam, tempat, alasan));
        kabar.addFlashAttribute("pesan", "Jam dan tempat sesi disimpan. Penguji dan pelanggan yang pesertanya menunggu sesi ini mendapat kabar.");
        return "redirect:/kelola/person/sesi?satker=" + satker;
    }

    @PostMapping("/{id:\\d+}/batal")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String batalkan(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String satker = sesi.ambil(id).satker();
        saya.harusDi(satker);
        pengulang.jalankan(() -> putusanSesi.gagalkan(id, alasan));
        kabar.addFlashAttribute("pesan", "Sesi dibatalkan. Pelanggan ditanya apakah pesertanya menunggu sesi lain.");
        return "redirect:/kelola/person/sesi?satker=" + satker;
    }
}
