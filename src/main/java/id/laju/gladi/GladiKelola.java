package id.laju.gladi;

import id.laju.diagram.Tanda;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.BerkasUsulan;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanKini;
import id.laju.proses.UsulanService;
import id.laju.proses.WewenangModel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dry run of a proposal. */
@Controller
@RequestMapping("/kelola/proses/usulan/{id}/gladi")
@PreAuthorize(WewenangModel.PEMBACA_USULAN)
class GladiKelola {

    private static final int BAWAAN = 50;

    private final GladiService gladi;
    private final UsulanService usulan;
    private final UsulanKini kini;
    private final GudangModel gudang;

    GladiKelola(GladiService gladi, UsulanService usulan, UsulanKini kini, GudangModel gudang) {
        this.gladi = gladi;
        this.usulan = usulan;
        this.kini = kini;
        this.gudang = gudang;
    }

    @GetMapping
    String tampil(@PathVariable UUID id, @RequestParam(required = false) String berkas, @RequestParam(required = false) String kasus, @RequestParam(required = false) String banyak,
            @AuthenticationPrincipal Petugas saya, Model model) {
        Usulan u = usulan.ambil(id, saya);
        List<String> nama = usulan.daftarBerkas(id, saya).stream().filter(BerkasUsulan::model).map(BerkasUsulan::nama).sorted().toList();
        model.addAttribute("usulan", u).addAttribute("model", nama).addAttribute("kasus", kasus).addAttribute("banyak", banyak(banyak)).addAttribute("paling", GladiService.BANYAK);
        if (!nama.isEmpty()) {
            String dipilih = nama.contains(berkas) ? berkas : nama.get(0);
            Optional<VersiModel> diikuti = kini.diikuti(u, dipilih);
            String xml = diikuti.map(v -> gudang.xml(v.id())).orElseGet(() -> new String(usulan.berkas(id, dipilih, saya), StandardCharsets.UTF_8));
            HasilGladi hasil = jalankan(u, xml, kasus, banyak(banyak), saya);
            model.addAttribute("berkas", dipilih).addAttribute("hasil", hasil).addAttribute("tertutup", gladi.tertutup(hasil.proses())).addAttribute("tanda", tanda(hasil))
                .addAttribute("alamatXml", diikuti.map(v -> "/kelola/proses/model/" + v.id()).orElse("/kelola/proses/usulan/" + id + "/berkas/" + dipilih)).addAttribute("diikuti", diikuti.isPresent());
        }
        return "gladi/usulan";
    }

    /** A proposal of which the file cannot be read any more has its findings on its first page. */
    private HasilGladi jalankan(Usulan u, String xml, String kasus, int banyak, Petugas saya) {
        try {
            return gladi.gladi(xml, u.satker(), GladiService.nomor(kasus), banyak, saya);
        } catch (IllegalArgumentException e) {
            throw new IsianKeliru("Model ini tidak dapat dibaca: " + e.getMessage());
        }
    }

    static int banyak(String teks) {
        return teks != null && teks.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(teks), GladiService.BANYAK) : BAWAAN;
    }

    static List<Tanda> tanda(HasilGladi hasil) {
        return hasil.kelompok().stream().filter(k -> k.selisih().elemen() != null)
            .map(k -> new Tanda(k.selisih().elemen(), k.selisih().nama(), "temuan", k.kasus().size() + " kasus. " + k.selisih().kalimat())).toList();
    }
}
