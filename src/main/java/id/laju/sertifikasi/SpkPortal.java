package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer reads the agreement and signs it: by a one-time code, or on paper (DOC-011). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/spk")
class SpkPortal {

    private static final String PENANDATANGAN = "hasRole('penandatangan')";

    private final SpkService spk;
    private final JawabSpkService jawaban;
    private final SpkBalaiService balai;
    private final BerkasService berkas;
    private final PenggunaService pengguna;
    private final SatkerService satker;
    private final Pengulang pengulang;
    private final Clock jam;

    SpkPortal(SpkService spk, JawabSpkService jawaban, SpkBalaiService balai, BerkasService berkas, PenggunaService pengguna, SatkerService satker, Pengulang pengulang, Clock jam) {
        this.spk = spk;
        this.jawaban = jawaban;
        this.balai = balai;
        this.berkas = berkas;
        this.pengguna = pengguna;
        this.satker = satker;
        this.pengulang = pengulang;
        this.jam = jam;
    }

    @GetMapping
    String lihat(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, Model model) {
        Permohonan p = jawaban.milik(saya, id);
        List<Spk> semua = spk.semua(id).stream().filter(Spk::diketahuiPelanggan).toList();
        Spk s = semua.stream().findFirst().orElse(null);
        model.addAttribute("permohonan", p).addAttribute("s", s).addAttribute("lama", semua.stream().skip(1).toList()).addAttribute("balai", satker.ambil(p.satker()))
            .addAttribute("zona", satker.ambil(p.satker()).zonaWaktu());
        model.addAttribute("menunggu", s != null && s.dapatDitandatangani(jam.instant())).addAttribute("lewat", s != null && s.keadaan() == KeadaanSpk.DIKIRIM && !s.dapatDitandatangani(jam.instant()))
            .addAttribute("boleh", saya.peran().contains("penandatangan")).addAttribute("bolehBatal", saya.peran().contains("penandatangan") || saya.peran().contains("pemohon"))
            .addAttribute("kode", jawaban.bolehKode(saya)).addAttribute("orang", saya.diLoket() ? null : pengguna.ambil(saya.penggunaId()))
            .addAttribute("pindaian", s == null ? List.of() : spk.pindaian(s));
        return "sertifikasi/spk";
    }

    /** The text to be signed, or the paper that both have signed. */
    @GetMapping("/{versi}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @PathVariable int versi, @RequestParam(defaultValue = "false") boolean unduh, @AuthenticationPrincipal PenggunaLogin saya) {
        jawaban.milik(saya, id);
        Spk s = spk.versi(id, versi);
        if (!s.diketahuiPelanggan()) {
            throw new TidakDitemukan("SPK versi ini tidak ada.");
        }
        Berkas b = s.berlakuDari() == null ? berkas.ambil(s.naskahId()) : balai.berkas(s);
        return unduh ? Unduhan.unduh(b, berkas.isi(b.id())) : Unduhan.lihat(b, berkas.isi(b.id()));
    }

    @PostMapping("/kode")
    @PreAuthorize(PENANDATANGAN)
    String mintaKode(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, RedirectAttributes kabar) {
        jawaban.mintaKode(saya, id);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.kodeSpk", BuktiSpk.samar(pengguna.ambil(saya.penggunaId()).surel()), KodeSpk.BERLAKU.toMinutes()));
        return kembali(id);
    }

    @PostMapping("/tandatangani")
    @PreAuthorize(PENANDATANGAN)
    String tandatangani(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String kode, @RequestParam(required = false) String jabatan,
            @RequestParam(defaultValue = "false") boolean setuju, RedirectAttributes kabar) {
        if (!jawaban.sudah(saya, id)) {
            jawaban.periksaKode(saya, id, kode);
            pengulang.jalankan(() -> jawaban.denganKode(saya, id, kode, jabatan, setuju));
        }
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.spkDitandatangani"));
        return kembali(id);
    }

    @PostMapping("/pindaian")
    @PreAuthorize(PENANDATANGAN)
    String pindaian(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String namaPenanda, @RequestParam(required = false) String jabatanPenanda,
            @RequestParam(required = false) List<MultipartFile> pindaian, RedirectAttributes kabar) {
        List<Unggahan> isi = Unggahan.dari(pindaian);
        pengulang.jalankan(() -> jawaban.denganPindaian(saya, id, namaPenanda, jabatanPenanda, isi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.spkDipindai"));
        return kembali(id);
    }

    @PostMapping("/batal")
    @PreAuthorize("hasAnyRole('pemohon', 'penandatangan')")
    String batal(@PathVariable long id, @AuthenticationPrincipal PenggunaLogin saya, @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        pengulang.jalankan(() -> jawaban.batal(saya, id, alasan));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDibatalkan"));
        return kembali(id);
    }

    private static String kembali(long id) {
        return "redirect:/portal/sertifikasi/" + id + "/spk";
    }
}
