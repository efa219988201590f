package id.laju.pengujian;

import id.laju.keamanan.StafLogin;
import id.laju.layanan.Lab;
import id.laju.layanan.LabService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The register of instruments. */
@Controller
@RequestMapping("/kelola/alat")
@PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'manajer-teknis')")
class AlatKelola {

    /** As typed. */
    record Isian(String kode, String nama, Long labId, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate kalibrasiTerakhir,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate kalibrasiSampai, Boolean aktif) {

        Alat alat(Long id, String satker) {
            return new Alat(id, satker, strip(kode), strip(nama), labId, kalibrasiTerakhir, kalibrasiSampai, Boolean.TRUE.equals(aktif));
        }

        private static String strip(String s) {
            return s == null ? null : s.strip();
        }
    }

    private final AlatService alat;
    private final LabService lab;
    private final SatkerService satkerService;
    private final Clock jam;

    AlatKelola(AlatService alat, LabService lab, SatkerService satkerService, Clock jam) {
        this.alat = alat;
        this.lab = lab;
        this.satkerService = satkerService;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satkerService.ambil(dipilih).zonaWaktu());
        model.addAttribute("daftar", alat.semua(dipilih)).addAttribute("hari", hari);
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/alat-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, SatkerStaf.pilih(saya, satker), new Isian(null, null, null, null, null, true), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        Alat a = alat.ambil(SatkerStaf.pilih(saya, satker), id);
        return formulir(id, a.satker(), new Isian(a.kode(), a.nama(), a.labId(), a.kalibrasiTerakhir(), a.kalibrasiSampai(), a.aktif()), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        if (isian.labId() != null && lab.semua(dipilih).stream().noneMatch(l -> l.id().equals(isian.labId()))) {
            throw IsianKeliru.pada("labId", "Pilih laboratorium dari daftar.");
        }
        alat.simpan(isian.alat(id, dipilih), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Alat disimpan.");
        return "redirect:/kelola/alat?satker=" + dipilih;
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("lab",
            lab.semua(satker).stream().collect(Collectors.toMap(l -> l.id().toString(), Lab::nama, (a, b) -> a, LinkedHashMap::new)));
        return "pengujian/alat-form";
    }
}
