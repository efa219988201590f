package id.laju.pemeliharaan;

import id.laju.mesin.Pengulang;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikat.LingkupService;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.sertifikat.SuratSertifikatService;
import id.laju.umum.BacaIsian;
import id.laju.umum.Kabar;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** The holder sees how a certificate stands, what falls due, and answers. */
@Controller
@RequestMapping("/portal/sertifikat/{id}/penilaian")
class PemeliharaanPortal {

    private static final String BOLEH = "hasAnyRole('pemohon', 'penandatangan')";

    private final JawabPenilaianService jawaban;
    private final PemeliharaanService pemeliharaan;
    private final TampilPemeliharaan tampil;
    private final BatasPemeliharaan batas;
    private final PenyiapPengajuan pengajuan;
    private final SertifikatService sertifikat;
    private final LingkupService lingkup;
    private final LaporService lapor;
    private final PermohonanService permohonan;
    private final SuratSertifikatService surat;
    private final Pengulang pengulang;

    PemeliharaanPortal(JawabPenilaianService jawaban, PemeliharaanService pemeliharaan, TampilPemeliharaan tampil, BatasPemeliharaan batas, PenyiapPengajuan pengajuan, SertifikatService sertifikat,
            LingkupService lingkup, LaporService lapor, PermohonanService permohonan, SuratSertifikatService surat, Pengulang pengulang) {
        this.jawaban = jawaban;
        this.pemeliharaan = pemeliharaan;
        this.tampil = tampil;
        this.batas = batas;
        this.pengajuan = pengajuan;
        this.sertifikat = sertifikat;
        this.lingkup = lingkup;
        this.lapor = lapor;
        this.permohonan = permohonan;
        this.surat = surat;
        this.pengulang = pengulang;
    }

    @GetMapping
    String lihat(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Sertifikat s = jawaban.milik(saya, id);
        Pemeliharaan p = pemeliharaan.berjalan(id).orElse(null);
        model.addAttribute("s", s).addAttribute("keadaan", s.keadaan(sertifikat.hariIni(s.satker()))).addAttribute("merek", lingkup.semua(id)).addAttribute("lokasi", lingkup.lokasi(id)).addAttribute("riwayat", sertifikat.riwayat(id)).addAttribute("surat", surat.terkirim(id)).addAttribute("p", p).addAttribute("penggantian", sertifikat.penggantian(id))
            .addAttribute("karenaPenilaian", pemeliharaan.dibekukanKarenanya(id)).addAttribute("lapor", lapor.dilaporkan(id).orElse(null)).addAttribute("langkahLapor", lapor.langkah(s, LocaleContextHolder.getLocale()).orElse(null))
            .addAttribute("boleh", saya.peran().contains("pemohon") || saya.peran().contains("penandatangan"));
        if (p != null) {
            model.addAttribute("diputuskan", pemeliharaan.diputuskan(p)).addAttribute("gagal", pemeliharaan.tidakDipertahankan(p)).addAttribute("ditunggu", tampil.ditunggu(p)).addAttribute("lewat", tampil.lewat(p)).addAttribute("daring", pengajuan.dapat(p)).addAttribute("halangan", pengajuan.halangan(p, saya).orElse(null)).addAttribute("tundaSampai", batas.tunda(p)).addAttribute("bolehTunda", batas.tunda(p).isAfter(p.batas()))
                .addAttribute("catatan", pemeliharaan.catatan(p.id()).stream().filter(c -> !c.jenis().intern()).toList()).addAttribute("permohonan", p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId()));
        }
        return "pemeliharaan/portal";
    }

    @PostMapping("/ajukan")
    @PreAuthorize(BOLEH)
    String ajukan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, RedirectAttributes kabar) {
        pengulang.jalankan(() -> jawaban.ajukan(saya, id));
        return kembali(id, Kabar.dari("kabar.penilaianDiajukan"), kabar);
    }

    @PostMapping("/draf")
    @PreAuthorize("hasRole('pemohon')")
    String draf(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id) {
        return "redirect:/portal/sertifikasi/" + pengulang.lakukan(() -> jawaban.draf(saya, id));
    }

    @PostMapping("/tunda")
    @PreAuthorize(BOLEH)
    String tunda(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String tanggal, @RequestParam(required = false) String alasan, RedirectAttributes kabar) {
        BacaIsian baca = new BacaIsian();
        LocalDate sampai = baca.tanggal("tanggal", tanggal, "Tanggal");
        baca.selesai();
        pengulang.jalankan(() -> jawaban.tunda(saya, id, sampai, alasan));
        return kembali(id, Kabar.dari("kabar.penundaanDiminta"), kabar);
    }

    @PostMapping("/kembalikan")
    @PreAuthorize(BOLEH)
    String kembalikan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) String alasanKembali, @RequestParam(defaultValue = "false") boolean yakin, RedirectAttributes kabar) {
        pengulang.jalankan(() -> jawaban.kembalikan(saya, id, alasanKembali, yakin));
        return kembali(id, Kabar.dari("kabar.sertifikatDikembalikan"), kabar);
    }

    private static String kembali(long id, Kabar pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/portal/sertifikat/" + id + "/penilaian";
    }
}
