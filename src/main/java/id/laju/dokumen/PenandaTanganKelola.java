package id.laju.dokumen;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who signs for a satker and whether the keys are in order. Keys themselves are made by their owners only. */
@Controller
@RequestMapping("/kelola/penandatangan")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class PenandaTanganKelola {

    /** @param keadaan of the key: ada, contoh, kedaluwarsa, belum */
    record Baris(String id, String nama, String nip, boolean kepala, String keadaan, String sampai, boolean nik) {
    }

    private final KunciService kunci;
    private final StafService staf;
    private final SatkerService satker;
    private final PengaturanTte pengaturan;
    private final Clock jam;

    PenandaTanganKelola(KunciService kunci, StafService staf, SatkerService satker, PengaturanTte pengaturan, Clock jam) {
        this.kunci = kunci;
        this.staf = staf;
        this.satker = satker;
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    @GetMapping
    String masuk(@AuthenticationPrincipal Petugas saya) {
        return "redirect:/kelola/penandatangan/" + saya.satker().stream().findFirst()
            .orElseThrow(() -> new TidakDitemukan("Anda belum ditempatkan di satker mana pun."));
    }

    @GetMapping("/{kode}")
    String daftar(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, Model model) {
        saya.harusDi(kode);
        Satker s = satker.ambil(kode);
        List<String> kepala = staf.denganPeran(kode, "kepala-balai").stream().map(Staf::id).toList();
        model.addAttribute("s", s).addAttribute("semuaSatker", saya.satker().stream().map(satker::ambil).toList())
            .addAttribute("lokal", pengaturan.jenis().equals("lokal"))
            .addAttribute("baris", orang(kode).map(o -> baris(o, s, kepala.contains(o.id()))).filter(b -> b.kepala() || !b.keadaan().equals("belum")).toList());
        return "dokumen-kelola/penandatangan";
    }

    @PostMapping("/{kode}/{id}/nik")
    String nik(@AuthenticationPrincipal Petugas saya, @PathVariable String kode, @PathVariable String id, @RequestParam(required = false) String nik,
            RedirectAttributes kilat) {
        saya.harusDi(kode);
        Staf orang = orang(kode).filter(o -> o.id().equals(id)).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Akun staf", id));
        kunci.aturNik(orang.id(), nik == null ? null : nik.strip(), saya.id());
        kilat.addFlashAttribute("pesan", "NIK " + orang.nama() + " untuk BSrE disimpan.");
        return "redirect:/kelola/penandatangan/" + kode;
    }

    private Stream<Staf> orang(String kode) {
        return staf.semua().stream().filter(o -> o.aktif() && staf.satker(o.id()).contains(kode));
    }

    private Baris baris(Staf o, Satker s, boolean kepala) {
        Optional<KunciService.InfoKunci> k = kunci.info(o.id());
        return new Baris(o.id(), o.nama(), o.nip(), kepala, k.map(this::keadaan).orElse("belum"),
            k.map(i -> Tanggal.denganJam(i.sampai(), s.zonaWaktu())).orElse(null), kunci.punyaNik(o.id()));
    }

    private String keadaan(KunciService.InfoKunci k) {
        return k.sampai().isBefore(jam.instant()) ? "kedaluwarsa" : k.demo() ? "contoh" : "ada";
    }
}
