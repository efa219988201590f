package id.laju.konsultansi;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office does beside the tasks of a consulting order: ends it, frees its report from an absent signer, ticks what the balai had to do, reads files. */
@Controller
@RequestMapping("/kelola/konsultansi/{id:\\d+}")
class KonsultansiKelola {

    private final PenghentianKonsultansiService penghentian;
    private final LaporanKonsultansiService laporan;
    private final KunjunganService kunjungan;
    private final TimKonsultanService timKonsultan;
    private final GantiTimService tim;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    KonsultansiKelola(PenghentianKonsultansiService penghentian, LaporanKonsultansiService laporan, KunjunganService kunjungan, TimKonsultanService timKonsultan, GantiTimService tim, PermohonanService permohonan, Pengulang pengulang) {
        this.penghentian = penghentian;
        this.laporan = laporan;
        this.kunjungan = kunjungan;
        this.timKonsultan = timKonsultan;
        this.tim = tim;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @GetMapping("/penghentian")
    @PreAuthorize("hasRole('pj-konsultansi')")
    String penghentian(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(saya, id);
        model.addAttribute("p", p).addAttribute("dapat", penghentian.dapat(p)).addAttribute("dibayar", penghentian.dibayar(id).map(Rupiah::tulis).orElse(null));
        return "konsultansi/penghentian";
    }

    @PostMapping("/penghentian")
    @PreAuthorize("hasRole('pj-konsultansi')")
    String hentikan(@PathVariable long id, PenghentianKonsultansiService.Isian isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(saya, id);
        pengulang.jalankan(() -> penghentian.hentikan(p, isian, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Order dihentikan. Pelanggan dan tim konsultannya segera diberi tahu lewat surel.");
        return "redirect:/kasus/" + p.kasus();
    }

    @PostMapping("/ganti-penanda")
    @PreAuthorize("hasRole('pj-konsultansi')")
    String gantiPenanda(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(saya, id);
        pengulang.jalankan(() -> laporan.tarik(id));
        kabar.addFlashAttribute("pesan", "Laporan ditarik dari penanda tangannya. Pilih pejabat lain pada tugas Periksa laporan.");
        return "redirect:/kasus/" + p.kasus();
    }

    @GetMapping("/tim")
    @PreAuthorize("hasRole('ketua-tim-pji')")
    String tim(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(saya, id);
        Map<String, String> calon = new LinkedHashMap<>();
        timKonsultan.calon(p.satker()).forEach(s -> calon.put(s.id(), s.nama()));
        model.addAttribute("p", p).addAttribute("calon", calon).addAttribute("tim", timKonsultan.tim(id));
        return "konsultansi/tim";
    }

    @PostMapping("/tim")
    @PreAuthorize("hasRole('ketua-tim-pji')")
    String gantiTim(@PathVariable long id, @RequestParam(required = false) List<String> anggota, @RequestParam(required = false) String ketua, @RequestParam(required = false) String alasan,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(saya, id);
        pengulang.jalankan(() -> tim.ganti(p, new IsianTimKonsultan(ketua, anggota), alasan, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Tim konsultan diganti. Pelanggan dan kedua tim segera diberi tahu lewat surel.");
        return "redirect:/kasus/" + p.kasus();
    }

    @PostMapping("/tindak-lanjut/{tindak}")
    @PreAuthorize("hasAnyRole('konsultan', 'pj-konsultansi')")
    String selesaikan(@PathVariable long id, @PathVariable long tindak, @RequestParam(required = false) String jawaban, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(saya, id);
        if (!saya.peran().contains("pj-konsultansi") && timKonsultan.tim(id).stream().noneMatch(a -> a.staf().equals(saya.getUsername()))) {
            throw new TidakDitemukan("Anda bukan anggota tim konsultan order ini.");
        }
        kunjungan.selesaikan(p, tindak, "BALAI", jawaban, saya.getUsername());
        kabar.addFlashAttribute("pesan", "Tindak lanjut balai dicatat selesai.");
        return "redirect:/kasus/" + p.kasus();
    }

    @GetMapping("/berkas/{berkas}")
    @PreAuthorize(StafLogin.KANTOR)
    ResponseEntity<byte[]> berkas(@PathVariable long id, @PathVariable UUID berkas, @AuthenticationPrincipal StafLogin saya) {
        milik(saya, id);
        Berkas b = kunjungan.satuBerkas(id, berkas);
        return Unduhan.lihat(b, kunjungan.isi(b));
    }

    private Permohonan milik(StafLogin saya, long id) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker()) || !KonsultansiService.LAYANAN.equals(p.layanan())) {
            throw TidakDitemukan.untuk("Order konsultansi", id);
        }
        return p;
    }
}
