package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tabs Data Permohonan and Data Pabrik (A10; CRT-002 to CRT-012). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}")
class DataSertifikasiPortal {

    record Pilihan(String kode, String nama) {
    }

    private final HalamanSertifikasi halaman;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final KataSkema kata;

    DataSertifikasiPortal(HalamanSertifikasi halaman, SertifikasiService sertifikasi, KatalogSertifikasi katalog, KataSkema kata) {
        this.halaman = halaman;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.kata = kata;
    }

    @GetMapping("/data")
    String data(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, "data");
        Sertifikasi s = sertifikasi.ambil(p);
        String produk = katalog.sni(p.satker(), s.produkSertifikasiId()).map(ProdukSni::kode).orElse(null);
        Object ketikan = model.getAttribute("ketikan");
        String kini = ketikan instanceof Map<?, ?> m && m.get("produk") != null ? m.get("produk").toString() : produk;
        Map<String, String> skema = new LinkedHashMap<>();
        katalog.skema(p.layanan()).forEach(k -> skema.put(k.kode(), kata.skema(k.kode())));
        model.addAttribute("isian", DataSertifikasi.dari(p, s, produk)).addAttribute("daftarProduk", produk(p)).addAttribute("daftarSni", sni(p, kini)).addAttribute("daftarStandar", standar(p)).addAttribute("daftarSkema", skema);
        return "sertifikasi/data";
    }

    private Map<String, String> produk(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        katalog.semuaSni(p.satker(), p.layanan()).forEach(s -> hasil.put(s.kode(), s.nama()));
        return hasil;
    }

    /** Where the standard itself is chosen, not the product first. */
    private Map<String, String> standar(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        katalog.semuaSni(p.satker(), p.layanan()).forEach(s -> hasil.put(String.valueOf(s.id()), s.tertulis()));
        return hasil;
    }

    private List<Pilihan> sni(Permohonan p, String produk) {
        return katalog.semuaSni(p.satker(), p.layanan()).stream().filter(s -> s.kode().equals(produk)).map(s -> new Pilihan(String.valueOf(s.id()), s.acuan() + " " + s.judul())).toList();
    }

    /** Standards of a product for the dependent list (CRT-003). */
    @GetMapping("/sni/{produk}")
    @ResponseBody
    List<Pilihan> daftarSni(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String produk) {
        return sni(halaman.ambil(saya, id), produk);
    }

    @PostMapping(path = "/data", params = "!otomatis")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, DataSertifikasi isian, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        sertifikasi.simpan(saya, id, isian);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dataPermohonan"));
        return "redirect:/portal/sertifikasi/" + id + "/" + TabSertifikasi.milik(p.layanan()).get(1).alamat();
    }

    /** While it is being typed. */
    @PostMapping(path = "/data", params = "otomatis")
    @ResponseBody
    Tersimpan simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, DataSertifikasi isian) {
        halaman.ambil(saya, id);
        return new Tersimpan(sertifikasi.simpan(saya, id, isian));
    }

    @GetMapping("/pabrik")
    String pabrik(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, "pabrik");
        model.addAttribute("pabrik", katalog.pabrik(p.pelangganId()));
        return "sertifikasi/pabrik";
    }

    @PostMapping("/pabrik")
    String pilihPabrik(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Long pabrikId, @RequestParam(required = false) Integer versi,
            RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        sertifikasi.pilihPabrik(saya, id, pabrikId, versi);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pabrikDipilih"));
        return "redirect:/portal/sertifikasi/" + id + (p.layanan().equals(LayananSertifikasi.PRODUK) ? "/merek" : "/unggah");
    }

    /** The first factory of a company; later on it is changed by letter. */
    @PostMapping("/pabrik/baru")
    String pabrikBaru(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String nama, @RequestParam(required = false) String alamat,
            RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        sertifikasi.pabrikPertama(saya, id, nama, alamat);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pabrikDisimpan"));
        return "redirect:/portal/sertifikasi/" + id + "/pabrik";
    }
}
