package id.laju.person;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.StatusPermohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A certification of persons as a whole: what it lacks, Ajukan, and afterwards where it stands. */
@Controller
@RequestMapping("/portal/person/{id:\\d+}")
class PersonPortal {

    private final HalamanPerson halaman;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final TampilPerson tampil;
    private final MasaPersonService masa;
    private final PengajuanService pengajuan;
    private final BuktiLoketService bukti;
    private final StatusPermohonan status;
    private final BerkasService berkas;
    private final Pengulang pengulang;

    PersonPortal(HalamanPerson halaman, PersonService person, SkemaPersonService skema, TampilPerson tampil, MasaPersonService masa, PengajuanService pengajuan, BuktiLoketService bukti, StatusPermohonan status, BerkasService berkas, Pengulang pengulang) {
        this.halaman = halaman;
        this.person = person;
        this.skema = skema;
        this.tampil = tampil;
        this.masa = masa;
        this.pengajuan = pengajuan;
        this.bukti = bukti;
        this.status = status;
        this.berkas = berkas;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        model.addAttribute("adaFormulir", bukti.milik(id).stream().anyMatch(b -> b.jenis() == BuktiLoket.Jenis.FORMULIR)).addAttribute("peserta", tampil.semua(p, bahasa)).addAttribute("sesi", tampil.sesi(id, bahasa)).addAttribute("kuota", tampil.kuota(id, bahasa)).addAttribute("hariIni", skema.hariIni(p.satker())).addAttribute("perpanjangan", masa.ditanya(id));
        status.isi(saya, p, model);
        return "person/lihat";
    }

    /** Ajukan, or Kirim Perbaikan while the balai waits for corrections. */
    @PostMapping("/ajukan")
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi, @RequestParam(required = false) List<MultipartFile> buktiLoket, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        bukti.lampirkan(saya, id, BuktiLoket.Jenis.FORMULIR, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> {
            if (p.draf()) {
                pengajuan.ajukan(saya, id, versi);
            } else {
                pengajuan.kirimPerbaikan(saya, id, versi);
            }
        });
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDikirim", p.praOrder()));
        return "redirect:/portal/person/" + id;
    }

    @GetMapping("/berkas/{berkasId}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkasId) {
        halaman.ambil(saya, id);
        Berkas b = person.berkas(id, berkasId);
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
