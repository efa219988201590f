package id.laju.proses;

import id.laju.mesin.SebaranDitolak;
import id.laju.mesin.TemuanModel;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Proposals: the list, one of them, and the decision about it. */
@Controller
@RequestMapping("/kelola/proses/usulan")
@PreAuthorize(WewenangModel.PEMBACA_USULAN)
class UsulanKelola {

    private static final String ALAMAT = "/kelola/proses/usulan/";
    private static final String MODEL = "/kelola/proses/model/";
    private static final String KEMBALI = "redirect:" + ALAMAT;
    private static final Map<String, String> KEADAAN = Arrays.stream(KeadaanUsulan.values())
        .collect(Collectors.toMap(KeadaanUsulan::name, KeadaanUsulan::sebutan, (a, b) -> a, LinkedHashMap::new));

    private final UsulanService usulan;
    private final UsulanKini kini;
    private final RilisService rilis;
    private final RevisiService revisi;
    private final WewenangModel wewenang;
    private final StafService staf;
    private final VarianTertinggal varian;

    UsulanKelola(UsulanService usulan, UsulanKini kini, RilisService rilis, RevisiService revisi, WewenangModel wewenang, StafService staf, VarianTertinggal varian) {
        this.varian = varian;
        this.usulan = usulan;
        this.kini = kini;
        this.rilis = rilis;
        this.revisi = revisi;
        this.wewenang = wewenang;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String keadaan, @RequestParam(required = false) String kunci, PermintaanHalaman minta, @AuthenticationPrincipal Petugas saya, Model model) {
        String dipilih = KEADAAN.containsKey(keadaan) ? keadaan : null;
        model.addAttribute("halaman", usulan.daftar(saya, dipilih, BacaIsian.teks(kunci), minta)).addAttribute("keadaan", dipilih).addAttribute("pilihanKeadaan", KEADAAN);
        model.addAttribute("mengusul", wewenang.dapatMengusul(null, saya));
        return "proses/usulan-daftar";
    }

    @GetMapping("/{id}")
    String buka(@PathVariable UUID id, @AuthenticationPrincipal Petugas saya, Model model) {
        Usulan u = usulan.ambil(id, saya);
        List<BerkasUsulan> berkas = usulan.daftarBerkas(u.id(), saya);
        List<TemuanModel> temuan = u.keadaan().terbuka() ? kini.periksa(u) : List.of();
        model.addAttribute("usulan", u).addAttribute("berkas", berkas).addAttribute("temuan", temuan).addAttribute("kejadian", usulan.kejadian(u.id(), saya));
        model.addAttribute("gambar", GambarTemuan.dari(temuan, berkas.stream().map(BerkasUsulan::nama).toList(), b -> kini.diikuti(u, b).map(v -> MODEL + v.id()).orElse(ALAMAT + u.id() + "/berkas/" + b)));
        model.addAttribute("dasar", berkas.stream().filter(b -> b.dasar() != null).collect(Collectors.toMap(BerkasUsulan::nama, b -> nomorRevisi(b.dasar()))));
        model.addAttribute("disusul", u.keadaan().terbuka() ? kini.dasarLama(u).stream().collect(Collectors.toMap(DasarLama::berkas, d -> d)) : Map.of());
        model.addAttribute("revisiKini", u.keadaan().terbuka() ? kini.dasarLama(u).stream().collect(Collectors.toMap(DasarLama::berkas, d -> nomorRevisi(d.kini()))) : Map.of());
        model.addAttribute("pilihanTetap", u.keadaan().terbuka() ? kini.dasarLama(u).stream().collect(Collectors.toMap(DasarLama::kini, this::tetap)) : Map.of());
        model.addAttribute("menjadi", u.keadaan().terbuka() ? berkas.stream().collect(Collectors.toMap(BerkasUsulan::nama, b -> menjadi(u, b, saya))) : Map.of());
        model.addAttribute("merilis", wewenang.dapatMerilis(u, saya)).addAttribute("pengusulnya", saya.id().equals(u.pengusul())).addAttribute("hari", rilis.hariIni(u.satker()));
        model.addAttribute("isian", pengesahan(u, saya));
        return "proses/usulan";
    }

    /** What a release makes of a file. */
    private String menjadi(Usulan u, BerkasUsulan b, Petugas saya) {
        if (varian.sama(u, b.nama(), usulan.berkas(u.id(), b.nama(), saya))) {
            return "sama dengan model semua balai: varian berakhir, balai mengikutinya lagi";
        }
        return u.mengikuti() ? "model semua balai berubah sejak usulan ini dibuat: varian berakhir, balai mengikuti model itu menurut versi terbarunya"
            : "revisi " + (1 + revisi.semua(b.kunci(), u.satker()).stream().mapToInt(Revisi::nomor).max().orElse(-1));
    }

    private String tetap(DasarLama d) {
        return "Saya sudah membandingkan " + d.berkas() + " dengan revisi " + nomorRevisi(d.kini()) + "; usulan ini tetap dirilis.";
    }

    private String nomorRevisi(String definisiId) {
        return revisi.dari(definisiId).map(r -> String.valueOf(r.nomor())).orElse("-");
    }

    private PengesahanIsian pengesahan(Usulan u, Petugas saya) {
        var orang = staf.cari(saya.id());
        return new PengesahanIsian(rilis.hariIni(u.satker()), saya.peran().contains("kepala-balai") ? "Kepala Balai" : null, orang.map(o -> o.nama()).orElse(null),
            orang.map(o -> o.nip()).orElse(null), null, null);
    }

    @GetMapping("/{id}/berkas/{nama}")
    ResponseEntity<byte[]> berkas(@PathVariable UUID id, @PathVariable String nama, @AuthenticationPrincipal Petugas saya) {
        return BerkasModel.kirim(nama, usulan.berkas(id, nama, saya));
    }

    @PostMapping("/{id}/rilis")
    String rilis(@PathVariable UUID id, PengesahanIsian isian, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        try {
            Usulan u = rilis.rilis(id, isian, saya);
            kilat.addFlashAttribute("pesan", dirilis(u, saya));
        } catch (SebaranDitolak ditolak) {
            kilat.addFlashAttribute("pesanGalat", "Tidak dapat dirilis: mesin proses tidak menerima berkas ini (" + ditolak.getMessage() + "). Usulan tetap terbuka dan tidak ada yang berubah; tolak, atau mintalah pengusul memperbaikinya.");
        } catch (UsulanDitolak ditolak) {
            kilat.addFlashAttribute("pesanGalat", "Tidak dapat dirilis: pemeriksaan ulang menemukan " + ditolak.temuan().size() + " hal, lihat di bawah. Tolak usulan ini, atau mintalah pengusul memperbaikinya.");
        }
        return KEMBALI + id;
    }

    private String dirilis(Usulan u, Petugas saya) {
        boolean kini = u.keadaan() == KeadaanUsulan.DIRILIS;
        if (usulan.isi(u.id(), saya).entrySet().stream().allMatch(b -> varian.mengikuti(u, b.getKey(), b.getValue()))) {
            return kini ? "Dirilis. Varian berakhir: kasus baru balai ini mengikuti model semua balai." : "Dirilis; varian balai ini berakhir pada tanggal efektifnya.";
        }
        return kini ? "Dirilis. Kasus baru memakai versi ini." : "Dirilis; berlaku pada tanggal efektifnya.";
    }

    @PostMapping("/{id}/tolak")
    String tolak(@PathVariable UUID id, @RequestParam(required = false) String catatan, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        rilis.tolak(id, catatan, saya);
        kilat.addFlashAttribute("pesan", "Usulan ditolak; pengusul diberi tahu.");
        return KEMBALI + id;
    }

    @PostMapping("/{id}/tarik")
    String tarik(@PathVariable UUID id, @RequestParam(required = false) String catatan, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        rilis.tarik(id, catatan, saya);
        kilat.addFlashAttribute("pesan", "Usulan ditarik.");
        return KEMBALI + id;
    }
}
