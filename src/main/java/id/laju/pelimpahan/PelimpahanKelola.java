package id.laju.pelimpahan;

import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TidakIndependen;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import id.laju.satker.SatkerService;
import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Everybody names the own deputy here and takes over what is put before them; Admin Satker does it for those who cannot. */
@Controller
@RequestMapping("/kelola/pelimpahan")
class PelimpahanKelola {

    private static final String KEMBALI = "redirect:/kelola/pelimpahan";

    private final PelimpahanService pelimpahan;
    private final PenyapuPelimpahan penyapu;
    private final TugasService tugas;
    private final StafService staf;
    private final SatkerService satker;
    private final SiapaBekerja siapa;

    PelimpahanKelola(PelimpahanService pelimpahan, PenyapuPelimpahan penyapu, TugasService tugas, StafService staf, SatkerService satker,
            SiapaBekerja siapa) {
        this.pelimpahan = pelimpahan;
        this.penyapu = penyapu;
        this.tugas = tugas;
        this.staf = staf;
        this.satker = satker;
        this.siapa = siapa;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(required = false) String keadaan, PermintaanHalaman minta, Model model) {
        var halaman = pelimpahan.daftar(saya, keadaan, minta);
        model.addAttribute("halaman", halaman).addAttribute("keadaan", keadaan).addAttribute("saya", saya.id()).addAttribute("titipan", pelimpahan.titipan(saya.id()))
            .addAttribute("namaPeran", namaPeran()).addAttribute("staf", staf).addAttribute("satkerZona", satker)
            .addAttribute("hariIni", halaman.isi().stream().collect(Collectors.toMap(Pelimpahan::satker, p -> pelimpahan.hariIni(p.satker()), (a, b) -> a)))
            .addAttribute("dapatDiakhiri", halaman.isi().stream().filter(p -> pelimpahan.bolehAkhiri(saya, p)).map(Pelimpahan::id).toList());
        return "pelimpahan/daftar";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal Petugas saya, @RequestParam(required = false) String untuk, Model model) {
        List<Staf> boleh = pelimpahan.bolehUntuk(saya);
        String orang = boleh.stream().map(Staf::id).filter(id -> id.equals(untuk)).findFirst()
            .orElseGet(() -> boleh.stream().map(Staf::id).filter(saya.id()::equals).findFirst().orElseGet(() -> boleh.isEmpty() ? saya.id() : boleh.get(0).id()));
        model.addAttribute("orang", staf.ambil(orang)).addAttribute("untuk", nama(boleh)).addAttribute("calon", nama(pelimpahan.calon(orang)))
            .addAttribute("peran", pelimpahan.dilimpahkan(orang))
            .addAttribute("isian", new PelimpahanIsian(orang, null, pelimpahan.dilimpahkan(orang).stream().map(Peran::kode).toList(), null, null, null));
        return "pelimpahan/form";
    }

    @PostMapping("/baru")
    String simpan(@AuthenticationPrincipal Petugas saya, PelimpahanIsian isian, RedirectAttributes kilat) {
        pelimpahan.buat(isian, saya);
        penyapu.sapu();
        kilat.addFlashAttribute("pesan", "Pelimpahan disimpan. " + staf.nama(isian.pengganti()) + " diberi tahu lewat e-mail.");
        return KEMBALI;
    }

    @PostMapping("/{id}/akhiri")
    String akhiri(@AuthenticationPrincipal Petugas saya, @PathVariable long id, RedirectAttributes kilat) {
        pelimpahan.akhiri(id, saya);
        penyapu.sapu();
        kilat.addFlashAttribute("pesan", "Pelimpahan diakhiri. Tugas yang masih dipegang pengganti sudah kembali.");
        return KEMBALI;
    }

    @PostMapping("/tugas/{tugasId}/ambil")
    String ambil(@PathVariable String tugasId, RedirectAttributes kilat) {
        lakukan(() -> tugas.ambilAlih(tugasId, siapa.sekarang().orElseThrow()));
        kilat.addFlashAttribute("pesan", "Tugas diambil alih; bukalah di Daftar Tugas, Tugas saya.");
        return KEMBALI;
    }

    @PostMapping("/tugas/{tugasId}/kembalikan")
    String kembalikan(@PathVariable String tugasId, RedirectAttributes kilat) {
        lakukan(() -> tugas.kembalikan(tugasId, siapa.sekarang().orElseThrow()));
        kilat.addFlashAttribute("pesan", "Tugas dikembalikan.");
        return KEMBALI;
    }

    /** A refusal comes back on the page. */
    private static void lakukan(Runnable kerja) {
        try {
            kerja.run();
        } catch (TugasDitolak | TidakIndependen e) {
            throw new IsianKeliru(e.getMessage());
        }
    }

    private Map<String, String> namaPeran() {
        return staf.semuaPeran().stream().collect(Collectors.toMap(Peran::kode, Peran::nama));
    }

    private static Map<String, String> nama(List<Staf> orang) {
        return orang.stream().collect(Collectors.toMap(Staf::id, Staf::nama, (a, b) -> a, LinkedHashMap::new));
    }
}
