package id.laju.sertifikat;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.sertifikasi.ProdukSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.SkemaService;
import id.laju.umum.BacaIsian;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As typed. */
    record Isian(String nomor, String akun, String skema, Long produkSertifikasiId, String pemegang, String alamat, String kota, String pimpinan, String produk, String acuan, String peringkat,
            String spkNomor, String terbit, String berakhir, String merek) {

        static Isian dari(Sertifikat s, String akun, List<MerekSertifikat> merek) {
            String baris = merek.stream().map(m -> Stream.of(m.merek(), m.namaProduk(), m.jenis()).map(x -> x == null ? "" : x).collect(Collectors.joining("; ")).replaceAll("(; )+$", ""))
                .collect(Collectors.joining("\n"));
            return new Isian(s.nomor(), akun, s.skema(), s.produkSertifikasiId(), s.pemegang(), s.alamat(), s.kota(), s.pimpinan(), s.produk(), s.acuan(), s.peringkat(), s.spkNomor(),
                s.terbit().toString(), s.berakhir().toString(), baris);
        }

        /** @throws id.laju.umum.IsianKeliru on a date that is none */
        IsianSertifikat baca() {
            BacaIsian b = new BacaIsian();
            LocalDate dari = b.tanggal("terbit", terbit, "Tanggal Terbit");
            LocalDate sampai = b.tanggal("berakhir", berakhir, "Berlaku Sampai");
            b.selesai();
            return new IsianSertifikat(BacaIsian.teks(nomor), BacaIsian.teks(akun), BacaIsian.teks(skema), produkSertifikasiId, BacaIsian.teks(pemegang), BacaIsian.teks(alamat), BacaIsian.teks(kota),
                BacaIsian.teks(pimpinan), BacaIsian.teks(produk), BacaIsian.teks(acuan), BacaIsian.teks(peringkat), BacaIsian.teks(spkNomor), dari, sampai, BacaIsian.teks(merek));
        }
    }

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
        return formulir(null, saya.satkerDipilih(satker), new Isian(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null), model);
    }

    @GetMapping("/{id:\\d+}/ubah")
    String ubah(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (!s.lama()) {
            throw new TidakDitemukan("Sertifikat yang terbit dari sistem ini tidak dapat diubah.");
        }
        return formulir(id, s.satker(), Isian.dari(s, lama.akun(s), sertifikat.merek(id)), model);
    }

    @PostMapping({"/baru", "/{id:\\d+}/ubah"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian, @RequestParam(required = false) MultipartFile berkas,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = id == null ? saya.satkerDipilih(satker) : sertifikat.ambil(saya.satker(), id).satker();
        byte[] isi = berkas == null ? null : berkas.getBytes();
        long hasil = pengulang.lakukan(() -> lama.catat(dipilih, id, isian.baca(), berkas == null ? null : berkas.getOriginalFilename(), isi, saya.getUsername()));
        return SertifikatKelola.kembali(hasil, dipilih, "Sertifikat disimpan di register.", kabar);
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("skema", skema.nama()).addAttribute("produk", produk.semua(satker).stream()
            .collect(Collectors.toMap(p -> String.valueOf(p.id()), SertifikatLamaKelola::sebutan, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikat/register-form";
    }

    private static String sebutan(ProdukSertifikasi p) {
        return p.nama() + ", " + p.acuan();
    }
}
