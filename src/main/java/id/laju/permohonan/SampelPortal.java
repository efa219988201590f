package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tab Data Sample and the form of one sample (REQ-030 to REQ-037, REQ-044 to REQ-047). */
@Controller
@RequestMapping("/portal/permohonan/{id}/sampel")
class SampelPortal {

    record Pilihan(String kode, String nama) {
    }

    private final SampelService sampel;
    private final BerkasSampelService berkasSampel;
    private final AlatSampelService alatSampel;
    private final PermohonanService permohonan;
    private final HalamanPermohonan halaman;
    private final FormulirSampel formulir;
    private final AlatDimintaService alat;

    SampelPortal(SampelService sampel, BerkasSampelService berkasSampel, AlatSampelService alatSampel, PermohonanService permohonan, HalamanPermohonan halaman, FormulirSampel formulir,
            AlatDimintaService alat) {
        this.sampel = sampel;
        this.berkasSampel = berkasSampel;
        this.alatSampel = alatSampel;
        this.permohonan = permohonan;
        this.halaman = halaman;
        this.formulir = formulir;
        this.alat = alat;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        halaman.untukDiubah(saya, id, model);
        model.addAttribute("lihat", permohonan.lihat(id));
        return "permohonan/sampel";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Long produk,
                @RequestParam(required = false) Long standar, Model model) {
        Permohonan p = halaman.untukDiubah(saya, id, model);
        return tampil(p, null, new IsianSampel(produk, standar, List.of(), null, null, null, null, null, null, null, null, null, null, p.versi()), model);
    }

    @GetMapping("/{sampelId:\\d+}")
    String ubah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId,
                @RequestParam(required = false) Long produk, @RequestParam(required = false) Long standar, Model model) {
        Permohonan p = halaman.untukDiubah(saya, id, model);
        Sampel s = sampel.ambil(saya, id, sampelId);
        IsianSampel isian = IsianSampel.dari(s, sampel.parameter(sampelId), p.versi());
        model.addAttribute("berkas", permohonan.lihat(id).sampel().stream().filter(l -> l.sampel().id() == sampelId).findFirst().orElseThrow().berkas());
        return tampil(p, s, produk == null ? isian : isian.dengan(produk, standar), model);
    }

    /** Standards of a product for the dependent list. */
    @GetMapping("/standar/{produk}")
    @ResponseBody
    List<Pilihan> standar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long produk, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        return formulir.standar(p.satker(), produk).entrySet().stream().map(e -> new Pilihan(e.getKey(), e.getValue())).toList();
    }

    /** Only the part of the form that depends on product and standard. */
    @GetMapping("/pilihan")
    String pilihan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Long produk, @RequestParam Long standar, Model model) {
        Permohonan p = halaman.untukDiubah(saya, id, model);
        if (p.kalibrasi()) {
            formulir.pilihanAlat(p, produk, standar, model);
            return "permohonan/alat-form :: pilihan";
        }
        model.addAttribute("dipilih", Set.of());
        formulir.pilihan(p, produk, standar, model);
        return "permohonan/pilihan :: pilihan";
    }

    @PostMapping("/baru")
    String tambah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, IsianSampel isian, IsianAlat isianAlat,
                  @RequestParam(name = "dataDukung", required = false) List<MultipartFile> berkas, RedirectAttributes kabar) {
        List<Unggahan> baru = Unggahan.dari(berkas);
        long sampelId = tambah(saya, id, isian, isianAlat, !baru.isEmpty());
        if (!baru.isEmpty()) {
            try {
                berkasSampel.tambahBerkas(saya, id, sampelId, baru);
            } catch (IsianKeliru e) {
                // The sample is stored; only the file has to be chosen again.
                kabar.addFlashAttribute("pesanGalat", Kabar.dari("kabar.berkasBelum", e.pesan()));
                kabar.addFlashAttribute("galat", e.bidang());
                return "redirect:" + alamat(id, sampelId);
            }
        }
        return lanjut(saya, id, sampelId, kabar);
    }

    /** A sample that is refused has no place yet for the files that came with it. */
    private long tambah(PenggunaLogin saya, long id, IsianSampel isian, IsianAlat isianAlat, boolean denganBerkas) {
        try {
            return permohonan.ambil(id).kalibrasi() ? alatSampel.tambahAlat(saya, id, isian, isianAlat) : sampel.tambah(saya, id, isian);
        } catch (IsianKeliru e) {
            throw denganBerkas ? new IsianKeliru(e.pesan() + " Berkas data dukung perlu dipilih lagi.", e.bidang()) : e;
        }
    }

    /** Files first: they are kept even when a field of the form is refused. */
    @PostMapping("/{sampelId:\\d+}")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId, IsianSampel isian, IsianAlat isianAlat,
                  @RequestParam(required = false) List<UUID> hapusBerkas, @RequestParam(name = "dataDukung", required = false) List<MultipartFile> berkas, RedirectAttributes kabar) {
        if (hapusBerkas != null) {
            berkasSampel.hapusBerkas(saya, id, sampelId, hapusBerkas);
        }
        List<Unggahan> baru = Unggahan.dari(berkas);
        if (!baru.isEmpty()) {
            berkasSampel.tambahBerkas(saya, id, sampelId, baru);
        }
        if (permohonan.ambil(id).kalibrasi()) {
            alatSampel.ubahAlat(saya, id, sampelId, isian, isianAlat);
        } else {
            sampel.ubah(saya, id, sampelId, isian);
        }
        return lanjut(saya, id, sampelId, kabar);
    }

    @PostMapping("/{sampelId:\\d+}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long sampelId,
                 @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        sampel.hapus(saya, id, sampelId, versi);
        kabar.addFlashAttribute("pesan", permohonan.ambil(id).kalibrasi() ? Kabar.dari("kabar.alatDihapus") : Kabar.dari("kabar.sampelDihapus"));
        return "redirect:/portal/permohonan/" + id + "/sampel";
    }

    /** A migration sample goes on to its chain. */
    private String lanjut(PenggunaLogin saya, long id, long sampelId, RedirectAttributes kabar) {
        Permohonan p = permohonan.ambil(id);
        kabar.addFlashAttribute("pesan", p.kalibrasi() ? Kabar.dari("kabar.alatDisimpan") : Kabar.dari("kabar.sampelDisimpan"));
        boolean migrasi = !p.kalibrasi() && sampel.perluMigrasi(p, sampel.ambil(saya, id, sampelId));
        return "redirect:" + (migrasi ? alamat(id, sampelId) + "/" + LangkahMigrasi.TIPE.alamat() : "/portal/permohonan/" + id + "/sampel");
    }

    private String tampil(Permohonan p, Sampel s, IsianSampel isian, Model model) {
        Object ketikan = model.getAttribute("ketikan");
        if (p.kalibrasi()) {
            formulir.isiAlat(p, FormulirSampel.angka(ketikan, "produk", isian.produk()), FormulirSampel.angka(ketikan, "standar", isian.standar()), model);
            model.addAttribute("isian", isian).addAttribute("sampel", s).addAttribute("alat", s == null ? null : alat.ambil(s.id()));
            return "permohonan/alat-form";
        }
        formulir.isi(p, FormulirSampel.angka(ketikan, "produk", isian.produk()), FormulirSampel.angka(ketikan, "standar", isian.standar()),
            FormulirSampel.angkaBanyak(ketikan, "parameter", isian.parameter()), model);
        model.addAttribute("isian", isian).addAttribute("sampel", s);
        return "permohonan/sampel-form";
    }

    private static String alamat(long id, long sampelId) {
        return "/portal/permohonan/" + id + "/sampel/" + sampelId;
    }
}
