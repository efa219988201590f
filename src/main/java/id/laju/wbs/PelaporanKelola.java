package id.laju.wbs;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.TugasDitolak;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import jakarta.servlet.http.HttpServletResponse;
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

/** The desk of the circle. A report that is not a member's to handle does not exist for that member. */
@Controller
@RequestMapping("/kelola/pelaporan")
@PreAuthorize("@lingkarWbs.termasuk(authentication.name)")
class PelaporanKelola {

    private final MejaService meja;
    private final IdentitasService identitas;
    private final PengecualianService pengecualian;
    private final SuratWbsService surat;
    private final RegisterService register;
    private final WbsProses proses;
    private final SatkerService satker;
    private final StafService staf;

    PelaporanKelola(MejaService meja, IdentitasService identitas, PengecualianService pengecualian, SuratWbsService surat, RegisterService register, WbsProses proses,
            SatkerService satker, StafService staf) {
        this.meja = meja;
        this.identitas = identitas;
        this.pengecualian = pengecualian;
        this.surat = surat;
        this.register = register;
        this.proses = proses;
        this.satker = satker;
        this.staf = staf;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("baris", meja.daftar(saya.id())).addAttribute("register", register.baris(saya.id())).addAttribute("tertunda", register.tertunda(saya.id()));
        return "wbs/kelola-daftar";
    }

    @GetMapping("/{nomor}")
    String lihat(@PathVariable String nomor, @AuthenticationPrincipal StafLogin saya, Model model) {
        return halaman(nomor, saya, model);
    }

    /** Pages that follow a form, asked for without it, such as after a change of the language. */
    @GetMapping({"/{nomor}/tugas", "/{nomor}/tandatangani", "/{nomor}/pesan", "/{nomor}/kecualikan", "/{nomor}/pulihkan", "/{nomor}/identitas", "/{nomor}/identitas/{id}/setujui",
        "/{nomor}/identitas/{id}/tolak", "/{nomor}/identitas/{id}/tarik", "/{nomor}/identitas/{id}/baca"})
    String tanpaIsian() {
        return "redirect:/kelola/pelaporan/{nomor}";
    }

    private String halaman(String nomor, StafLogin saya, Model model) {
        MejaService.Rinci r = meja.lihat(nomor, saya.id());
        model.addAttribute("r", r).addAttribute("zona", satker.ambil(r.kasus().satker()).zonaWaktu()).addAttribute("identitas", identitas.keadaan(r.kasus(), saya.id()))
            .addAttribute("orang", r.catatan().stream().map(Catatan::orang).distinct().collect(Collectors.toMap(o -> o, staf::nama)));
        return "wbs/kelola-lihat";
    }

    @GetMapping("/{nomor}/berkas/{id}")
    ResponseEntity<byte[]> berkas(@PathVariable String nomor, @PathVariable UUID id, @AuthenticationPrincipal StafLogin saya) {
        Bukti b = meja.berkas(nomor, id, saya.id());
        return Unduhan.lihat(b.nama(), b.mime(), b.isi());
    }

    @GetMapping("/{nomor}/surat")
    ResponseEntity<byte[]> surat(@PathVariable String nomor, @AuthenticationPrincipal StafLogin saya) {
        return Unduhan.lihatPdf("Surat jawaban " + nomor, meja.surat(nomor, saya.id()));
    }

    @GetMapping("/{nomor}/konsep")
    ResponseEntity<byte[]> konsep(@PathVariable String nomor, @AuthenticationPrincipal StafLogin saya) {
        return Unduhan.lihatPdf("Konsep " + nomor, surat.konsep(nomor, saya.id()));
    }

    /** Completes the task that waits for this person. */
    @PostMapping("/{nomor}/tugas")
    Object tugas(@PathVariable String nomor, Tindakan tindakan, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        MejaService.Rinci r = meja.lihat(nomor, saya.id());
        if (r.menunggu() == null) {
            throw new TidakDitemukan("Laporan ini tidak menunggu Anda. Mungkin orang lain sudah mengerjakannya.");
        }
        return lakukan(nomor, saya, tindakan, () -> proses.selesaikan(r.kasus(), r.menunggu(), saya.id(), tindakan), "Tersimpan; laporan bergerak ke langkah berikut.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/tandatangani")
    Object tandatangani(@PathVariable String nomor, @RequestParam String sandi, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of(), () -> surat.tandatangani(nomor, saya.id(), sandi.toCharArray()), "Surat jawaban ditandatangani dan tersedia bagi pelapor.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/pesan")
    Object pesan(@PathVariable String nomor, @RequestParam String pesan, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of("pesan", pesan), () -> meja.kirimPesan(nomor, saya.id(), pesan), "Pesan tersedia bagi pelapor.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/kecualikan")
    Object kecualikan(@PathVariable String nomor, @RequestParam long anggota, @RequestParam String alasan, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab,
            RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of("alasan", alasan), () -> pengecualian.kecualikan(meja.lihat(nomor, saya.id()).kasus().kasus(), saya.id(), anggota, alasan),
            "Laporan ini tidak lagi melewati orang itu.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/pulihkan")
    Object pulihkan(@PathVariable String nomor, @RequestParam long anggota, @RequestParam String alasan, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab,
            RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of("alasan", alasan), () -> pengecualian.pulihkan(meja.lihat(nomor, saya.id()).kasus().kasus(), saya.id(), anggota, alasan),
            "Tercatat. Orang itu dapat menangani laporan ini lagi begitu dua orang yang menanganinya sudah meminta.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/identitas")
    Object minta(@PathVariable String nomor, @RequestParam String alasan, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of(), () -> identitas.minta(nomor, saya.id(), alasan), "Permintaan dicatat; orang lain yang menangani laporan ini harus menyetujuinya.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/identitas/{id}/setujui")
    Object setujui(@PathVariable String nomor, @PathVariable UUID id, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of(), () -> identitas.beri(nomor, id, saya.id()), "Disetujui; peminta dapat membaca identitas sekali dalam 24 jam.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/identitas/{id}/tolak")
    Object tolak(@PathVariable String nomor, @PathVariable UUID id, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of(), () -> identitas.tolak(nomor, id, saya.id()), "Ditolak; identitas tetap tersegel.", model, jawab, kilat);
    }

    @PostMapping("/{nomor}/identitas/{id}/tarik")
    Object tarik(@PathVariable String nomor, @PathVariable UUID id, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        return lakukan(nomor, saya, Map.of(), () -> identitas.tarik(nomor, id, saya.id()), "Permintaan ditarik; identitas tetap tersegel.", model, jawab, kilat);
    }

    /** Shown once; not by a redirect, which would have to keep it. */
    @PostMapping("/{nomor}/identitas/{id}/baca")
    Object baca(@PathVariable String nomor, @PathVariable UUID id, @AuthenticationPrincipal StafLogin saya, Model model, HttpServletResponse jawab) {
        try {
            model.addAttribute("pelapor", identitas.baca(nomor, id, saya.id())).addAttribute("bukaan", id);
        } catch (IsianKeliru e) {
            WbsPortal.tolak(e, model, jawab);
        }
        return halaman(nomor, saya, model);
    }

    @GetMapping("/{nomor}/identitas/{id}/asli/{bukti}")
    ResponseEntity<byte[]> asli(@PathVariable String nomor, @PathVariable UUID id, @PathVariable UUID bukti, @AuthenticationPrincipal StafLogin saya) {
        Bukti b = identitas.asli(nomor, id, bukti, saya.id());
        return Unduhan.lihat(b.nama(), b.mime(), b.isi());
    }

    /** What was typed may stand in no session, so a refusal shows the page at once. Whoever has no part in the case any more goes back to the list. */
    private Object lakukan(String nomor, StafLogin saya, Object isian, Runnable tindakan, String kabar, Model model, HttpServletResponse jawab, RedirectAttributes kilat) {
        meja.lihat(nomor, saya.id());
        try {
            tindakan.run();
        } catch (IsianKeliru e) {
            WbsPortal.tolak(e, model, jawab);
            model.addAttribute("isian", isian);
            return halaman(nomor, saya, model);
        } catch (TugasDitolak e) {
            WbsPortal.tolak(new IsianKeliru(e.getMessage()), model, jawab);
            return halaman(nomor, saya, model);
        }
        kilat.addFlashAttribute("pesan", kabar);
        return "redirect:/kelola/pelaporan" + (meja.daftar(saya.id()).stream().anyMatch(b -> b.nomor().equals(nomor)) ? "/" + nomor : "");
    }
}
