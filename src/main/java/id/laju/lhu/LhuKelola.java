package id.laju.lhu;

import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.BukuKerja;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
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

/** Issued reports: prints, hardcopies and corrections. */
@Controller
@RequestMapping("/kelola/lhu")
@PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji')")
class LhuKelola {

    /** @param beda differences to the report before, field by field; empty while there is no corrected report */
    record Perbaikan(Amandemen amandemen, String nomorBaru, List<id.laju.dokumen.Lhu.Perubahan> beda) {
    }

    private final HardcopyService hardcopy;
    private final AmandemenService amandemen;
    private final KeberatanService keberatan;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final StafService staf;
    private final Pengulang pengulang;

    LhuKelola(HardcopyService hardcopy, AmandemenService amandemen, KeberatanService keberatan, PermohonanService permohonan, SatkerService satker, StafService staf, Pengulang pengulang) {
        this.hardcopy = hardcopy;
        this.amandemen = amandemen;
        this.keberatan = keberatan;
        this.permohonan = permohonan;
        this.satker = satker;
        this.staf = staf;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, PermintaanHalaman h, Model model) {
        String tampil = bagian(bagian);
        model.addAttribute("halaman", hardcopy.daftar(saya.satker(), tampil, h)).addAttribute("bagian", tampil).addAttribute("satkerZona", satker);
        return "lhu/terbit";
    }

    @GetMapping("/ekspor.xlsx")
    ResponseEntity<byte[]> ekspor(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) String bagian, PermintaanHalaman h) {
        return ResponseEntity.ok().header("Content-Type", BukuKerja.XLSX).header("Content-Disposition", "attachment; filename=\"lhu-terbit.xlsx\"")
            .body(DaftarHardcopy.buat(hardcopy.semua(saya.satker(), bagian(bagian), h), k -> satker.ambil(k).zonaWaktu()));
    }

    private static String bagian(String diminta) {
        return HardcopyService.BAGIAN.pilih(diminta);
    }

    @GetMapping("/{laporanId}")
    String satu(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, Model model) {
        LhuTerbit l = hardcopy.satu(laporanId, saya.satker());
        List<LhuTerbitMapper.Cetakan> cetakan = hardcopy.cetakan(laporanId);
        model.addAttribute("lhu", l).addAttribute("cetakan", cetakan).addAttribute("zona", satker.ambil(l.satker()).zonaWaktu());
        model.addAttribute("nama", cetakan.stream().map(LhuTerbitMapper.Cetakan::oleh).distinct().collect(Collectors.toMap(o -> o, staf::nama)));
        model.addAttribute("keberatan", keberatan.tentang(laporanId));
        model.addAttribute("perbaikan", amandemen.tentang(laporanId).stream().map(this::perbaikan).toList());
        model.addAttribute("dapat", amandemen.dapatDiminta(permohonan.satuLaporan(laporanId)));
        return "lhu/terbit-satu";
    }

    private Perbaikan perbaikan(Amandemen a) {
        return new Perbaikan(a, a.laporanBaru() == null ? null : permohonan.satuLaporan(a.laporanBaru()).nomorLhu(), IsiLaporan.bacaBeda(a.beda()));
    }

    @PostMapping("/{laporanId}/cetak")
    ResponseEntity<byte[]> cetak(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String alasan) {
        DaftarLhuService.Unduh u = hardcopy.cetak(hardcopy.satu(laporanId, saya.satker()), alasan, saya.getUsername());
        return Unduhan.lihat(u.berkas(), u.isi());
    }

    @PostMapping("/{laporanId}/siap")
    String siap(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, RedirectAttributes kilat) {
        hardcopy.siap(hardcopy.satu(laporanId, saya.satker()), saya.getUsername());
        return kembali(laporanId, "Hardcopy siap diambil atau dikirim.", kilat);
    }

    @PostMapping("/{laporanId}/diambil")
    String diambil(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String penerima, RedirectAttributes kilat) {
        hardcopy.diambil(hardcopy.satu(laporanId, saya.satker()), penerima, saya.getUsername());
        return kembali(laporanId, "Hardcopy tercatat sudah diambil.", kilat);
    }

    @PostMapping("/{laporanId}/dikirim")
    String dikirim(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String kurir,
            @RequestParam(required = false) String nomorKirim, RedirectAttributes kilat) {
        hardcopy.dikirim(hardcopy.satu(laporanId, saya.satker()), kurir, nomorKirim, saya.getUsername());
        return kembali(laporanId, "Hardcopy tercatat sudah dikirim.", kilat);
    }

    @PostMapping("/{laporanId}/amandemen")
    String amandemen(@AuthenticationPrincipal StafLogin saya, @PathVariable long laporanId, @RequestParam(required = false) String alasan,
            @RequestParam(required = false) String uraian, RedirectAttributes kilat) {
        hardcopy.satu(laporanId, saya.satker());
        pengulang.lakukan(() -> amandemen.mintaStaf(permohonan.satuLaporan(laporanId), alasan, uraian, saya.getUsername()));
        return kembali(laporanId, "Permintaan perbaikan dikirim ke Manajer Teknis.", kilat);
    }

    private static String kembali(long laporanId, String pesan, RedirectAttributes kilat) {
        kilat.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/lhu/" + laporanId;
    }
}
