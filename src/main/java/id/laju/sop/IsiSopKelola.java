package id.laju.sop;

import id.laju.mesin.VersiModel;
import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the boxes say, and which steps the table shows, for a balai or for all. */
@Controller
@RequestMapping("/kelola/sop")
@PreAuthorize(SopKelola.PENGELOLA)
class IsiSopKelola {

    /** In the address for what holds for every balai. */
    static final String SEMUA = "semua";

    /** A step that can be decided about. @param bawaan what the drawing suggests @param umum what is decided for every balai @param cara what is decided just here */
    record BarisLangkah(String alamat, String nama, String bawaan, String umum, String cara) {
    }

    private final ModelSop model;
    private final IsiSopService isi;
    private final SatkerService satker;

    IsiSopKelola(ModelSop model, IsiSopService isi, SatkerService satker) {
        this.model = model;
        this.isi = isi;
        this.satker = satker;
    }

    @GetMapping("/{satker}/{kunci}")
    String ubah(@PathVariable("satker") String lingkup, @PathVariable String kunci, @AuthenticationPrincipal Petugas saya, Model tampilan) {
        String kode = lingkup(lingkup, saya);
        IsiSop umum = isi.berlaku(kunci, kode == null ? "" : kode);
        tampilan.addAttribute("isian", isi.sendiri(kunci, kode)).addAttribute("umum", umum).addAttribute("kunci", kunci).addAttribute("lingkup", lingkup);
        tampilan.addAttribute("balaiNama", kode == null ? "semua balai" : satker.ambil(kode).singkatan()).addAttribute("semuaProses", IsiSopService.SEMUA_PROSES.equals(kunci));
        return IsiSopService.SEMUA_PROSES.equals(kunci) ? untukSemua(tampilan) : untukSatu(model.berlaku(kunci, kode), kode, umum, tampilan);
    }

    private static String untukSemua(Model tampilan) {
        tampilan.addAttribute("prosesNama", "semua proses");
        return "sop/isi";
    }

    private String untukSatu(VersiModel v, String kode, IsiSop umum, Model tampilan) {
        String contoh = kode == null ? satker.aktif().get(0).kode() : kode;
        tampilan.addAttribute("prosesNama", v.sebutan()).addAttribute("semuaCara", cara()).addAttribute("langkah", langkah(v, contoh, kode, IsiSop.butir(umum.pendahulu())));
        return "sop/isi";
    }

    private static Map<String, String> cara() {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("GAMBAR", "Menurut gambar");
        hasil.put("UTAMA", "Langkah bernomor");
        hasil.put("SAMPING", "Langkah samping (5a)");
        hasil.put("TIDAK", "Tidak ditampilkan");
        hasil.put("ACUAN", "Acuan ke SOP-nya");
        return hasil;
    }

    private List<BarisLangkah> langkah(VersiModel v, String contoh, String kode, List<String> pendahulu) {
        Map<String, String> umum = isi.cara(v.kunci(), null);
        Map<String, String> dipilih = isi.cara(v.kunci(), kode);
        return model.bawaan(v, contoh, pendahulu).entrySet().stream()
            .map(e -> new BarisLangkah(e.getKey(), e.getValue().nama(), e.getValue().cara().name(), umum.getOrDefault(e.getKey(), "GAMBAR"), dipilih.getOrDefault(e.getKey(), ""))).toList();
    }

    @PostMapping("/{satker}/{kunci}")
    String simpan(@PathVariable("satker") String lingkup, @PathVariable String kunci, @RequestParam Map<String, String> k, @RequestParam(required = false) MultipartFile lampiran,
            @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) throws IOException {
        String kode = lingkup(lingkup, saya);
        IsiSop baru = new IsiSop(kunci, kode, t(k, "nama"), t(k, "pendahulu"), t(k, "dasarHukum"), t(k, "kualifikasi"), t(k, "keterkaitan"), t(k, "peralatan"), t(k, "peringatan"),
            t(k, "pencatatan"), t(k, "pelaksana"), t(k, "sarana"), t(k, "pengawasan"), t(k, "jaminan"), t(k, "keamanan"), publik(k.get("publik")), null, null);
        isi.simpan(baru, lampiran == null ? null : lampiran.getOriginalFilename(), lampiran == null ? new byte[0] : lampiran.getBytes(), "true".equals(k.get("hapusLampiran")), saya);
        kilat.addFlashAttribute("pesan", "Isi SOP disimpan. Naskah yang sudah ditandatangani tidak berubah.").addAttribute("lingkup", lingkup).addAttribute("kunci", kunci);
        return "redirect:/kelola/sop/{lingkup}/{kunci}";
    }

    @PostMapping("/{satker}/{kunci}/langkah")
    String simpanLangkah(@PathVariable("satker") String lingkup, @PathVariable String kunci, @RequestParam Map<String, String> ketikan, @AuthenticationPrincipal Petugas saya,
            RedirectAttributes kilat) {
        Map<String, String> cara = new LinkedHashMap<>();
        ketikan.forEach((nama, nilai) -> {
            if (nama.startsWith("cara:")) {
                cara.put(nama.substring(5), nilai);
            }
        });
        isi.simpanLangkah(kunci, lingkup(lingkup, saya), cara, saya);
        kilat.addFlashAttribute("pesan", "Pilihan langkah disimpan.").addAttribute("lingkup", lingkup).addAttribute("kunci", kunci);
        return "redirect:/kelola/sop/{lingkup}/{kunci}";
    }

    /** Null for what holds for every balai. */
    static String lingkup(String lingkup, Petugas saya) {
        String kode = SEMUA.equals(lingkup) ? null : lingkup;
        IsiSopService.harusBoleh(kode, saya);
        return kode;
    }

    private static String t(Map<String, String> k, String nama) {
        String isi = k.get(nama);
        return isi == null || isi.isBlank() ? null : isi.strip();
    }

    private static Boolean publik(String pilihan) {
        return pilihan == null || pilihan.isBlank() ? null : Boolean.valueOf(pilihan);
    }
}
