package id.laju.bimtek;

import id.laju.layanan.TarifPos;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Daftar Pelatihan with its tabs, the calendar, and the way into a registration (TRN-002, TRN-022). */
@Controller
@RequestMapping("/portal/bimtek")
class KatalogBimtekPortal {

    /** @param sisa places that are left */
    record Baris(Kelas kelas, Kursus kursus, boolean terbuka, int sisa) {
    }

    private final KursusService kursus;
    private final KelasService kelas;
    private final BimtekService bimtek;
    private final PesertaKelasService peserta;

    KatalogBimtekPortal(KursusService kursus, KelasService kelas, BimtekService bimtek, PesertaKelasService peserta) {
        this.kursus = kursus;
        this.kelas = kelas;
        this.bimtek = bimtek;
        this.peserta = peserta;
    }

    /** @param untuk draft for which a training is chosen; a new one without */
    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(defaultValue = "reguler") String tab, @RequestParam(required = false) Long untuk, PermintaanHalaman h, Model model) {
        LocalDate hari = kursus.hariIni(saya.satker());
        String dipilih = List.of("reguler", "inhouse", "kalender").contains(tab) ? tab : "reguler";
        model.addAttribute("tab", dipilih).addAttribute("untuk", untuk).addAttribute("cari", h.cari());
        if (dipilih.equals("inhouse")) {
            Map<Long, TarifPos> tarif = kursus.semuaTarif(saya.satker(), hari);
            model.addAttribute("kursus", kursus.ditawarkan(saya.satker(), Kategori.INHOUSE, h.pola())).addAttribute("tarif", tarif);
        } else {
            List<Baris> baris = baris(kelas.diumumkan(saya.satker(), h.pola()), hari);
            model.addAttribute("kelas", baris).addAttribute("bulan", BulanKelas.semua(baris, hari));
        }
        return "bimtek/katalog";
    }

    private List<Baris> baris(List<Kelas> semua, LocalDate hari) {
        Map<Long, Kursus> judul = kursus.semua(semua.stream().map(Kelas::kursusId).distinct().toList());
        return semua.stream().map(k -> {
            int sisa = Math.max(0, k.kuotaMaksimal() - peserta.semua(k.id()).size());
            return new Baris(k, judul.get(k.kursusId()), k.terbuka(hari) && sisa > 0, sisa);
        }).toList();
    }

    /** Lihat Selengkapnya. */
    @GetMapping("/kursus/{id}")
    String kursus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Long untuk, Model model) {
        Kursus k = kursus.milik(saya.satker(), id);
        if (!k.aktif()) {
            throw new TidakDitemukan("Pelatihan ini tidak ditawarkan lagi.");
        }
        LocalDate hari = kursus.hariIni(saya.satker());
        model.addAttribute("k", k).addAttribute("untuk", untuk).addAttribute("tarif", kursus.tarif(k, hari).orElse(null));
        model.addAttribute("kelas", baris(kelas.diumumkan(saya.satker(), null).stream().filter(x -> x.kursusId() == id).toList(), hari));
        return "bimtek/kursus";
    }

    @PostMapping("/daftar")
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam long kelasId, @RequestParam(required = false) Long untuk) {
        return "redirect:/portal/bimtek/order/" + bimtek.daftar(saya, untuk, kelasId);
    }

    @PostMapping("/minta")
    String minta(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam long kursusId, @RequestParam(required = false) Long untuk) {
        return "redirect:/portal/bimtek/order/" + bimtek.minta(saya, untuk, kursusId);
    }
}
