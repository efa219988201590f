package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Tab Dokumen Isian and its entry pages (CRT-018, CHK-050 to CHK-054). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/isian")
class IsianPortal {

    /** @param kurang sentences; none for a complete sheet @param banyak rows that are there */
    record Lembar(DokumenPerlu dokumen, int banyak, List<String> kurang) {
    }

    private final HalamanSertifikasi halaman;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final IsianService isian;

    IsianPortal(HalamanSertifikasi halaman, SertifikasiService sertifikasi, KatalogSertifikasi katalog, IsianService isian) {
        this.halaman = halaman;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.isian = isian;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model, null);
        model.addAttribute("lembar", perlu(p).stream().map(d -> lembar(id, d)).toList());
        return "sertifikasi/isian";
    }

    private Lembar lembar(long id, DokumenPerlu d) {
        JenisIsian jenis = JenisIsian.dari(d.kode()).orElseThrow();
        List<Map<String, String>> baris = isian.baris(id, jenis);
        return new Lembar(d, baris.size(), BacaBaris.kurang(jenis, baris));
    }

    private List<DokumenPerlu> perlu(Permohonan p) {
        return katalog.diperlukan(p, sertifikasi.ambil(p)).stream().filter(d -> d.jenis().equals("ISIAN") && JenisIsian.dari(d.kode()).isPresent()).toList();
    }

    @GetMapping("/{kode}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, Model model) {
        Permohonan p = halaman.buka(saya, id, model, kode);
        JenisIsian jenis = jenis(p, kode);
        Map<String, String> isi = new LinkedHashMap<>();
        List<Map<String, String>> baris = isian.baris(id, jenis);
        for (int i = 0; i < baris.size(); i++) {
            int nomor = i + 1;
            baris.get(i).forEach((kolom, nilai) -> isi.put(kolom + "." + nomor, nilai));
        }
        model.addAttribute("lembar", jenis).addAttribute("isian", isi).addAttribute("nomor", nomor(jenis, baris.size(), model.getAttribute("ketikan")));
        model.addAttribute("namaDokumen", perlu(p).stream().filter(d -> d.kode().equals(kode)).map(DokumenPerlu::nama).findFirst().orElse(null));
        return "sertifikasi/isian-form";
    }

    /** Rows to show: those that were typed, else those that are stored, and one empty. */
    private static List<Integer> nomor(JenisIsian jenis, int ada, Object ketikan) {
        List<Integer> hasil = new ArrayList<>();
        if (ketikan instanceof Map<?, ?> peta) {
            hasil.addAll(BacaBaris.nomor(peta.keySet().stream().collect(Collectors.toMap(Object::toString, k -> ""))));
        } else {
            for (int i = 1; i <= ada; i++) {
                hasil.add(i);
            }
        }
        if (hasil.isEmpty() || jenis.banyak() && !(ketikan instanceof Map<?, ?>)) {
            hasil.add(ada + 1);
        }
        return hasil;
    }

    private JenisIsian jenis(Permohonan p, String kode) {
        boolean lokasi = kode.equals(JenisIsian.LOKASI.name()) && p.layanan().equals(LayananSertifikasi.SISTEM_MANAJEMEN);
        return JenisIsian.dari(kode).filter(j -> lokasi || perlu(p).stream().anyMatch(d -> d.kode().equals(kode)))
            .orElseThrow(() -> new TidakDitemukan("Dokumen isian ini tidak diperlukan untuk permohonan ini."));
    }

    @PostMapping(path = "/{kode}", params = "!otomatis")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, @RequestParam Map<String, String> ketikan,
            @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        Permohonan p = halaman.ambil(saya, id);
        isian.simpan(saya, id, jenis(p, kode), ketikan, versi);
        if (ketikan.containsKey("tambahBaris")) {
            return "redirect:/portal/sertifikasi/" + id + "/isian/" + kode;
        }
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.isianDisimpan"));
        return "redirect:/portal/sertifikasi/" + id + (kode.equals(JenisIsian.LOKASI.name()) ? "/unggah" : "/isian");
    }

    /** While it is being typed. */
    @PostMapping(path = "/{kode}", params = "otomatis")
    @ResponseBody
    Tersimpan simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable String kode, @RequestParam Map<String, String> ketikan,
            @RequestParam(required = false) Integer versi) {
        Permohonan p = halaman.ambil(saya, id);
        return new Tersimpan(isian.simpan(saya, id, jenis(p, kode), ketikan, versi));
    }
}
