package id.laju.bantuan;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.JenisLayanan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import java.io.IOException;
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

/** Ajukan Pertanyaan (HLP-001 to HLP-007). */
@Controller
@RequestMapping("/portal/bantuan/pertanyaan")
class PertanyaanPortal {

    private static final String DAFTAR = "redirect:/portal/bantuan/pertanyaan";

    private final TiketService tiket;
    private final JawabanService jawaban;
    private final TiketTampil tampil;
    private final SatkerService satker;
    private final BerkasService berkas;
    private final Pengulang pengulang;

    PertanyaanPortal(TiketService tiket, JawabanService jawaban, TiketTampil tampil, SatkerService satker, BerkasService berkas, Pengulang pengulang) {
        this.tiket = tiket;
        this.jawaban = jawaban;
        this.tampil = tampil;
        this.satker = satker;
        this.berkas = berkas;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", tiket.milik(saya, JenisTiket.PERTANYAAN, h)).addAttribute("tampil", tampil).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "bantuan/pertanyaan";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal PenggunaLogin saya, Model model) {
        model.addAttribute("t", null).addAttribute("isian", new IsianTiket(null, null));
        return form(saya, model);
    }

    @GetMapping("/{id}/ubah")
    String ubah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Tiket t = tiket.ambil(id, saya);
        if (!t.draf()) {
            return DAFTAR + "/" + id;
        }
        model.addAttribute("t", t).addAttribute("isian", new IsianTiket(t.layanan(), tiket.pesan(id).get(0).isi())).addAttribute("terlampir", tampil.pesan(id).get(0).berkas());
        return form(saya, model);
    }

    private String form(PenggunaLogin saya, Model model) {
        model.addAttribute("pilihanLayanan", JenisLayanan.values()).addAttribute("balai", satker.ambil(saya.satker()));
        return "bantuan/pertanyaan-form";
    }

    @PostMapping
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) Long id, IsianTiket isian, @RequestParam(defaultValue = "false") boolean lepas,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        Lampiran file = Lampiran.dari(lampiran);
        long jadi = id == null ? tiket.draf(saya, isian, file) : id;
        if (id != null) {
            tiket.ubah(id, saya, isian, file, lepas);
        }
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pertanyaanDraft"));
        return DAFTAR + "/" + jadi;
    }

    @GetMapping("/{id}")
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Tiket t = tiket.ambil(id, saya);
        if (t.usulan()) {
            return "redirect:/portal/permohonan/usulan";
        }
        boolean bolehDibuka = tiket.bolehDibuka(t);
        model.addAttribute("batas", jawaban.batas(t).orElse(null)).addAttribute("bukaSampai", bolehDibuka ? tiket.bukaSampai(t) : null);
        model.addAttribute("t", t).addAttribute("ucapan", tampil.pesan(id)).addAttribute("bolehDibuka", bolehDibuka).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "bantuan/pertanyaan-lihat";
    }

    @PostMapping("/{id}/ajukan")
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        pengulang.jalankan(() -> tiket.ajukan(id, saya));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pertanyaanDiajukan", tiket.ambil(id, saya).nomor()));
        return DAFTAR + "/" + id;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        tiket.hapus(id, saya);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pertanyaanDihapus"));
        return DAFTAR;
    }

    /** A further question, also after the end. */
    @PostMapping("/{id}/tanya")
    String tanya(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String uraian,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        Lampiran file = Lampiran.dari(lampiran);
        pengulang.jalankan(() -> tiket.tanyaLagi(id, saya, uraian, file));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pertanyaanLanjutan"));
        return DAFTAR + "/" + id;
    }

    @PostMapping("/{id}/selesai")
    String selesai(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        pengulang.jalankan(() -> tiket.selesai(id, saya));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pertanyaanSelesai"));
        return DAFTAR + "/" + id;
    }

    @GetMapping("/{id}/lampiran/{pesanId}")
    ResponseEntity<byte[]> lampiran(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesanId) {
        Berkas b = tampil.berkas(tiket.ambil(id, saya).id(), pesanId);
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
