package id.laju.lhu;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.BukuKerja;
import id.laju.umum.PermintaanHalaman;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page Data Sertifikat Pengujian Selesai (LHU-012). */
@Controller
@RequestMapping("/kelola/lhu/selesai")
@PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji')")
class SertifikatSelesaiKelola {

    private static final String NAMA = "sertifikat-pengujian-selesai";

    private final SertifikatSelesaiService sertifikat;
    private final SatkerService satker;

    SertifikatSelesaiKelola(SertifikatSelesaiService sertifikat, SatkerService satker) {
        this.sertifikat = sertifikat;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", sertifikat.daftar(saya.satker(), h)).addAttribute("satkerZona", satker);
        return "lhu/selesai";
    }

    @GetMapping("/ekspor.xlsx")
    ResponseEntity<byte[]> excel(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h) {
        return unduh(MediaType.parseMediaType(BukuKerja.XLSX), NAMA + ".xlsx", sertifikat.excel(saya.satker(), h));
    }

    @GetMapping("/ekspor.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h) {
        return unduh(MediaType.APPLICATION_PDF, NAMA + ".pdf", sertifikat.pdf(saya.satker(), h));
    }

    /** The same paper, opened to be printed. */
    @GetMapping("/cetak")
    ResponseEntity<byte[]> cetak(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h) {
        return Unduhan.lihatPdf(NAMA + ".pdf", sertifikat.pdf(saya.satker(), h));
    }

    private static ResponseEntity<byte[]> unduh(MediaType jenis, String nama, byte[] isi) {
        return ResponseEntity.ok().contentType(jenis).header("Content-Disposition", "attachment; filename=\"" + nama + "\"").body(isi);
    }
}
