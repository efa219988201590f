package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Permohonan Layanan: the list and what can be done from it (REQ-005). */
@Controller
class DaftarPermohonanPortal {

    private final DaftarPermohonan daftar;
    private final DrafService draf;
    private final PilihanLayanan pilihan;
    private final SalinService salin;
    private final SatkerService satker;

    DaftarPermohonanPortal(DaftarPermohonan daftar, DrafService draf, PilihanLayanan pilihan, SalinService salin, SatkerService satker) {
        this.daftar = daftar;
        this.draf = draf;
        this.pilihan = pilihan;
        this.salin = salin;
        this.satker = satker;
    }

    @GetMapping("/portal/permohonan")
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) Integer tahun, PermintaanHalaman permintaan, Model model) {
        Halaman<RingkasPermohonan> halaman = daftar.cari(saya.pelangganId(), tahun, permintaan);
        model.addAttribute("halaman", halaman).addAttribute("pilihanTahun", daftar.tahun(saya.pelangganId()));
        model.addAttribute("tertutup", daftar.tertutup(halaman.isi()));
        model.addAttribute("tombol", daftar.tombol(saya.pelangganId(), halaman.isi()));
        model.addAttribute("disetujui", daftar.disetujui(halaman.isi().stream().filter(r -> r.status().equals("Billing Expired")).toList())).addAttribute("balai", satker.ambil(saya.satker()));
        return "permohonan/daftar";
    }

    @GetMapping("/portal/permohonan/baru")
    String baru(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("halangan", pilihan.halangan(saya)).addAttribute("layanan", pilihan.pilihan(saya)).addAttribute("balai", satker.ambil(saya.satker()));
        model.addAttribute("adaKalibrasi", pilihan.dilayani(saya.satker(), JenisLayanan.KALIBRASI.kode()));
        return "permohonan/baru";
    }

    @PostMapping("/portal/permohonan/baru")
    String buat(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String layanan,
            @RequestParam(required = false) String untuk) {
        long id = JenisLayanan.SAMPLING_INSITU.kode().equals(layanan) ? draf.buatDiLokasi(saya, untuk) : draf.buat(saya, layanan);
        return "redirect:/portal/permohonan/" + id + "/data";
    }

    @PostMapping("/portal/permohonan/{id}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        draf.hapus(saya, id);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.draftDihapus"));
        return "redirect:/portal/permohonan";
    }

    @PostMapping("/portal/permohonan/{id}/salin")
    String salin(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        SalinService.Salinan salinan = salin.salin(saya, id);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDisalin"));
        kabar.addFlashAttribute("tertinggal", salinan.tertinggal());
        return "redirect:/portal/permohonan/" + salinan.id() + "/data";
    }
}
