package id.laju.sop;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.TabelSop;
import id.laju.mesin.VersiModel;
import id.laju.proses.WewenangModel;
import id.laju.umum.Petugas;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
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

/** The SOP of a process at a balai: its table, its files, its approvals. */
@Controller
@RequestMapping("/kelola/proses/{kunci}/sop")
@PreAuthorize(WewenangModel.PEMBACA)
class SopKelola {

    static final String PENGELOLA = "hasAnyRole('pemilik-proses', 'admin-satker', 'admin-pusat')";
    private static final List<String> PERAN_PENGELOLA = List.of("pemilik-proses", "admin-satker", "admin-pusat");

    private final ModelSop model;
    private final NaskahSop naskah;
    private final IsiSopService isi;
    private final PengesahanSopService pengesahan;
    private final BalaiSop balai;

    SopKelola(ModelSop model, NaskahSop naskah, IsiSopService isi, PengesahanSopService pengesahan, BalaiSop balai) {
        this.model = model;
        this.naskah = naskah;
        this.isi = isi;
        this.pengesahan = pengesahan;
        this.balai = balai;
    }

    @GetMapping
    String lihat(@PathVariable String kunci, @RequestParam(name = "satker", required = false) String diminta, @AuthenticationPrincipal Petugas saya, Model tampilan) {
        String kode = balai.pilih(diminta, saya);
        VersiModel v = model.berlaku(kunci, kode);
        BahanSop bahan = model.kini(v, kode);
        TabelSop tabel = naskah.tabel(bahan);
        List<Pengesahan> semua = pengesahan.semua(kunci, kode);
        tampilan.addAttribute("kunci", kunci).addAttribute("kode", kode).addAttribute("pilihanBalai", balai.pilihan(saya)).addAttribute("model", v);
        tampilan.addAttribute("nama", NaskahSop.nama(isi.berlaku(kunci, kode), v)).addAttribute("nomor", naskah.nomor(kunci, kode)).addAttribute("revisi", naskah.revisi(v));
        tampilan.addAttribute("tabel", tabel).addAttribute("pengesahan", semua).addAttribute("berjalan", semua.stream().anyMatch(p -> p.keadaan().berjalan()));
        Optional<Pengesahan> sah = pengesahan.disahkan(kunci, kode);
        tampilan.addAttribute("sah", sah.orElse(null)).addAttribute("sesuai", sah.isPresent() && naskah.susunan(bahan).equals(sah.get().susunan()));
        tampilan.addAttribute("mengelola", saya.peran().stream().anyMatch(PERAN_PENGELOLA::contains));
        return "sop/proses";
    }

    @GetMapping("/naskah.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String kunci, @RequestParam(name = "satker", required = false) String diminta, @AuthenticationPrincipal Petugas saya) {
        String kode = balai.pilih(diminta, saya);
        return Unduhan.lihatPdf("SOP " + kunci + " DRAF", naskah.draf(model.kini(model.berlaku(kunci, kode), kode)));
    }

    @GetMapping("/buku.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String kunci, @RequestParam(name = "satker", required = false) String diminta, @AuthenticationPrincipal Petugas saya) {
        String kode = balai.pilih(diminta, saya);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
            .header("Content-Disposition", ContentDisposition.attachment().filename("SOP-" + kunci + ".xlsx").build().toString()).body(naskah.buku(model.kini(model.berlaku(kunci, kode), kode)));
    }

    @PostMapping("/ajukan")
    @PreAuthorize(PENGELOLA)
    String ajukan(@PathVariable String kunci, @RequestParam(name = "satker", required = false) String diminta, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        String kode = balai.pilih(diminta, saya);
        pengesahan.ajukan(kunci, kode, saya.id());
        return kembali(kunci, kode, "SOP diajukan. Ketua Tim PJI memeriksanya, lalu pejabat balai menandatanganinya.", kilat);
    }

    @PostMapping("/{id}/tarik")
    @PreAuthorize(PENGELOLA)
    String tarik(@PathVariable String kunci, @PathVariable long id, @AuthenticationPrincipal Petugas saya, RedirectAttributes kilat) {
        String kode = balai.pilih(pengesahan.ambil(id).satker(), saya);
        pengesahan.tarik(id);
        return kembali(kunci, kode, "Pengesahan ditarik. SOP dapat diajukan lagi.", kilat);
    }

    private static String kembali(String kunci, String kode, String pesan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", pesan).addAttribute("satker", kode).addAttribute("kunci", kunci);
        return "redirect:/kelola/proses/{kunci}/sop";
    }
}
