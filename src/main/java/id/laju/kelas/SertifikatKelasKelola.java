package id.laju.kelas;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Certificates of a class: printed, and those signed on paper uploaded (TRN-015, TRN-016). */
@Controller
@RequestMapping("/kelola/pelaksanaan-bimtek")
@PreAuthorize(AksesKelas.PEMBACA)
class SertifikatKelasKelola {

    private final AksesKelas akses;
    private final SertifikatPelatihanService sertifikat;
    private final SiapkanSertifikatService siapkan;
    private final SertifikatBasahService basah;
    private final PutusanSertifikatService putusan;
    private final BerkasSertifikatKelas letak;
    private final BerkasService berkas;
    private final KelasKabar kabar;
    private final BukuKelas buku;
    private final Pengulang pengulang;

    SertifikatKelasKelola(AksesKelas akses, SertifikatPelatihanService sertifikat, SiapkanSertifikatService siapkan, SertifikatBasahService basah, PutusanSertifikatService putusan, BerkasSertifikatKelas letak, BerkasService berkas, KelasKabar kabar, BukuKelas buku,
            Pengulang pengulang) {
        this.akses = akses;
        this.sertifikat = sertifikat;
        this.siapkan = siapkan;
        this.basah = basah;
        this.putusan = putusan;
        this.letak = letak;
        this.berkas = berkas;
        this.kabar = kabar;
        this.buku = buku;
        this.pengulang = pengulang;
    }

    /** A participant with the certificate there is. @param nomor as it is, or as the counter offers it */
    public record Baris(long pesertaId, String nama, String email, String pembayar, String nomor, SertifikatPelatihan sertifikat, boolean terkirim) {
    }

    @GetMapping("/{id:\\d+}/sertifikat")
    String daftar(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        KelasBimtek k = akses.boleh(saya, id);
        var nomor = siapkan.nomorDitawarkan(id);
        model.addAttribute("k", k).addAttribute("pengelola", saya.peran().contains("admin-pelatihan")).addAttribute("sudahMulai", buku.sudahMulai(id)).addAttribute("disiapkan", basah.disiapkan(id)).addAttribute("baris", buku.pesertaLunas(id).stream().map(p -> {
            SertifikatPelatihan s = sertifikat.peserta(p.pesertaId()).orElse(null);
            return new Baris(p.pesertaId(), p.nama(), p.email(), p.pembayar(), nomor.get(p.pesertaId()), s, s != null && kabar.terkirim(s));
        }).toList());
        return "kelas/sertifikat";
    }

    @PostMapping("/{id:\\d+}/sertifikat/{pesertaId}")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String unggah(@PathVariable long id, @PathVariable long pesertaId, @RequestParam(required = false) String nomor, @RequestParam MultipartFile berkas, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) throws IOException {
        akses.boleh(saya, id);
        basah.unggah(id, pesertaId, nomor, berkas.getOriginalFilename(), berkas.getBytes(), saya.getUsername());
        kilat.addFlashAttribute("pesan", "Sertifikat diunggah.");
        return "redirect:/kelola/pelaksanaan-bimtek/" + id + "/sertifikat";
    }

    /** The sheet for a signature by hand, with its verification code. */
    @PostMapping("/{id:\\d+}/sertifikat/{pesertaId}/cetak")
    @PreAuthorize(AksesKelas.PENGELOLA)
    ResponseEntity<byte[]> cetak(@PathVariable long id, @PathVariable long pesertaId, @RequestParam(required = false) String nomor, @AuthenticationPrincipal StafLogin saya) {
        akses.boleh(saya, id);
        return Unduhan.lihatPdf("Sertifikat " + nomor, basah.cetak(id, pesertaId, nomor));
    }

    @PostMapping("/{id:\\d+}/sertifikat/ganti-penanda")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String gantiPenanda(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kilat) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> putusan.tarik(id));
        kilat.addFlashAttribute("pesan", "Sertifikat ditarik dari penanda tangan. Siapkan lagi pada tugas di kotak masuk Anda.");
        return "redirect:/kelola/pelaksanaan-bimtek/" + id + "/sertifikat";
    }

    @GetMapping("/sertifikat/{pesertaId}")
    ResponseEntity<byte[]> lihat(@PathVariable long pesertaId, @AuthenticationPrincipal StafLogin saya) {
        SertifikatPelatihan s = sertifikat.peserta(pesertaId).filter(x -> x.dokumenId() != null || x.berkasId() != null).orElseThrow(() -> new TidakDitemukan("Sertifikat ini belum ada."));
        akses.boleh(saya, s.kelasId());
        UUID ini = letak.dari(s);
        return Unduhan.lihat(berkas.ambil(ini), berkas.isi(ini));
    }
}
