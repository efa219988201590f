package id.laju.konsultansi;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BerkasDrafService;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PilihanLayanan;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.Kabar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The request: filled in, submitted, corrected (A12; CON-001 to CON-003). */
@Controller
@RequestMapping("/portal/konsultansi/{id}")
class DataKonsultansiPortal {

    private final KonsultansiService konsultansi;
    private final DrafService draf;
    private final BerkasDrafService berkasDraf;
    private final PilihanLayanan pilihan;
    private final PengajuanService pengajuan;
    private final KajiUlangService tinjauan;
    private final BuktiLoketService bukti;
    private final SatkerService satker;
    private final Pengulang pengulang;

    DataKonsultansiPortal(KonsultansiService konsultansi, DrafService draf, BerkasDrafService berkasDraf, PilihanLayanan pilihan, PengajuanService pengajuan, KajiUlangService tinjauan, BuktiLoketService bukti, SatkerService satker, Pengulang pengulang) {
        this.konsultansi = konsultansi;
        this.draf = draf;
        this.berkasDraf = berkasDraf;
        this.pilihan = pilihan;
        this.pengajuan = pengajuan;
        this.tinjauan = tinjauan;
        this.bukti = bukti;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping("/data")
    String data(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = konsultansi.milik(saya, id);
        if (!draf.bisaDiubah(saya, p) && !p.draf()) {
            return "redirect:/portal/konsultansi/" + id;
        }
        Map<String, String> catatan = p.dikembalikan() == null ? Map.of()
            : tinjauan.catatanTerakhir(id).stream().collect(Collectors.toMap(CatatanPerbaikan::bidang, CatatanPerbaikan::catatan, (a, b) -> a + " " + b));
        model.addAttribute("permohonan", p).addAttribute("isian", DataKonsultansi.dari(p, konsultansi.ambil(id))).addAttribute("catatan", catatan).addAttribute("berkas", berkasDraf.milik(saya, id))
            .addAttribute("ubah", draf.bisaDiubah(saya, p)).addAttribute("lengkap", pengajuan.kurang(saya, id).isEmpty()).addAttribute("balai", satker.ambil(p.satker()))
            .addAttribute("adaBimtek", pilihan.dilayani(p.satker(), "bimtek")).addAttribute("adaFormulir", bukti.milik(id).stream().anyMatch(b -> b.jenis() == BuktiLoket.Jenis.FORMULIR));
        return "konsultansi/data";
    }

    @PostMapping("/data")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, DataKonsultansi isian, @RequestParam(required = false) List<UUID> hapusBerkas,
            @RequestParam(name = "dataDukung", required = false) List<MultipartFile> berkas, RedirectAttributes kabar) {
        konsultansi.berkas(saya, id, hapusBerkas == null ? List.of() : hapusBerkas, Unggahan.dari(berkas));
        konsultansi.simpan(saya, id, isian);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDisimpan"));
        return "redirect:/portal/konsultansi/" + id + "/data";
    }

    @PostMapping("/ajukan")
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi, @RequestParam(required = false) List<MultipartFile> buktiLoket, RedirectAttributes kabar) {
        Permohonan p = konsultansi.milik(saya, id);
        bukti.lampirkan(saya, id, BuktiLoket.Jenis.FORMULIR, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> pengajuan.ajukan(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.permohonanDiajukan", p.praOrder()));
        return "redirect:/portal/konsultansi/" + id;
    }

    @PostMapping("/perbaikan")
    String perbaikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Integer versi, RedirectAttributes kabar) {
        konsultansi.milik(saya, id);
        pengulang.jalankan(() -> pengajuan.kirimPerbaikan(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanDikirim"));
        return "redirect:/portal/konsultansi/" + id;
    }
}
