package id.laju.pengaduan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PembatasLaju;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Kabar;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Menu Pengaduan of the website: anybody complains without an account and is answered by e-mail or telephone (HLP-015). */
@Controller
class PengaduanPublik {

    private static final int PER_JAM = 20;

    private final AjukanPengaduanService ajukan;
    private final SatkerService satker;
    private final PembatasLaju pembatas;
    private final Pengulang pengulang;

    PengaduanPublik(AjukanPengaduanService ajukan, SatkerService satker, PembatasLaju pembatas, Pengulang pengulang) {
        this.ajukan = ajukan;
        this.satker = satker;
        this.pembatas = pembatas;
        this.pengulang = pengulang;
    }

    @GetMapping("/publik/pengaduan")
    String pilih(Model model) {
        model.addAttribute("semuaBalai", satker.aktif());
        return "pengaduan/publik-balai";
    }

    @GetMapping("/publik/pengaduan/{satker}")
    String form(@PathVariable(name = "satker") String kode, Model model) {
        model.addAttribute("balai", satker.ambil(kode)).addAttribute("isian", IsianPengaduan.untuk(null));
        return "pengaduan/publik";
    }

    /** @param situs left empty by people; programs fill it */
    @PostMapping("/publik/pengaduan/{satker}")
    String kirim(@PathVariable(name = "satker") String kode, IsianPengaduan isian, @RequestParam(required = false) String situs, HttpServletRequest minta,
            RedirectAttributes kabar) {
        if (!pembatas.boleh("pengaduan", minta.getRemoteAddr(), PER_JAM)) {
            throw new IsianKeliru("Terlalu banyak pengaduan atau banding dari alamat internet ini. Coba lagi satu jam lagi, atau hubungi balai.");
        }
        if (IsianPengaduan.kosong(situs)) {
            pengulang.jalankan(() -> ajukan.dariSitus(satker.ambil(kode).kode(), isian));
        }
        kabar.addFlashAttribute("pesan", Kabar.dari(isian.jenis() == Pengaduan.Jenis.BANDING ? "kabar.bandingPublik" : "kabar.pengaduanPublik"));
        return "redirect:/publik/pengaduan/" + kode;
    }
}
