package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.ZoneId;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of payments: SIMPONI's, whose rows are recorded, and bank statements, which are compared. */
@Controller
@RequestMapping("/kelola/impor-pembayaran")
@PreAuthorize("hasRole('bendahara')")
class ImporKelola {

    /** @param dibayar in the satker's zone; null for a bad row */
    record Baris(ImporBaris b, String dibayar) {
    }

    private final ImporService impor;
    private final SatkerService satker;
    private final KalenderKerja kalender;

    ImporKelola(ImporService impor, SatkerService satker, KalenderKerja kalender) {
        this.impor = impor;
        this.satker = satker;
        this.kalender = kalender;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", impor.daftar(saya.satker(), h)).addAttribute("kalender", kalender).addAttribute("sumber", Stream.of(SumberBerkas.values()).collect(Collectors.toMap(SumberBerkas::name, SumberBerkas::sebutan)));
        model.addAttribute("balai", saya.satker().stream().map(satker::ambil).toList());
        return "tagihan/impor-daftar";
    }

    @PostMapping
    String unggah(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String balai, @RequestParam(required = false) SumberBerkas jenis,
            @RequestParam(required = false) MultipartFile file, RedirectAttributes kabar) throws IOException {
        String kode = balai == null || balai.isBlank() ? saya.satker().get(0) : balai;
        if (!saya.satker().contains(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
        long id = impor.simpan(kode, jenis, file == null ? null : file.getOriginalFilename(), file == null ? null : file.getBytes(), saya.getUsername());
        kabar.addFlashAttribute("pesan", "Berkas terbaca. Barisnya dicatat satu per satu; halaman ini boleh ditutup.");
        return "redirect:/kelola/impor-pembayaran/" + id;
    }

    @GetMapping("/{id}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) KeadaanBaris keadaan, PermintaanHalaman h, Model model) {
        ImporUang i = impor.ambil(id, saya.satker());
        ZoneId zona = kalender.zona(i.satker());
        model.addAttribute("i", i).addAttribute("diunggah", Tanggal.denganJam(i.diunggah(), zona)).addAttribute("keadaan", keadaan).addAttribute("semuaKeadaan", KeadaanBaris.values());
        model.addAttribute("halaman", impor.baris(i, keadaan, h).ubah(b -> new Baris(b, b.dibayarPada() == null ? null : saat(b, zona))));
        return "tagihan/impor-lihat";
    }

    private static String saat(ImporBaris b, ZoneId zona) {
        return b.tanpaJam() ? Tanggal.pendek(b.dibayarPada().atZone(zona).toLocalDate()) : Tanggal.pendekDenganJam(b.dibayarPada(), zona);
    }

    /** How far it is, for the page that waits. */
    @GetMapping("/{id}/kemajuan")
    @ResponseBody
    Map<String, Object> kemajuan(@AuthenticationPrincipal StafLogin saya, @PathVariable long id) {
        ImporUang i = impor.ambil(id, saya.satker());
        return Map.of("baris", i.baris(), "dicatat", i.baris() - i.menunggu(), "selesai", i.selesai());
    }
}
