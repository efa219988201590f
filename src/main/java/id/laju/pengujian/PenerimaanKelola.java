package id.laju.pengujian;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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

/** The counter: samples awaited, handed in early, received; labels and receipts. */
@Controller
@RequestMapping("/kelola/penerimaan")
@PreAuthorize("hasRole('cs')")
class PenerimaanKelola {

    private final DaftarSampelService daftar;
    private final PenerimaanService penerimaan;
    private final TitipService titip;
    private final PenggantiService pengganti;
    private final LembarSampel lembar;
    private final AksesSampel akses;
    private final BerkasService berkas;
    private final Pengulang pengulang;

    PenerimaanKelola(DaftarSampelService daftar, PenerimaanService penerimaan, TitipService titip, PenggantiService pengganti,
            LembarSampel lembar, AksesSampel akses, BerkasService berkas, Pengulang pengulang) {
        this.daftar = daftar;
        this.penerimaan = penerimaan;
        this.titip = titip;
        this.pengganti = pengganti;
        this.lembar = lembar;
        this.akses = akses;
        this.berkas = berkas;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(defaultValue = "ditunggu") String bagian, @RequestParam(required = false) String satker, PermintaanHalaman halaman,
            @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        String tampil = DaftarSampelService.LOKET.contains(bagian) ? bagian : "ditunggu";
        Halaman<BarisSampel> isi = daftar.loket(dipilih, tampil, halaman);
        model.addAttribute("halaman", isi).addAttribute("status", daftar.statusStaf(isi));
        model.addAttribute("bagian", tampil).addAttribute("banyak", daftar.banyakLoket(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/penerimaan";
    }

    @PostMapping("/{sampelId}/tiba")
    String tiba(@PathVariable long sampelId, @RequestParam(required = false) String diserahkan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String pengantar = diserahkan == null || diserahkan.isBlank() ? null : diserahkan.strip();
        pengulang.jalankan(() -> penerimaan.tiba(akses.satker(saya, sampelId), sampelId, pengantar));
        kabar.addFlashAttribute("pesan", "Sampel tercatat tiba. Periksa dan putuskan lewat tugas Terima sampel di Daftar Tugas.");
        return "redirect:/kelola/penerimaan?bagian=loket";
    }

    @GetMapping("/{sampelId}/titip")
    String titip(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("sampel", akses.sampel(saya, sampelId)).addAttribute("permohonan", akses.permohonan(saya, sampelId));
        model.addAttribute("titipan", titip.cari(sampelId).orElse(null));
        return "pengujian/titip";
    }

    @PostMapping("/{sampelId}/titip")
    String simpanTitip(@PathVariable long sampelId, TitipIsian isian, @RequestParam(required = false) MultipartFile foto,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String nama = foto == null ? null : foto.getOriginalFilename();
        byte[] gambar = foto == null ? null : foto.getBytes();
        Titipan t = pengulang.lakukan(() -> titip.titip(akses.satker(saya, sampelId), sampelId, isian, nama, gambar, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Titipan tersimpan dengan nomor " + t.nomor() + ". Cetak tanda terimanya untuk pelanggan.");
        return "redirect:/kelola/penerimaan/" + sampelId + "/titip";
    }

    @PostMapping("/{sampelId}/kembali")
    String kembalikan(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        penerimaan.kembalikanTitipan(akses.satker(saya, sampelId), sampelId);
        kabar.addFlashAttribute("pesan", "Titipan tercatat sudah dikembalikan.");
        return "redirect:/kelola/penerimaan?bagian=loket";
    }

    @GetMapping("/{sampelId}/pengganti")
    String pengganti(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("sampel", akses.sampel(saya, sampelId)).addAttribute("permohonan", akses.permohonan(saya, sampelId));
        model.addAttribute("lab", penerimaan.ambil(sampelId));
        model.addAttribute("pengganti", pengganti.terakhir(sampelId).orElseThrow(() -> new TidakDitemukan("Tidak ada sampel pengganti untuk sampel ini.")));
        return "pengujian/pengganti";
    }

    @PostMapping("/{sampelId}/pengganti")
    String terimaPengganti(@PathVariable long sampelId, TitipIsian isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        pengulang.jalankan(() -> pengganti.terima(akses.satker(saya, sampelId), sampelId, isian, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Sampel pengganti tercatat; analis mendapat tugas pengujiannya.");
        return "redirect:/kelola/penerimaan/" + sampelId + "/pengganti";
    }

    @GetMapping("/{sampelId}/foto")
    ResponseEntity<byte[]> foto(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya) {
        akses.satker(saya, sampelId);
        Titipan t = titip.cari(sampelId).filter(x -> x.foto() != null).orElseThrow(() -> new TidakDitemukan("Titipan ini tidak berfoto."));
        return Unduhan.lihat(berkas.ambil(t.foto()), berkas.isi(t.foto()));
    }

    @GetMapping("/{sampelId}/tanda-terima.pdf")
    ResponseEntity<byte[]> tandaTerima(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya) {
        akses.satker(saya, sampelId);
        return Unduhan.lihatPdf("tanda-terima-sampel", lembar.tandaTerima(sampelId));
    }

    /**
     * Labels again, for some samples or all of a request; those that have no ID yet are left out (NUM-018).
     *
     * @param sampel ids; samples of another satker are refused
     */
    @GetMapping("/label.pdf")
    ResponseEntity<byte[]> semuaLabel(@RequestParam(required = false) List<Long> sampel, @RequestParam(required = false) Long permohonan,
            @AuthenticationPrincipal StafLogin saya) {
        List<Long> dipilih = Stream.concat(sampel == null ? Stream.of() : sampel.stream(), permohonan == null ? Stream.of() : akses.sampelPermohonan(permohonan).stream())
            .distinct().filter(id -> !akses.satker(saya, id).isEmpty()).filter(id -> penerimaan.cari(id).filter(l -> l.idSampel() != null).isPresent()).toList();
        if (dipilih.isEmpty()) {
            throw new IsianKeliru("Pilih sedikitnya satu sampel yang sudah mempunyai ID sampel.");
        }
        if (dipilih.stream().map(id -> akses.satker(saya, id)).distinct().count() > 1) {
            throw new IsianKeliru("Cetak label per satker.");
        }
        return Unduhan.lihatPdf("label-sampel", lembar.label(dipilih));
    }

    @GetMapping("/{sampelId}/label.pdf")
    ResponseEntity<byte[]> label(@PathVariable long sampelId, @AuthenticationPrincipal StafLogin saya) {
        akses.satker(saya, sampelId);
        return Unduhan.lihatPdf("label-sampel", lembar.label(List.of(sampelId)));
    }
}
