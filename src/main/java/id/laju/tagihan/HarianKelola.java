package id.laju.tagihan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The daily comparison of SIMPONI, bank and LAJU, ticked off payment by payment. */
@Controller
@RequestMapping("/kelola/pencocokan")
@PreAuthorize("hasRole('bendahara')")
class HarianKelola {

    private static final List<String> KEPALA = List.of("Tanggal", "NTPN", "NTB", "Kode Billing", "LAJU", "SIMPONI", "Bank", "Perbedaan", "Dicentang oleh", "Dicentang", "Catatan");

    private final HarianService harian;
    private final SatkerService satker;

    HarianKelola(HarianService harian, SatkerService satker) {
        this.harian = harian;
        this.satker = satker;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String balai, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal,
            Model model) {
        String kode = milik(saya, balai);
        LocalDate hari = tanggal == null ? harian.hariIni(kode) : tanggal;
        List<BarisHarian> semua = harian.hari(kode, hari);
        model.addAttribute("semua", semua).addAttribute("hari", hari).addAttribute("balai", kode).addAttribute("zona", harian.zona(kode));
        model.addAttribute("pilihanBalai", saya.satker().stream().map(satker::ambil).toList());
        model.addAttribute("totalLaju", total(semua, BarisHarian::laju)).addAttribute("totalSimponi", total(semua, BarisHarian::simponi)).addAttribute("totalBank", total(semua, BarisHarian::bank));
        model.addAttribute("beda", semua.stream().filter(b -> !b.cocok() && !b.dicentang()).count()).addAttribute("siap", semua.stream().filter(b -> b.cocok() && !b.dicentang()).count());
        return "tagihan/harian";
    }

    private static BigDecimal total(List<BarisHarian> semua, Function<BarisHarian, SisiUang> sisi) {
        return semua.stream().map(sisi).map(BarisHarian::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @PostMapping
    String centang(@AuthenticationPrincipal StafLogin saya, @RequestParam String balai, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, @RequestParam String kunci,
            @RequestParam(required = false) String dilihat, @RequestParam(required = false) String catatan, RedirectAttributes kabar) {
        harian.centang(milik(saya, balai), tanggal, kunci, dilihat, catatan, saya.getUsername());
        return kembali(balai, tanggal, "Pembayaran dicentang.", kabar);
    }

    @PostMapping("/cocok")
    String cocok(@AuthenticationPrincipal StafLogin saya, @RequestParam String balai, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, RedirectAttributes kabar) {
        int banyak = harian.centangYangCocok(milik(saya, balai), tanggal, saya.getUsername());
        return kembali(balai, tanggal, banyak + " pembayaran yang cocok dicentang.", kabar);
    }

    @PostMapping("/batal")
    String batal(@AuthenticationPrincipal StafLogin saya, @RequestParam String balai, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal, @RequestParam String kunci,
            RedirectAttributes kabar) {
        harian.batalkan(milik(saya, balai), tanggal, kunci, saya.getUsername());
        return kembali(balai, tanggal, "Centang dibatalkan.", kabar);
    }

    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String balai,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggal) {
        String kode = milik(saya, balai);
        LocalDate hari = tanggal == null ? harian.hariIni(kode) : tanggal;
        List<List<Object>> baris = new ArrayList<>();
        harian.hari(kode, hari).forEach(b -> baris.add(baris(b, harian.zona(kode))));
        return LembarExcel.unduh("rekonsiliasi-" + kode + "-" + hari, KEPALA, baris);
    }

    private static List<Object> baris(BarisHarian b, ZoneId zona) {
        Centang c = b.dicentang() ? b.centang() : null;
        return Arrays.asList(b.tanpaJam() ? Tanggal.pendek(b.saat().atZone(zona).toLocalDate()) : Tanggal.pendekDenganJam(b.saat(), zona), b.ntpn(), b.ntb(), b.kodeBilling(), jumlah(b.laju()), jumlah(b.simponi()), jumlah(b.bank()),
            b.cocok() ? "Cocok" : String.join("; ", b.beda()), c == null ? null : c.oleh(), c == null ? null : Tanggal.pendekDenganJam(c.pada(), zona), c == null ? null : c.catatan());
    }

    private static BigDecimal jumlah(SisiUang s) {
        return s == null ? null : s.jumlah();
    }

    private static String milik(StafLogin saya, String balai) {
        String kode = balai == null || balai.isBlank() ? saya.satker().get(0) : balai;
        saya.harusDi(kode);
        return kode;
    }

    private static String kembali(String balai, LocalDate tanggal, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        kabar.addAttribute("balai", balai).addAttribute("tanggal", tanggal.toString());
        return "redirect:/kelola/pencocokan";
    }
}
