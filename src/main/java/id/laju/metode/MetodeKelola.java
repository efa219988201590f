package id.laju.metode;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** The register of methods. */
@Controller
@RequestMapping("/kelola/metode")
@PreAuthorize("hasAnyRole('admin-satker', 'manajer-teknis')")
class MetodeKelola {

    record Isian(String nomor, String judul) {
    }

    record Versi(String versi, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuDari,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlakuSampai, String catatan) {
    }

    private final MetodeService metode;
    private final BerkasService berkas;

    MetodeKelola(MetodeService metode, BerkasService berkas) {
        this.metode = metode;
        this.berkas = berkas;
    }

    static String pilih(StafLogin saya, String diminta) {
        return diminta != null && saya.satker().contains(diminta) ? diminta : saya.satker().get(0);
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = pilih(saya, satker);
        model.addAttribute("halaman", metode.daftar(dipilih, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "metode/daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("satker", pilih(saya, satker)).addAttribute("isian", new Isian(null, null)).addAttribute("id", null);
        return "metode/form";
    }

    @GetMapping("/{id}/ubah")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        Metode m = metode.ambil(pilih(saya, satker), id);
        model.addAttribute("satker", m.satker()).addAttribute("isian", new Isian(m.nomor(), m.judul())).addAttribute("id", id);
        return "metode/form";
    }

    @PostMapping({"/baru", "/{id}/ubah"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        String nomor = id == null ? BacaIsian.teks(isian.nomor()) : metode.ambil(dipilih, id).nomor();
        long tersimpan = metode.simpan(new Metode(id, dipilih, nomor, BacaIsian.teks(isian.judul())), saya.getUsername());
        return kembali(tersimpan, dipilih, id == null ? "Metode disimpan. Tambahkan versi dan parameternya." : "Metode disimpan.", kabar);
    }

    @GetMapping("/{id}")
    String satu(@PathVariable long id, @RequestParam(required = false) String satker, @RequestParam(required = false) String cari,
            @AuthenticationPrincipal StafLogin saya, Model model) {
        Metode m = metode.ambil(pilih(saya, satker), id);
        model.addAttribute("metode", m).addAttribute("versi", metode.versi(id)).addAttribute("parameter", metode.parameter(id)).addAttribute("hari", metode.hariIni(m.satker()));
        model.addAttribute("cari", cari).addAttribute("temuan", cari == null || cari.isBlank() ? List.of() : metode.cariParameter(m.satker(), id, cari));
        return "metode/satu";
    }

    @PostMapping("/{id}/versi")
    String versi(@PathVariable long id, @RequestParam(required = false) String satker, Versi v, @RequestParam(required = false) MultipartFile berkas,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = pilih(saya, satker);
        metode.tambahVersi(dipilih, id, v.versi(), v.berlakuDari(), v.berlakuSampai(), v.catatan(), berkas == null ? null : berkas.getOriginalFilename(),
            berkas == null ? null : berkas.getBytes(), saya.getUsername());
        return kembali(id, dipilih, "Versi disimpan.", kabar);
    }

    @PostMapping("/{id}/versi/{versiId}/akhiri")
    String akhiri(@PathVariable long id, @PathVariable long versiId, @RequestParam(required = false) String satker,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        metode.akhiri(dipilih, id, versiId, sampai, saya.getUsername());
        return kembali(id, dipilih, "Masa berlaku versi disimpan.", kabar);
    }

    @PostMapping("/{id}/parameter")
    String kaitkan(@PathVariable long id, @RequestParam(required = false) String satker, @RequestParam(defaultValue = "") List<Long> parameter,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        metode.kaitkan(dipilih, id, parameter, saya.getUsername());
        return kembali(id, dipilih, "Parameter dikaitkan.", kabar);
    }

    @PostMapping("/{id}/parameter/{parameterId}/lepas")
    String lepas(@PathVariable long id, @PathVariable long parameterId, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        metode.lepas(dipilih, id, parameterId, saya.getUsername());
        return kembali(id, dipilih, "Parameter dilepas dari metode.", kabar);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = pilih(saya, satker);
        metode.hapus(dipilih, id, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Metode dihapus.");
        return "redirect:/kelola/metode?satker=" + dipilih;
    }

    @GetMapping("/{id}/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @PathVariable UUID berkasId, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya) {
        metode.ambil(pilih(saya, satker), id);
        metode.versi(id).stream().filter(v -> berkasId.equals(v.berkas())).findFirst().orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    private static String kembali(long id, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/metode/" + id + "?satker=" + satker;
    }
}
