package id.laju.audit;

import id.laju.berkas.Berkas;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.Kabar;
import id.laju.umum.TidakDitemukan;
import java.util.HashMap;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The customer's side of the adequacy audit: what is missing, and what is sent for it (CRT-042). */
@Controller
@RequestMapping("/portal/sertifikasi/{id}/kecukupan")
class KecukupanPortal {

    private static final String BUTIR = "butir-";

    private final DrafService draf;
    private final KecukupanService kecukupan;
    private final JawabKecukupanService jawaban;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    KecukupanPortal(DrafService draf, KecukupanService kecukupan, JawabKecukupanService jawaban, DokumenService dokumen, Pengulang pengulang) {
        this.draf = draf;
        this.kecukupan = kecukupan;
        this.jawaban = jawaban;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = draf.ambil(saya, id);
        Kecukupan k = terakhir(id);
        List<ButirKecukupan> kurang = kecukupan.butir(k).stream().filter(ButirKecukupan::kurang).toList();
        Map<String, Object> isian = new HashMap<>();
        isian.put("jawaban", k.jawaban());
        kurang.forEach(b -> isian.put(BUTIR + b.butirId(), b.jawaban()));
        Map<Long, List<Berkas>> berkas = jawaban.lampiran(k).stream().collect(Collectors.groupingBy(l -> l.butirId() == null ? 0L : l.butirId(), Collectors.mapping(l -> jawaban.berkas(l.berkasId()), Collectors.toList())));
        boolean menunggu = jawaban.menunggu(k);
        model.addAttribute("id", id).addAttribute("permohonan", p).addAttribute("k", k).addAttribute("tahapSatu", kecukupan.tahapSatu(id)).addAttribute("kurang", kurang).addAttribute("isian", isian).addAttribute("berkas", berkas)
            .addAttribute("menunggu", menunggu).addAttribute("ubah", menunggu && saya.peran().contains("pemohon"));
        return "audit/kecukupan";
    }

    /** Known to the customer once it is judged. */
    private Kecukupan terakhir(long id) {
        return kecukupan.terakhir(id).orElseThrow(() -> new TidakDitemukan("Audit kecukupan permohonan ini belum dinilai."));
    }

    @PostMapping(params = "!otomatis")
    @PreAuthorize("hasRole('pemohon')")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Map<String, String> isian, RedirectAttributes kabar) {
        draf.ambil(saya, id);
        jawaban.simpan(id, baca(isian));
        if (isian.containsKey("kirim")) {
            pengulang.jalankan(() -> jawaban.kirim(id, saya.pelaku()));
        }
        kabar.addFlashAttribute("pesan", isian.containsKey("kirim") ? Kabar.dari("kabar.kecukupanDikirim") : Kabar.dari("kabar.isianBelumDikirim"));
        return "redirect:/portal/sertifikasi/" + id + "/kecukupan";
    }

    /** While it is being typed. */
    @PostMapping(params = "otomatis")
    @PreAuthorize("hasRole('pemohon')")
    @ResponseBody
    Map<String, Integer> simpanOtomatis(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam Map<String, String> isian) {
        draf.ambil(saya, id);
        return Map.of("versi", jawaban.simpan(id, baca(isian)));
    }

    private static JawabKecukupanService.Isian baca(Map<String, String> isian) {
        Map<Long, String> butir = isian.entrySet().stream().filter(e -> e.getKey().matches(BUTIR + "\\d{1,18}")).collect(Collectors.toMap(e -> Long.valueOf(e.getKey().substring(BUTIR.length())), Map.Entry::getValue));
        String versi = isian.get("versi");
        return new JawabKecukupanService.Isian(isian.get("jawaban"), butir, versi != null && versi.matches("\\d{1,9}") ? Integer.valueOf(versi) : null);
    }

    @PostMapping("/berkas")
    @PreAuthorize("hasRole('pemohon')")
    String unggah(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Long butir, @RequestParam(name = "berkas", required = false) List<MultipartFile> baru,
            RedirectAttributes kabar) {
        draf.ambil(saya, id);
        jawaban.tambahBerkas(id, butir, Unggahan.dari(baru), saya.pelaku());
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDiunggah"));
        return "redirect:/portal/sertifikasi/" + id + "/kecukupan" + (butir == null ? "" : "#b-" + butir);
    }

    @PostMapping("/berkas/{berkas}/hapus")
    @PreAuthorize("hasRole('pemohon')")
    String hapus(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkas, RedirectAttributes kabar) {
        draf.ambil(saya, id);
        jawaban.hapusBerkas(id, berkas);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDihapus"));
        return "redirect:/portal/sertifikasi/" + id + "/kecukupan";
    }

    @GetMapping("/berkas/{berkas}")
    ResponseEntity<byte[]> berkas(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable UUID berkas) {
        draf.ambil(saya, id);
        Berkas b = jawaban.satuBerkas(id, berkas);
        return Unduhan.lihat(b, jawaban.isi(b));
    }

    /** The sheet of the newest round. */
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        draf.ambil(saya, id);
        UUID kertas = terakhir(id).dokumenId();
        return Unduhan.lihat(dokumen.berkas(kertas), dokumen.isi(kertas));
    }
}
