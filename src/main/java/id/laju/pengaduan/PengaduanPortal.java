package id.laju.pengaduan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
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

/** Keluhan Pelanggan (HLP-010, HLP-012): complaints of the organisation, with the way to an appeal. */
@Controller
@RequestMapping("/portal/pengaduan")
class PengaduanPortal {

    private static final String SINI = "redirect:/portal/pengaduan/";

    private final PengaduanService pengaduan;
    private final LampiranPengaduanService berkasLampiran;
    private final TanggapanPengaduanService tanggapan;
    private final AjukanPengaduanService ajukan;
    private final PengaduanBaca baca;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    PengaduanPortal(PengaduanService pengaduan, LampiranPengaduanService berkasLampiran, TanggapanPengaduanService tanggapan, AjukanPengaduanService ajukan, PengaduanBaca baca, PermohonanService permohonan, SatkerService satker, BerkasService berkas, DokumenService dokumen, Pengulang pengulang) {
        this.pengaduan = pengaduan;
        this.berkasLampiran = berkasLampiran;
        this.tanggapan = tanggapan;
        this.ajukan = ajukan;
        this.baca = baca;
        this.permohonan = permohonan;
        this.satker = satker;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pengaduan.milik(saya.pelangganId(), h)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "pengaduan/daftar";
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String order, Model model) {
        model.addAttribute("isian", IsianPengaduan.untuk(order)).addAttribute("balai", satker.ambil(saya.satker()));
        return "pengaduan/baru";
    }

    @PostMapping
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, IsianPengaduan isian, @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar)
            throws IOException {
        LampiranBaru file = lampiran(lampiran);
        long id = pengulang.lakukan(() -> ajukan.dariPelanggan(saya.pelangganId(), isian, file, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari(isian.jenis() == Pengaduan.Jenis.BANDING ? "kabar.bandingBaru" : "kabar.pengaduanDikirim"));
        return SINI + id;
    }

    @GetMapping("/{id}")
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Pengaduan p = pengaduan.milik(id, saya.pelangganId());
        model.addAttribute("p", p).addAttribute("order", p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId())).addAttribute("bersurat", p.bersurat()).addAttribute("janji", p.nomor() != null ? baca.janji(p).orElse(null) : null).addAttribute("batas", p.menunggu() ? baca.batas(p).orElse(null) : null)
            .addAttribute("lampiran", berkasLampiran.semua(id)).addAttribute("banding", pengaduan.bandingAtas(id).orElse(null)).addAttribute("zona", satker.ambil(saya.satker()).zonaWaktu());
        return "pengaduan/lihat";
    }

    @PostMapping("/{id}/lengkapi")
    String lengkapi(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String tambahan,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        LampiranBaru file = lampiran(lampiran);
        pengulang.jalankan(() -> tanggapan.lengkapi(pengaduan.milik(id, saya.pelangganId()), tambahan, file, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.keteranganDikirim"));
        return SINI + id;
    }

    @PostMapping("/{id}/tarik")
    String tarik(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        Pengaduan p = pengaduan.milik(id, saya.pelangganId());
        pengulang.jalankan(() -> tanggapan.tarik(pengaduan.milik(id, saya.pelangganId())));
        kabar.addFlashAttribute("pesan", Kabar.dari(p.banding() ? "kabar.bandingDitarik" : "kabar.pengaduanDitarik"));
        return SINI + id;
    }

    @PostMapping("/{id}/terima")
    String terima(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        pengulang.jalankan(() -> tanggapan.terima(pengaduan.milik(id, saya.pelangganId())));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pengaduanSelesai"));
        return SINI + id;
    }

    @PostMapping("/{id}/banding")
    String banding(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String alasan,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        LampiranBaru file = lampiran(lampiran);
        pengulang.jalankan(() -> tanggapan.banding(pengaduan.milik(id, saya.pelangganId()), alasan, file, saya.pelaku()));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.bandingDikirim"));
        return "redirect:/portal/pengaduan";
    }

    @GetMapping("/{id}/surat")
    ResponseEntity<byte[]> surat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        Pengaduan p = pengaduan.milik(id, saya.pelangganId());
        if (!p.bersurat()) {
            throw new TidakDitemukan("Surat jawaban belum terbit.");
        }
        return Unduhan.lihat(dokumen.berkas(p.dokumenId()), dokumen.isi(p.dokumenId()));
    }

    @GetMapping("/{id}/lampiran/{ke}")
    ResponseEntity<byte[]> lampiran(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable int ke) {
        LampiranPengaduan l = berkasLampiran.ambil(pengaduan.milik(id, saya.pelangganId()).id(), ke);
        return Unduhan.lihat(berkas.ambil(l.berkasId()), berkas.isi(l.berkasId()));
    }

    static LampiranBaru lampiran(MultipartFile f) throws IOException {
        return f == null || f.isEmpty() ? null : new LampiranBaru(f.getOriginalFilename(), f.getBytes());
    }
}
