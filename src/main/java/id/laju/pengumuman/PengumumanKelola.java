package id.laju.pengumuman;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.PermintaanHalaman;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announcements written by the admins: of the own satker, and by Admin Pusat also for all. */
@Controller
@RequestMapping("/kelola/pengumuman")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class PengumumanKelola {

    private static final String SEMUA_BALAI = "semua";
    private static final String KEMBALI = "redirect:/kelola/pengumuman";

    private final PengumumanService layanan;
    private final StafService staf;
    private final SatkerService satker;
    private final Clock jam;

    PengumumanKelola(PengumumanService layanan, StafService staf, SatkerService satker, Clock jam) {
        this.layanan = layanan;
        this.staf = staf;
        this.satker = satker;
        this.jam = jam;
    }

    @GetMapping
    String daftar(PermintaanHalaman permintaan, Principal saya, Model model) {
        model.addAttribute("halaman", layanan.daftar(staf.satker(saya.getName()), permintaan)).addAttribute("satker", satker);
        return "pengumuman/kelola-daftar";
    }

    @GetMapping("/baru")
    String baru(Principal saya, Model model) {
        return form(new Pengumuman(0, null, null, null, LocalDate.now(jam), null, null, Pembaca.PELANGGAN), saya, model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable long id, Principal saya, Model model) {
        return form(layanan.ambil(id, staf.satker(saya.getName())), saya, model);
    }

    private String form(Pengumuman p, Principal saya, Model model) {
        model.addAttribute("isian", p);
        model.addAttribute("pilihanSatker", pilihan(saya)).addAttribute("pilihanPembaca", Pembaca.pilihan());
        return "pengumuman/kelola-form";
    }

    @PostMapping("/{id}")
    String simpan(@PathVariable long id, @RequestParam String judul, @RequestParam String isiPengumuman, @RequestParam(name = "satker") String kode,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate terbit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai, @RequestParam(defaultValue = "PELANGGAN") Pembaca pembaca,
            Principal saya, RedirectAttributes kilat) {
        layanan.simpan(new Pengumuman(id, kode.equals(SEMUA_BALAI) ? null : kode, judul, isiPengumuman, terbit, sampai, saya.getName(), pembaca), boleh(saya));
        kilat.addFlashAttribute("pesan", "Pengumuman tersimpan.");
        return KEMBALI;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, Principal saya, RedirectAttributes kilat) {
        layanan.hapus(id, boleh(saya), saya.getName());
        kilat.addFlashAttribute("pesan", "Pengumuman dihapus.");
        return KEMBALI;
    }

    private Map<String, String> pilihan(Principal saya) {
        Map<String, String> hasil = new LinkedHashMap<>();
        boleh(saya).forEach(k -> hasil.put(k == null ? SEMUA_BALAI : k, k == null ? "Semua balai" : nama(k)));
        return hasil;
    }

    private String nama(String kode) {
        Satker balai = satker.ambil(kode);
        return balai.singkatan();
    }

    /** Null stands for all satker. */
    private List<String> boleh(Principal saya) {
        List<String> hasil = new ArrayList<>(staf.satker(saya.getName()));
        if (staf.peran(saya.getName()).contains("admin-pusat")) {
            hasil.add(0, null);
        }
        return hasil;
    }
}
