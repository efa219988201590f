package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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

/** Uploads of changed models. What is refused stays with its reason and its findings until it is mended. */
@Controller
@RequestMapping("/kelola/proses/unggah")
@PreAuthorize(WewenangModel.PENGUSUL)
class UnggahKelola {

    private static final String ALAMAT = "/kelola/proses/unggah/";

    private final UnggahanService unggahan;
    private final GudangModel gudang;
    private final WewenangModel wewenang;
    private final SatkerService satker;
    private final String alamat;

    UnggahKelola(UnggahanService unggahan, GudangModel gudang, WewenangModel wewenang, SatkerService satker, @Value("${laju.alamat}") String alamat) {
        this.alamat = alamat;
        this.unggahan = unggahan;
        this.gudang = gudang;
        this.wewenang = wewenang;
        this.satker = satker;
    }

    @GetMapping
    String baru(@RequestParam(required = false) String kunci, @RequestParam(name = "satker", required = false) String kode, @AuthenticationPrincipal Petugas saya, Model model) {
        String balai = BacaIsian.teks(kode);
        Optional<VersiModel> dasar = Optional.ofNullable(BacaIsian.teks(kunci)).flatMap(k -> wewenang.terlihat(balai, saya) ? gudang.berlaku(k, balai) : Optional.empty());
        model.addAttribute("dasar", dasar.orElse(null)).addAttribute("pilihanSatker", pilihan(saya)).addAttribute("modeler", alamat + "/engine-rest");
        model.addAttribute("isian", new UnggahanIsian(kunci, balai, null, dasar.map(VersiModel::id).orElse(null)));
        return "proses/unggah";
    }

    @PostMapping
    String kirim(UnggahanIsian isian, @RequestParam(required = false) List<MultipartFile> berkas, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) throws IOException {
        BacaPaket isi = baca(berkas);
        if (isi.berkas().isEmpty()) {
            throw IsianKeliru.pada("berkas", "Pilih berkas model (.bpmn, .dmn) atau paketnya (.zip).");
        }
        return ajukan(unggahan.titip(null, isian, isi, List.of(), saya), saya, kilat);
    }

    @GetMapping("/{id}")
    String periksa(@PathVariable UUID id, @AuthenticationPrincipal Petugas saya, Model model) {
        Unggahan u = unggahan.ambil(id, saya);
        List<TemuanModel> temuan = unggahan.temuan(u);
        List<String> berkas = List.copyOf(unggahan.berkas(u).keySet());
        model.addAttribute("unggahan", u).addAttribute("berkas", berkas).addAttribute("temuan", temuan).addAttribute("pilihanSatker", pilihan(saya));
        model.addAttribute("gambar", GambarTemuan.dari(temuan, berkas, b -> ALAMAT + u.id() + "/berkas/" + b)).addAttribute("isian", u);
        return "proses/unggah-periksa";
    }

    @PostMapping("/{id}")
    String kirimLagi(@PathVariable UUID id, UnggahanIsian isian, @RequestParam(required = false) List<MultipartFile> berkas, @RequestParam(defaultValue = "") List<String> buang,
            @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) throws IOException {
        return ajukan(unggahan.titip(id, isian, baca(berkas), buang, saya), saya, kilat);
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable UUID id, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        unggahan.buang(id, saya);
        kilat.addFlashAttribute("pesan", "Unggahan dibuang.");
        return "redirect:/kelola/proses/unggah";
    }

    /** For the diagram on the page of findings. */
    @GetMapping("/{id}/berkas/{nama}")
    ResponseEntity<byte[]> berkas(@PathVariable UUID id, @PathVariable String nama, @AuthenticationPrincipal Petugas saya) {
        byte[] isi = unggahan.berkas(unggahan.ambil(id, saya)).get(nama);
        if (isi == null) {
            throw TidakDitemukan.untuk("Berkas", nama);
        }
        return BerkasModel.kirim(nama, isi);
    }

    private String ajukan(Unggahan u, Petugas saya, RedirectAttributes kilat) {
        try {
            Usulan jadi = unggahan.ajukan(u.id(), saya);
            kilat.addFlashAttribute("pesan", "Usulan diajukan. Perubahannya berlaku sesudah orang lain merilisnya.");
            return "redirect:/kelola/proses/usulan/" + jadi.id();
        } catch (UsulanDitolak ditolak) {
            kilat.addFlashAttribute("pesanGalat", "Belum dapat diajukan: ada " + ditolak.temuan().size() + " temuan. Tidak ada yang berubah; berkas dan alasan Anda tersimpan di halaman ini.");
        } catch (IsianKeliru keliru) {
            kilat.addFlashAttribute("pesanGalat", keliru.pesan()).addFlashAttribute("galat", keliru.bidang());
        }
        return "redirect:" + ALAMAT + u.id();
    }

    private static BacaPaket baca(List<MultipartFile> berkas) throws IOException {
        BacaPaket isi = new BacaPaket();
        for (MultipartFile satu : berkas == null ? List.<MultipartFile>of() : berkas) {
            if (!satu.isEmpty()) {
                isi.tambah(satu.getOriginalFilename(), satu.getBytes());
            }
        }
        return isi;
    }

    /** Which variants somebody may propose; the shared model is the empty choice. */
    private Map<String, String> pilihan(Petugas saya) {
        Map<String, String> hasil = new LinkedHashMap<>();
        satker.aktif().stream().filter(s -> wewenang.dapatMengusul(s.kode(), saya)).forEach(s -> hasil.put(s.kode(), "Hanya " + s.singkatan()));
        return hasil;
    }
}
