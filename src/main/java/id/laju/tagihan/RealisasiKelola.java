package id.laju.tagihan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Realisation of PNBP for a period, on the page and as a workbook. */
@Controller
@RequestMapping("/kelola/realisasi")
@PreAuthorize("hasAnyRole('bendahara', 'kepala-balai')")
class RealisasiKelola {

    private static final List<String> KEPALA = List.of("Kode Akun", "Layanan", "Satker", "Banyak Pembayaran", "Jumlah (Rp)");

    private final RealisasiService realisasi;
    private final SatkerService satker;
    private final MessageSource kata;
    private final Clock jam;

    RealisasiKelola(RealisasiService realisasi, SatkerService satker, MessageSource kata, Clock jam) {
        this.realisasi = realisasi;
        this.satker = satker;
        this.kata = kata;
        this.jam = jam;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai, PermintaanHalaman h, Model model) {
        Masa masa = masa(saya, dari, sampai);
        List<BarisRealisasi> semua = realisasi.hitung(saya.satker(), masa, h.urut(), h.turun());
        model.addAttribute("halaman", new Halaman<>(semua, semua.size(), h)).addAttribute("masa", masa);
        model.addAttribute("total", semua.stream().map(BarisRealisasi::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add));
        return "tagihan/realisasi";
    }

    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai, PermintaanHalaman h, Locale bahasa) {
        Masa masa = masa(saya, dari, sampai);
        List<List<Object>> baris = new ArrayList<>();
        realisasi.hitung(saya.satker(), masa, h.urut(), h.turun()).forEach(b -> baris.add(List.of(b.akun(), layanan(b, bahasa), b.namaSatker(), b.banyak(), b.jumlah())));
        return LembarExcel.unduh("realisasi-" + masa.dari() + "-" + masa.sampai(), KEPALA, baris);
    }

    private String layanan(BarisRealisasi b, Locale bahasa) {
        return b.jenis() == JenisPenerimaan.TAGIHAN ? kata.getMessage("layanan." + b.layanan(), null, b.layanan(), bahasa) : b.jenis().sebutan();
    }

    /** This year until today, unless told otherwise. */
    private Masa masa(StafLogin saya, LocalDate dari, LocalDate sampai) {
        LocalDate kini = LocalDate.now(jam.withZone(satker.ambil(saya.satker().get(0)).zonaWaktu()));
        return new Masa(dari == null ? kini.withDayOfYear(1) : dari, sampai == null ? kini : sampai);
    }
}
