package id.laju.metode;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
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

/** Who is authorised for which method. */
@Controller
@RequestMapping("/kelola/wewenang")
@PreAuthorize("hasAnyRole('admin-satker', 'manajer-teknis')")
class WewenangKelola {

    record Isian(String orang, List<Long> metodeId, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuDari,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuSampai, String dasar) {
    }

    private final WewenangService wewenang;
    private final MetodeService metode;
    private final BerkasService berkas;

    WewenangKelola(WewenangService wewenang, MetodeService metode, BerkasService berkas) {
        this.wewenang = wewenang;
        this.metode = metode;
        this.berkas = berkas;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = MetodeKelola.pilih(saya, satker);
        model.addAttribute("halaman", wewenang.daftar(dipilih, h)).addAttribute("wajib", wewenang.wajib(dipilih)).addAttribute("hari", wewenang.hariIni(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "metode/wewenang-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = MetodeKelola.pilih(saya, satker);
        model.addAttribute("satker", dipilih).addAttribute("isian", new Isian(null, List.of(), wewenang.hariIni(dipilih), null, null));
        model.addAttribute("analis", wewenang.pelaksana(dipilih));
        model.addAttribute("metode", metode.semua(dipilih).stream().collect(Collectors.toMap(m -> m.id().toString(), Metode::nomor, (a, b) -> a, LinkedHashMap::new)));
        return "metode/wewenang-form";
    }

    @PostMapping("/baru")
    String simpan(@RequestParam(required = false) String satker, Isian i, @RequestParam(required = false) MultipartFile berkas, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) throws IOException {
        String dipilih = MetodeKelola.pilih(saya, satker);
        wewenang.tambah(dipilih, new WewenangService.Isian(i.orang(), i.metodeId(), i.berlakuDari(), i.berlakuSampai(), i.dasar()),
            berkas == null ? null : berkas.getOriginalFilename(), berkas == null ? null : berkas.getBytes(), saya.getUsername());
        return kembali(dipilih, "Wewenang disimpan.", kabar);
    }

    @PostMapping("/{id}/akhiri")
    String akhiri(@PathVariable long id, @RequestParam(required = false) String satker,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = MetodeKelola.pilih(saya, satker);
        wewenang.akhiri(dipilih, id, sampai, saya.getUsername());
        return kembali(dipilih, "Masa berlaku wewenang disimpan.", kabar);
    }

    @PostMapping("/wajib")
    String wajib(@RequestParam(required = false) String satker, @RequestParam(defaultValue = "false") boolean wajib, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String dipilih = MetodeKelola.pilih(saya, satker);
        wewenang.aturWajib(dipilih, wajib, saya.getUsername());
        return kembali(dipilih, wajib ? "Mulai sekarang hanya analis dan kalibrator yang berwenang dapat ditugaskan dan mengisi hasil." : "Semua analis dan kalibrator dapat ditugaskan lagi.", kabar);
    }

    @GetMapping("/{id}/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        var dokumen = Optional.ofNullable(wewenang.ambil(MetodeKelola.pilih(saya, satker), id).berkas()).orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(dokumen), berkas.isi(dokumen));
    }

    private static String kembali(String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/wewenang?satker=" + satker;
    }
}
