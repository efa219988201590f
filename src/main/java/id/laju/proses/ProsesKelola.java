package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.IsiTabel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.BagianDaftar;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The models and their versions. */
@Controller
@RequestMapping("/kelola/proses")
@PreAuthorize(WewenangModel.PEMBACA)
class ProsesKelola {

    private static final Logger LOG = LoggerFactory.getLogger(ProsesKelola.class);
    private static final BagianDaftar BAGIAN = BagianDaftar.dari("proses", "tabel", "temuan");

    private final DaftarModelService daftar;
    private final GudangModel gudang;
    private final UsulanService usulan;
    private final PaketModel paket;
    private final WewenangModel wewenang;
    private final PeriksaLagi periksa;
    private final KembaliService kembali;
    private final IsiTabel tabel;

    ProsesKelola(DaftarModelService daftar, GudangModel gudang, UsulanService usulan, PaketModel paket, WewenangModel wewenang, PeriksaLagi periksa, KembaliService kembali, IsiTabel tabel) {
        this.tabel = tabel;
        this.periksa = periksa;
        this.kembali = kembali;
        this.daftar = daftar;
        this.gudang = gudang;
        this.usulan = usulan;
        this.paket = paket;
        this.wewenang = wewenang;
    }

    @GetMapping
    String semua(@RequestParam(required = false) String bagian, PermintaanHalaman minta, @AuthenticationPrincipal Petugas saya, Model model) {
        String dipilih = BAGIAN.pilih(bagian);
        List<BarisProses> semua = daftar.semua(saya);
        model.addAttribute("bagian", dipilih).addAttribute("banyak", BAGIAN.hitung(b -> semua.stream().filter(x -> x.termasuk(b)).count()));
        model.addAttribute("halaman", DaftarModelService.halaman(semua, dipilih, minta)).addAttribute("mengusul", wewenang.dapatMengusul(null, saya)).addAttribute("bacaUsulan", wewenang.membacaUsulan(saya));
        return "proses/daftar";
    }

    @GetMapping("/{kunci}")
    String versi(@PathVariable String kunci, @RequestParam(required = false) String satker, @AuthenticationPrincipal Petugas saya, Model model) {
        String balai = BacaIsian.teks(satker);
        List<BarisVersi> semua = daftar.versi(kunci, balai, saya);
        VersiModel kini = semua.get(0).model();
        Optional<List<TemuanModel>> diperiksa = coba(kini, () -> periksa.temuan(kini));
        List<TemuanModel> temuan = diperiksa.orElse(List.of());
        model.addAttribute("kunci", kunci).addAttribute("satker", balai).addAttribute("versi", semua).addAttribute("model", kini);
        model.addAttribute("temuan", temuan).addAttribute("gambar", GambarTemuan.dari(temuan, List.of(kini.berkas()), b -> "/kelola/proses/model/" + kini.id()));
        model.addAttribute("varian", daftar.varian(kunci, saya)).addAttribute("terbuka", usulan.terbuka(kunci, balai));
        model.addAttribute("berakhir", gudang.berakhir(kini.id())).addAttribute("mengusul", wewenang.dapatMengusul(balai, saya)).addAttribute("bacaUsulan", wewenang.membacaUsulan(saya));
        model.addAttribute("takTerperiksa", diperiksa.isEmpty()).addAttribute("kembali", coba(kini, () -> kembali.ada(kini)).orElse(true));
        model.addAttribute("lembar", kini.tabel() ? coba(kini, () -> tabel.lembar(kini)).orElse(null) : null);
        return "proses/versi";
    }

    /** The page offers the ways out of a model that cannot be read any more, so that must not keep anybody from the page. */
    private static <T> Optional<T> coba(VersiModel v, Supplier<T> baca) {
        try {
            return Optional.of(baca.get());
        } catch (RuntimeException gagal) {
            LOG.error("Model {} tidak dapat diperiksa", v.id(), gagal);
            return Optional.empty();
        }
    }

    @PostMapping("/{kunci}/kembali")
    @PreAuthorize(WewenangModel.PENGUSUL)
    String kembali(@PathVariable String kunci, @RequestParam(required = false) String satker, @RequestParam(required = false) String alasan, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        VersiModel kini = daftar.versi(kunci, BacaIsian.teks(satker), saya).get(0).model();
        try {
            Usulan u = kembali.ajukan(kini, alasan, saya);
            kilat.addFlashAttribute("pesan", "Usulan diajukan. Perubahannya berlaku sesudah orang lain merilisnya.");
            return "redirect:/kelola/proses/usulan/" + u.id();
        } catch (UsulanDitolak ditolak) {
            return takDapatKembali(kini, ditolak.temuan(), alasan, kilat);
        }
    }

    /** The model to go back to is itself somebody's, and the program has moved on under it as well. */
    private static String takDapatKembali(VersiModel kini, List<TemuanModel> temuan, String alasan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesanGalat", "Belum dapat diajukan: model tujuannya punya " + temuan.size() + " temuan, disebut di bagian Kembali. Tidak ada yang berubah; alasan Anda masih ada.");
        kilat.addFlashAttribute("temuanKembali", temuan.stream().map(TemuanModel::kalimat).toList()).addFlashAttribute("ketikan", Map.of("alasan", alasan));
        if (kini.satker() != null) {
            kilat.addAttribute("satker", kini.satker());
        }
        return "redirect:/kelola/proses/" + kini.kunci() + "#kembali";
    }

    /** The file itself, for diagrams and to be stored; never shown as a page, because whoever wrote it could put a script into it. */
    @GetMapping("/model/{definisiId}")
    ResponseEntity<byte[]> model(@PathVariable String definisiId, @AuthenticationPrincipal Petugas saya) {
        VersiModel v = daftar.model(definisiId, saya);
        return BerkasModel.kirim(v.berkas(), gudang.isi(v.id()));
    }

    @GetMapping("/{kunci}/paket")
    ResponseEntity<byte[]> paket(@PathVariable String kunci, @RequestParam(required = false) String satker, @AuthenticationPrincipal Petugas saya) {
        String balai = BacaIsian.teks(satker);
        VersiModel v = daftar.versi(kunci, balai, saya).get(0).model();
        return BerkasModel.kirim(kunci + (balai == null ? "" : "-" + balai) + "-v" + v.versi() + ".zip", paket.susun(v));
    }
}
