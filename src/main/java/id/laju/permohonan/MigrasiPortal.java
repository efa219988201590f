package id.laju.permohonan;

import id.laju.layanan.MigrasiService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a migration sample (REQ-039 to REQ-043); each page is asked in its order. */
@Controller
@RequestMapping("/portal/permohonan/{id}/sampel/{sampelId}")
class MigrasiPortal {

    private final MigrasiSampelService service;
    private final SampelService sampel;
    private final MigrasiService migrasi;
    private final HalamanPermohonan halaman;

    MigrasiPortal(MigrasiSampelService service, SampelService sampel, MigrasiService migrasi, HalamanPermohonan halaman) {
        this.service = service;
        this.sampel = sampel;
        this.migrasi = migrasi;
        this.halaman = halaman;
    }

    @GetMapping("/{langkah:tipe-pangan|waktu-kontak|suhu-kontak}")
    String langkah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId, @PathVariable String langkah, Model model) {
        LangkahMigrasi ini = LangkahMigrasi.dari(langkah).orElseThrow();
        MigrasiSampel dipilih = buka(saya, id, sampelId, model);
        LangkahMigrasi terlewat = terlewat(dipilih, ini);
        if (terlewat != null) {
            return "redirect:" + alamat(id, sampelId, terlewat.alamat());
        }
        isi(ini, dipilih, model);
        return ini == LangkahMigrasi.TIPE ? "permohonan/tipe-pangan" : "permohonan/kondisi-kontak";
    }

    @PostMapping("/{langkah:tipe-pangan|waktu-kontak|suhu-kontak}")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId, @PathVariable String langkah,
                  @RequestParam(required = false) Set<Integer> pilih, @RequestParam(required = false) Integer versi, HttpServletRequest minta) {
        LangkahMigrasi ini = LangkahMigrasi.dari(langkah).orElseThrow();
        List<MigrasiDipilih> baru = pilih == null ? List.of() : pilih.stream().sorted()
            .map(p -> new MigrasiDipilih(ini.name(), p, teks(minta.getParameter("keterangan-" + p)))).toList();
        service.simpan(saya, id, sampelId, ini, baru, versi);
        return "redirect:" + alamat(id, sampelId, ini.berikut());
    }

    @GetMapping("/parameter")
    String parameter(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId, Model model) {
        MigrasiSampel dipilih = buka(saya, id, sampelId, model);
        LangkahMigrasi terlewat = terlewat(dipilih, null);
        if (terlewat != null) {
            return "redirect:" + alamat(id, sampelId, terlewat.alamat());
        }
        model.addAttribute("kelompok", sampel.ditawarkan((Permohonan) model.getAttribute("permohonan"), (Sampel) model.getAttribute("sampel")));
        model.addAttribute("dipilih", FormulirSampel.angkaBanyak(model.getAttribute("ketikan"), "parameter", sampel.parameter(sampelId)));
        return "permohonan/parameter-migrasi";
    }

    @PostMapping("/parameter")
    String simpanParameter(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId,
                           @RequestParam(required = false) List<Long> parameter, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        service.simpanParameter(saya, id, sampelId, parameter == null ? List.of() : parameter, versi);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.sampelDisimpan"));
        return "redirect:/portal/permohonan/" + id + "/sampel";
    }

    private MigrasiSampel buka(PenggunaLogin saya, long id, long sampelId, Model model) {
        Permohonan p = halaman.untukDiubah(saya, id, model);
        Sampel s = sampel.ambil(saya, id, sampelId);
        if (!sampel.perluMigrasi(p, s)) {
            throw new TidakDitemukan("Sampel ini tidak memerlukan data migrasi.");
        }
        model.addAttribute("sampel", s);
        return sampel.migrasi(sampelId);
    }

    private void isi(LangkahMigrasi ini, MigrasiSampel dipilih, Model model) {
        Map<Integer, String> terpilih = new HashMap<>();
        dipilih.pada(ini).forEach(m -> terpilih.put(m.pilihanId(), m.keterangan() == null ? "" : m.keterangan()));
        if (model.getAttribute("ketikan") instanceof Map<?, ?> ketikan) {
            terpilih.clear();
            FormulirSampel.angkaBanyak(ketikan, "pilih", List.of()).forEach(n ->
                terpilih.put(n.intValue(), ketikan.get("keterangan-" + n) instanceof String s ? s : ""));
        }
        model.addAttribute("langkah", ini).addAttribute("terpilih", terpilih);
        switch (ini) {
            case TIPE -> model.addAttribute("tipePangan", migrasi.tipePangan());
            case WAKTU -> model.addAttribute("kondisi", migrasi.waktuKontak());
            case SUHU -> model.addAttribute("kondisi", migrasi.suhuKontak());
        }
    }

    /** The first step before this one that has no answer yet. */
    private static LangkahMigrasi terlewat(MigrasiSampel dipilih, LangkahMigrasi sebelum) {
        return Arrays.stream(LangkahMigrasi.values()).takeWhile(l -> l != sebelum).filter(l -> dipilih.pada(l).isEmpty()).findFirst().orElse(null);
    }

    private static String alamat(long id, long sampelId, String langkah) {
        return "/portal/permohonan/" + id + "/sampel/" + sampelId + "/" + langkah;
    }

    private static String teks(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
