package id.laju.sertifikat;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.umum.BacaIsian;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written into the register about a certificate: its state, its scope, and that its papers wait for another signatory. */
@Controller
@RequestMapping("/kelola/sertifikat")
@PreAuthorize(SertifikatKelola.ADMIN)
class KeadaanSertifikatKelola {

    private final SertifikatService sertifikat;
    private final KeadaanSertifikatService keadaan;
    private final LingkupService lingkup;
    private final TerbitService terbit;
    private final SuratSertifikatService surat;
    private final Pengulang pengulang;

    KeadaanSertifikatKelola(SertifikatService sertifikat, KeadaanSertifikatService keadaan, LingkupService lingkup, TerbitService terbit, SuratSertifikatService surat, Pengulang pengulang) {
        this.sertifikat = sertifikat;
        this.keadaan = keadaan;
        this.lingkup = lingkup;
        this.terbit = terbit;
        this.surat = surat;
        this.pengulang = pengulang;
    }

    @PostMapping("/{id:\\d+}/keadaan")
    String nyatakan(@PathVariable long id, @RequestParam(required = false) String keadaan, @RequestParam(required = false) String sejak,
            @RequestParam(required = false) String alasan, @RequestParam(required = false) String dasar, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("sejak", sejak, "Sejak");
        baca.selesai();
        pengulang.jalankan(() -> this.keadaan.nyatakan(dipilih, id, RegisterPortal.keadaan(keadaan), hari, alasan, dasar, saya.getUsername()));
        return SertifikatKelola.kembali(id, dipilih, "Keadaan sertifikat dicatat.", kabar);
    }

    @PostMapping("/{id:\\d+}/lingkup")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String kurangi(@PathVariable long id, @RequestParam(required = false) List<Integer> urutan, @RequestParam(required = false) String sejak, @RequestParam(required = false) String alasan,
            @RequestParam(required = false) String dasar, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("sejak", sejak, "Sejak");
        baca.selesai();
        pengulang.jalankan(() -> lingkup.kurangi(dipilih, id, urutan, hari, alasan, dasar, saya.getUsername()));
        return SertifikatKelola.kembali(id, dipilih, "Lingkup sertifikat dikurangi; register dan halaman kode QR mengatakannya mulai sekarang.", kabar);
    }

    @PostMapping("/{id:\\d+}/tarik")
    String tarik(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        pengulang.jalankan(() -> terbit.tarik(dipilih, id));
        return SertifikatKelola.kembali(id, dipilih, "Sertifikat ditarik dari penanda tangan. Siapkan lagi dari kotak masuk; penanda tangannya yang aktif waktu itu.", kabar);
    }

    @PostMapping("/{id:\\d+}/surat/{suratId:\\d+}/tarik")
    String tarikSurat(@PathVariable long id, @PathVariable long suratId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        pengulang.jalankan(() -> surat.tarik(id, suratId));
        return SertifikatKelola.kembali(id, dipilih, "Surat ditarik dari penanda tangan dan disusun lagi untuk Kepala Balai atau pelaksananya.", kabar);
    }
}
