package id.laju.kalender;

import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holidays and working hours (SLA-009): a satker's own, and for Admin Pusat those common to all, under the word "umum". */
@Controller
@RequestMapping("/kelola/kalender")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class KalenderKelola {

    static final String UMUM = "umum";
    private static final Map<Integer, String> HARI = new java.util.TreeMap<>(Map.of(1, "Senin", 2, "Selasa", 3, "Rabu", 4, "Kamis", 5, "Jumat", 6, "Sabtu", 7, "Minggu"));

    /** @param pemilik whose calendar rows it changes: a satker, or all */
    record Area(String kode, String pemilik, String nama, boolean pusat, String oleh) {
    }

    record BarisLibur(long id, String tanggal, String nama, HariLibur.Jenis jenis, String keterangan, boolean milik) {
    }

    private final KalenderService kalender;
    private final SatkerService satker;
    private final Clock jam;

    KalenderKelola(KalenderService kalender, SatkerService satker, Clock jam) {
        this.kalender = kalender;
        this.satker = satker;
        this.jam = jam;
    }

    /** @throws TidakDitemukan for a satker that is not this person's */
    @ModelAttribute
    void area(@PathVariable(name = "area", required = false) String kode, @AuthenticationPrincipal Petugas saya, Model model) {
        if (kode == null) {
            return;
        }
        boolean umum = kode.equals(UMUM);
        if (umum ? !saya.pusat() : !saya.bekerjaDi(kode)) {
            throw TidakDitemukan.untuk("Kalender", kode);
        }
        model.addAttribute("area", new Area(kode, umum ? KalenderService.SEMUA : kode, umum ? "Semua satker" : satker.ambil(kode).singkatan(), saya.pusat(), saya.id()))
            .addAttribute("semuaArea", saya.satker().stream().map(satker::ambil).toList());
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal Petugas saya) {
        String kode = saya.satker().size() == 1 ? saya.satker().get(0) : saya.pusat() ? UMUM
            : saya.satker().stream().findFirst().orElseThrow(() -> new TidakDitemukan("Anda belum ditempatkan di satker mana pun."));
        return "redirect:/kelola/kalender/" + kode + "/" + LocalDate.now(jam).getYear();
    }

    @GetMapping("/{area}/{tahun:[0-9]+}")
    String libur(@ModelAttribute("area") Area area, @PathVariable int tahun, Model model) {
        model.addAttribute("tahun", tahun).addAttribute("semuaTahun", semuaTahun(tahun))
            .addAttribute("lengkap", kalender.tahun().stream().filter(t -> t.tahun() == tahun).findFirst().orElse(null))
            .addAttribute("daftar", kalender.libur(area.pemilik(), tahun).stream().map(l -> baris(l, area)).toList());
        return "kalender/libur";
    }

    @PostMapping("/{area}/{tahun:[0-9]+}/baru")
    String tambahLibur(@ModelAttribute("area") Area area, LiburIsian isian, RedirectAttributes kilat) {
        HariLibur libur = isian.libur(area.pemilik());
        kalender.tambahLibur(libur, area.oleh());
        kilat.addFlashAttribute("pesan", Tanggal.panjang(libur.tanggal()) + " dicatat sebagai hari libur; tenggat yang masih berjalan dihitung ulang.");
        return ke(area, libur.tanggal().getYear());
    }

    @PostMapping("/{area}/{tahun:[0-9]+}/{id}/hapus")
    String hapusLibur(@ModelAttribute("area") Area area, @PathVariable int tahun, @PathVariable long id, RedirectAttributes kilat) {
        kalender.hapusLibur(area.pemilik(), id, area.oleh());
        kilat.addFlashAttribute("pesan", "Hari libur dihapus; tenggat yang masih berjalan dihitung ulang.");
        return ke(area, tahun);
    }

    @PostMapping("/umum/{tahun:[0-9]+}/lengkap")
    @PreAuthorize("hasRole('admin-pusat')")
    String bukaTahun(@PathVariable int tahun, @RequestParam(required = false) String dasar, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        kalender.bukaTahun(tahun, dasar, saya.id());
        kilat.addFlashAttribute("pesan", "Kalender " + tahun + " dinyatakan lengkap.");
        return "redirect:/kelola/kalender/umum/" + tahun;
    }

    @GetMapping("/{area}/jam")
    String jam(@ModelAttribute("area") Area area, Model model) {
        model.addAttribute("daftar", kalender.jam(area.pemilik())).addAttribute("hari", HARI).addAttribute("tahun", LocalDate.now(jam).getYear());
        return "kalender/jam";
    }

    @PostMapping("/{area}/jam/baru")
    String simpanJam(@ModelAttribute("area") Area area, JamIsian isian, RedirectAttributes kilat) {
        kalender.simpanJam(isian.jam(area.pemilik()), area.oleh());
        kilat.addFlashAttribute("pesan", "Jam kerja disimpan; tenggat yang masih berjalan dihitung ulang.");
        return "redirect:/kelola/kalender/" + area.kode() + "/jam";
    }

    @PostMapping("/{area}/jam/{id}/hapus")
    String hapusJam(@ModelAttribute("area") Area area, @PathVariable long id, RedirectAttributes kilat) {
        kalender.hapusJam(area.pemilik(), id, area.oleh());
        kilat.addFlashAttribute("pesan", "Jam kerja dihapus; tenggat yang masih berjalan dihitung ulang.");
        return "redirect:/kelola/kalender/" + area.kode() + "/jam";
    }

    private static BarisLibur baris(HariLibur l, Area area) {
        return new BarisLibur(l.id(), Tanggal.denganHari(l.tanggal()), l.nama(), l.jenis(), l.keterangan(), l.satker().equals(area.pemilik()));
    }

    private List<Integer> semuaTahun(int dilihat) {
        int kini = LocalDate.now(jam).getYear();
        TreeSet<Integer> hasil = new TreeSet<>(List.of(kini, kini + 1, dilihat));
        kalender.tahun().forEach(t -> hasil.add(t.tahun()));
        return List.copyOf(hasil);
    }

    private static String ke(Area area, int tahun) {
        return "redirect:/kelola/kalender/" + area.kode() + "/" + tahun;
    }
}
