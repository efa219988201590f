package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.SiapaBekerja;
import id.laju.mesin.TugasTerbuka;
import id.laju.mesin.TugasTerbukaService;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bendahara records any payment, also without proof, late, double or for an unknown code, and finds it again. */
@Controller
@RequestMapping("/kelola/pembayaran")
@PreAuthorize("hasRole('bendahara')")
class PembayaranKelola {

    /** As typed. */
    record Isian(String satker, String kodeBilling, String ntpn, String ntb, String jumlah, String dibayarPada, String bank, String kanal, UUID berkasId) {
    }

    private final CariTagihanService cari;
    private final PembayaranService pembayaran;
    private final RekonsiliasiService rekonsiliasi;
    private final KabarTertahanService tertahan;
    private final SatkerService satker;
    private final KalenderKerja kalender;
    private final PortSimponi port;
    private final TugasTerbukaService terbuka;
    private final SiapaBekerja siapa;

    PembayaranKelola(CariTagihanService cari, PembayaranService pembayaran, RekonsiliasiService rekonsiliasi, KabarTertahanService tertahan,
            SatkerService satker, KalenderKerja kalender, PortSimponi port, TugasTerbukaService terbuka, SiapaBekerja siapa) {
        this.cari = cari;
        this.pembayaran = pembayaran;
        this.rekonsiliasi = rekonsiliasi;
        this.tertahan = tertahan;
        this.satker = satker;
        this.kalender = kalender;
        this.port = port;
        this.terbuka = terbuka;
        this.siapa = siapa;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) KeadaanPembayaran keadaan, PermintaanHalaman h, Model model) {
        Halaman<Pembayaran> semua = cari.pembayaran(saya.satker(), keadaan, h);
        Map<String, ZoneId> zona = semua.isi().stream().map(Pembayaran::satker).distinct().collect(Collectors.toMap(s -> s, kalender::zona));
        model.addAttribute("halaman", semua.ubah(p -> PembayaranTampil.dari(p, zona.get(p.satker())))).addAttribute("tugas", tugas(semua.isi()));
        model.addAttribute("keadaan", keadaan).addAttribute("semuaKeadaan", KeadaanPembayaran.values()).addAttribute("tertahan", tertahan.terbuka(saya.satker()));
        return "tagihan/pembayaran-daftar";
    }

    /** By payment: its task, where this person may do it. */
    private Map<Long, String> tugas(List<Pembayaran> semua) {
        Map<String, Long> menunggu = semua.stream().filter(p -> p.keadaan() == KeadaanPembayaran.REKONSILIASI)
            .collect(Collectors.toMap(p -> TagihanProses.kasusRekonsiliasi(p.satker(), p.id()), Pembayaran::id));
        return terbuka.diKasus("rekonsiliasiPembayaran", siapa.sekarang().orElseThrow(), menunggu.keySet()).stream()
            .collect(Collectors.toMap(t -> menunggu.get(t.kasus()), TugasTerbuka::tugasId));
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String kode, Model model) {
        model.addAttribute("balai", saya.satker().stream().map(satker::ambil).toList());
        model.addAttribute("isian", new Isian(saya.satker().get(0), kode, null, null, null, null, null, null, null));
        return "tagihan/pembayaran-baru";
    }

    @PostMapping
    String catat(@AuthenticationPrincipal StafLogin saya, Isian isian, RedirectAttributes kabar) {
        if (!saya.satker().contains(isian.satker())) {
            throw TidakDitemukan.untuk("Satker", isian.satker());
        }
        PembayaranMasuk p = masuk(isian);
        PortSimponi.Jawaban hasil = port.kabarkan(p, saya.getUsername());
        kabar.addFlashAttribute("pesan", switch (hasil.hasil()) {
            case LUNAS -> "Pembayaran tercatat dan tagihannya lunas.";
            case REKONSILIASI -> "Pembayaran tercatat. " + hasil.sebab().kalimat() + ", sehingga dibuatkan tugas Rekonsiliasi.";
            case SUDAH_ADA, BEDA, BALAI_LAIN -> throw pembayaran.sudahAda(p);
        });
        return "redirect:/kelola/pembayaran";
    }

    private PembayaranMasuk masuk(Isian i) {
        BigDecimal jumlah = Rupiah.baca(i.jumlah()).orElse(null);
        return new PembayaranMasuk(i.satker(), i.kodeBilling(), i.ntpn(), i.ntb(), jumlah, waktu(i), i.bank(), i.kanal(),
            i.berkasId() == null ? SumberPembayaran.BENDAHARA : SumberPembayaran.UNGGAH, i.berkasId());
    }

    private java.time.Instant waktu(Isian i) {
        if (i.dibayarPada() == null || i.dibayarPada().isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(i.dibayarPada()).atZone(kalender.zona(i.satker())).toInstant();
        } catch (DateTimeParseException e) {
            throw IsianKeliru.pada("dibayarPada", "Isi tanggal dan jam pembayaran, contoh 21-11-2026 10.15.");
        }
    }
}
