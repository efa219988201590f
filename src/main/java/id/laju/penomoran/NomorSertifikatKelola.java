package id.laju.penomoran;

import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
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

/** Nomor Sertifikat of Admin Sertifikasi: the last number of each series, corrected forward, and its register (NAV-027, NUM-017). */
@Controller
@RequestMapping(NomorSertifikatKelola.ALAMAT)
@PreAuthorize("hasRole('admin-sertifikasi')")
class NomorSertifikatKelola {

    static final String ALAMAT = "/kelola/nomor-sertifikat";
    private static final List<String> JENIS = List.of(JenisNomor.SERTIFIKAT, JenisNomor.SERTIFIKAT_PERSON, JenisNomor.SURAT_SERTIFIKAT);

    private final PolaNomorService pola;
    private final KepalaPenomoran kepala;

    NomorSertifikatKelola(PolaNomorService pola, KepalaPenomoran kepala) {
        this.pola = pola;
        this.kepala = kepala;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal Petugas saya) {
        return KepalaPenomoran.masuk(ALAMAT, saya);
    }

    @GetMapping("/{kode}")
    String daftar(@PathVariable String kode, Model model) {
        model.addAttribute("deret", deret(kode));
        return "penomoran/nomor-sertifikat";
    }

    private List<DeretNomor> deret(String kode) {
        return pola.deret(kode).stream().filter(d -> JENIS.contains(d.jenis())).toList();
    }

    /** @param terakhir what was given last outside of the program; the next one follows it */
    @PostMapping("/{kode}")
    String lanjutkan(@PathVariable String kode, @RequestParam(required = false) String jenis, @RequestParam(required = false) String terakhir, @AuthenticationPrincipal Petugas saya,
            RedirectAttributes kabar) {
        PolaNomor kini = deret(kode).stream().filter(d -> d.jenis().equals(jenis)).map(DeretNomor::berlaku).findFirst().orElse(null);
        if (kini == null) {
            throw IsianKeliru.pada("jenis", "Jenis nomor ini belum mempunyai pola; minta Admin Satker mengisinya pada Penomoran.");
        }
        BacaIsian baca = new BacaIsian();
        Integer urut = baca.bulat("terakhir", terakhir, "Nomor terakhir");
        baca.selesai();
        pola.lanjutkan(kini, urut == null ? 0 : urut, saya.id());
        kabar.addFlashAttribute("pesan", "Nomor terakhir disimpan. Berikutnya " + deret(kode).stream().filter(d -> d.jenis().equals(jenis)).map(DeretNomor::berikut).findFirst().orElseThrow() + ".");
        return "redirect:" + ALAMAT + "/" + kode;
    }

    @GetMapping("/{kode}/register/{jenis}")
    String register(@PathVariable String kode, @PathVariable String jenis, PermintaanHalaman permintaan, Model model) {
        if (!JENIS.contains(jenis)) {
            throw TidakDitemukan.untuk("Register", jenis);
        }
        kepala.register(model, kode, jenis, permintaan, "Nomor Sertifikat|" + ALAMAT + "/" + kode);
        return "penomoran/register";
    }
}
