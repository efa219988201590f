package id.laju.sertifikat;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.sertifikasi.ProdukSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.SkemaService;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
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

/** Old certificates, typed in by Admin Sertifikasi. */
@Controller
@RequestMapping("/kelola/sertifikat")
@PreAuthorize(SertifikatKelola.ADMIN)
class SertifikatLamaKelola {

    private final SertifikatService sertifikat;
    private final SertifikatLamaService lama;
    private final ProdukSertifikasiService produk;
    private final SkemaService skema;
    private final Pengulang pengulang;

    SertifikatLamaKelola(SertifikatService sertifikat, SertifikatLamaService lama, ProdukSertifikasiService produk, SkemaService skema, Pengulang pengulang) {
        this.sertifikat = sertifikat;
        this.lama = lama;
        this.produk = produk;
        this.skema = skema;
        this.pengulang = pengulang;
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, saya.satkerDipilih(satker), new KetikanSertifikat(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null), model);
    }

    @GetMapping("/{id:\\d+}/ubah")
    String ubah(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (!s.lama()) {
            throw new TidakDitemukan("Sertifikat yang terbit dari sistem ini tidak dapat diubah.");
        }
        return formulir(id, s.satker(), KetikanSertifikat.dari(s, lama.akun(s), lama.tercatat(s)), model);
    }

    @PostMapping({"/baru", "/{id:\\d+}/ubah"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, KetikanSertifikat isian, @RequestParam(required = false) MultipartFile berkas,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = id == null ? saya.satkerDipilih(satker) : sertifikat.ambil(saya.satker(), id).satker();
        byte[] isi = berkas == null ? null : berkas.getBytes();
        long hasil = pengulang.lakukan(() -> lama.catat(dipilih, id, isian.baca(), berkas == null ? null : berkas.getOriginalFilename(), isi, saya.getUsername()));
        return SertifikatKelola.kembali(hasil, dipilih, "Sertifikat disimpan di register.", kabar);
    }

    private String formulir(Long id, String satker, KetikanSertifikat isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("skema", skema.nama()).addAttribute("produk", produk.semua(satker).stream()
            .collect(Collectors.toMap(p -> String.valueOf(p.id()), SertifikatLamaKelola::sebutan, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikat/register-form";
    }

    private static String sebutan(ProdukSertifikasi p) {
        return p.nama() + ", " + p.acuan();
    }
}
