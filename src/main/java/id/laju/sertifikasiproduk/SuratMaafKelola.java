package id.laju.sertifikasiproduk;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** CS writes down the letter of apology that a customer shows for a certification (HLP-018). */
@Controller
@PreAuthorize("hasRole('cs')")
class SuratMaafKelola {

    private final PotonganDiperlihatkan potongan;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    SuratMaafKelola(PotonganDiperlihatkan potongan, PermohonanService permohonan, Pengulang pengulang) {
        this.potongan = potongan;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @PostMapping("/kelola/sertifikasi/{id:\\d+}/maaf")
    String catat(@PathVariable long id, @RequestParam(required = false) String nomor, @RequestParam(required = false) String tanggal, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = permohonan.ambil(id);
        if (!saya.satker().contains(p.satker()) || !potongan.dapat(p)) {
            throw new TidakDitemukan("Waktu layanan order ini tidak dapat dipotong.");
        }
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("tanggal", tanggal, "Tanggal surat");
        baca.selesai();
        int banyak = pengulang.lakukan(() -> potongan.catat(p, nomor, hari, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Waktu layanan order ini dipotong " + banyak + " hari kerja menurut surat " + nomor.strip() + ".");
        return "redirect:/kasus/" + p.kasus();
    }
}
