package id.laju.bimtek;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.BuktiLoket;
import id.laju.permohonan.BuktiLoketService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.StatusPermohonan;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.PesertaService;
import id.laju.umum.Kabar;
import java.util.List;
import org.springframework.http.ResponseEntity;
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

/** One registration: its form, its papers, Kirim, and afterwards where it stands (TRN-003, TRN-026). */
@Controller
@RequestMapping("/portal/bimtek/order/{id}")
class BimtekPortal {

    private final HalamanBimtek halaman;
    private final BimtekService bimtek;
    private final PendaftaranService pendaftaran;
    private final PengajuanService pengajuan;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final KajiUlangService tinjauan;
    private final StatusPermohonan status;
    private final BuktiLoketService bukti;
    private final BerkasService berkas;
    private final HasilPeserta hasil;
    private final Pengulang pengulang;

    BimtekPortal(HalamanBimtek halaman, BimtekService bimtek, PendaftaranService pendaftaran, PengajuanService pengajuan, PesertaService peserta, PermohonanService permohonan, KajiUlangService tinjauan,
            StatusPermohonan status, BuktiLoketService bukti, BerkasService berkas, HasilPeserta hasil, Pengulang pengulang) {
        this.halaman = halaman;
        this.bimtek = bimtek;
        this.pendaftaran = pendaftaran;
        this.pengajuan = pengajuan;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.tinjauan = tinjauan;
        this.status = status;
        this.bukti = bukti;
        this.berkas = berkas;
        this.hasil = hasil;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        model.addAttribute("isian", IsianPendaftaran.dari(bimtek.ambil(p), p.versi())).addAttribute("peserta", peserta.semua(id)).addAttribute("dokumen", bimtek.dokumen(id));
        model.addAttribute("kurang", p.bisaDiubah() ? pengajuan.kurang(saya, id) : List.of()).addAttribute("catatanBalai", p.dikembalikan() == null ? List.of() : tinjauan.catatanTerakhir(id));
        model.addAttribute("bagian", permohonan.bidang(id)).addAttribute("adaFormulir", bukti.milik(id).stream().anyMatch(b -> b.jenis() == BuktiLoket.Jenis.FORMULIR)).addAttribute("sertifikat", hasil.milik(p).keySet());
        status.isi(saya, p, model);
        return "bimtek/order";
    }

    @PostMapping
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, IsianPendaftaran isian, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        bimtek.simpan(saya, id, isian);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pendaftaranDisimpan"));
        return "redirect:/portal/peserta/" + id;
    }

    @PostMapping("/samakan")
    String samakan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        halaman.ambil(saya, id);
        bimtek.samakanJumlah(saya, id, peserta.jumlah(id));
        return "redirect:/portal/bimtek/order/" + id;
    }

    @PostMapping("/dokumen")
    String dokumen(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) List<MultipartFile> surat, @RequestParam(required = false) List<MultipartFile> dukung,
            RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        bimtek.tambahDokumen(saya, id, Unggahan.dari(surat), Unggahan.dari(dukung));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDisimpan"));
        return "redirect:/portal/bimtek/order/" + id + "#dokumen";
    }

    @PostMapping("/dokumen/{dokumenId}/hapus")
    String hapusDokumen(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long dokumenId, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        bimtek.hapusDokumen(saya, id, dokumenId);
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.dokumenDihapus"));
        return "redirect:/portal/bimtek/order/" + id + "#dokumen";
    }

    @GetMapping("/dokumen/{dokumenId}")
    ResponseEntity<byte[]> lihatDokumen(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long dokumenId) {
        Berkas b = berkas.ambil(bimtek.satuDokumen(halaman.ambil(saya, id).id(), dokumenId).berkasId());
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }

    @PostMapping("/kirim")
    String kirim(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Integer versi, @RequestParam(required = false) List<MultipartFile> buktiLoket,
            RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        bukti.lampirkan(saya, id, BuktiLoket.Jenis.FORMULIR, Unggahan.dari(buktiLoket));
        pengulang.jalankan(() -> pendaftaran.kirim(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pendaftaranDikirim", permohonan.ambil(id).praOrder()));
        return "redirect:/portal/bimtek/order/" + id;
    }

    @PostMapping("/perbaikan")
    String perbaikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Integer versi, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        pengulang.jalankan(() -> pendaftaran.kirimPerbaikan(saya, id, versi));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.perbaikanDikirim"));
        return "redirect:/portal/bimtek/order/" + id;
    }

    /** After the survey, as for reports. */
    @GetMapping("/sertifikat/{pesertaId}")
    Object sertifikat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, RedirectAttributes kilat) {
        Permohonan p = halaman.ambil(saya, id);
        if (!hasil.boleh(p)) {
            kilat.addFlashAttribute("pesanGalat", Kabar.dari("kabar.surveiDuluSertifikat"));
            return "redirect:/portal/survei/" + id;
        }
        Berkas b = berkas.ambil(hasil.satu(p, pesertaId));
        return Unduhan.unduh(b, berkas.isi(b.id()));
    }
}
