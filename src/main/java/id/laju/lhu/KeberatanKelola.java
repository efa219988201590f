package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.BukuKerja;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all objections to results, with customers' names. */
@Controller
@RequestMapping("/kelola/keberatan")
@PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji')")
class KeberatanKelola {

    private final DaftarKeberatanService daftar;
    private final SatkerService satker;

    KeberatanKelola(DaftarKeberatanService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String keadaan, @RequestParam(required = false, name = "satker") String kode, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", daftar.daftar(satker(saya, kode), keadaan(keadaan), h)).addAttribute("semuaKeadaan", BarisKeberatan.KEADAAN).addAttribute("keadaan", keadaan(keadaan));
        model.addAttribute("semuaSatker", saya.satker()).addAttribute("satker", satker(saya, kode).size() == 1 ? satker(saya, kode).get(0) : null).addAttribute("satkerZona", satker);
        return "lhu/keberatan-daftar";
    }

    @GetMapping("/ekspor.xlsx")
    ResponseEntity<byte[]> ekspor(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String keadaan, @RequestParam(required = false, name = "satker") String kode, PermintaanHalaman h) {
        return ResponseEntity.ok().header("Content-Type", BukuKerja.XLSX).header("Content-Disposition", "attachment; filename=\"keberatan.xlsx\"").body(daftar.excel(satker(saya, kode), keadaan(keadaan), h));
    }

    /** One of the person's satker, else all of them. */
    private static List<String> satker(StafLogin saya, String diminta) {
        return diminta != null && saya.satker().contains(diminta) ? List.of(diminta) : saya.satker();
    }

    private static String keadaan(String diminta) {
        return DaftarKeberatanService.TERBUKA.equals(diminta) || diminta != null && BarisKeberatan.KEADAAN.contains(diminta) ? diminta : null;
    }
}
