package id.laju.kelas;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.umum.BagianDaftar;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.UUID;
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

/** Bimtek Baru and Bimtek Selesai (TRN-010, TRN-017), Cek Data of one class, and what stops or moves it. */
@Controller
@RequestMapping("/kelola/pelaksanaan-bimtek")
@PreAuthorize(AksesKelas.PEMBACA)
class PelaksanaanKelola {

    private static final String SATU = "redirect:/kelola/pelaksanaan-bimtek/";
    private static final BagianDaftar BAGIAN = BagianDaftar.dari("baru", "selesai");

    private final DaftarKelasService daftar;
    private final PelaksanaanService kelas;
    private final GantiInstrukturService instruktur;
    private final PutusanKelasService putusan;
    private final SuratTugasKelasService surat;
    private final AksesKelas akses;
    private final CekDataService cek;
    private final BukuKelas buku;
    private final DokumenService dokumen;
    private final Pengulang pengulang;

    PelaksanaanKelola(DaftarKelasService daftar, PelaksanaanService kelas, GantiInstrukturService instruktur, PutusanKelasService putusan, SuratTugasKelasService surat, AksesKelas akses, CekDataService cek, BukuKelas buku, DokumenService dokumen, Pengulang pengulang) {
        this.daftar = daftar;
        this.kelas = kelas;
        this.instruktur = instruktur;
        this.putusan = putusan;
        this.surat = surat;
        this.akses = akses;
        this.cek = cek;
        this.buku = buku;
        this.dokumen = dokumen;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @RequestParam(required = false) String bagian, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        String bag = BAGIAN.pilih(bagian);
        model.addAttribute("bagian", bag).addAttribute("banyak", BAGIAN.hitung(b -> daftar.banyak(dipilih, b))).addAttribute("kelas", daftar.bagian(dipilih, bag)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "kelas/daftar";
    }

    @GetMapping("/{id:\\d+}")
    String cekData(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("p", kelas.ambil(id)).addAttribute("cek", cek.untuk(id)).addAttribute("instruktur", kelas.instruktur(id))
            .addAttribute("pengelola", saya.peran().contains("admin-pelatihan")).addAttribute("berjalan", buku.berjalan(id)).addAttribute("mendaftar", buku.mendaftar(id)).addAttribute("dapatDiubah", putusan.dapatDiubah(id)).addAttribute("menungguJawaban", putusan.menungguJawaban(id)).addAttribute("dikerjakanSistem", putusan.dikerjakanSistem(id)).addAttribute("gantiInstruktur", instruktur.dapatDiganti(id)).addAttribute("berlangsung", buku.berlangsung(buku.kelas(id)));
        return "kelas/cek-data";
    }

    @GetMapping("/{id:\\d+}/peserta")
    String peserta(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("peserta", buku.peserta(id)).addAttribute("mundur", buku.mundur(id)).addAttribute("kirimTautan", saya.peran().contains("admin-pelatihan") && buku.dapatDites(id));
        return "kelas/peserta";
    }

    @GetMapping("/{id:\\d+}/deskripsi")
    String deskripsi(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id));
        return "kelas/deskripsi";
    }

    @GetMapping("/{id:\\d+}/surat-tugas")
    ResponseEntity<byte[]> suratTugas(@PathVariable long id, @RequestParam(required = false) UUID surat, @AuthenticationPrincipal StafLogin saya) {
        akses.boleh(saya, id);
        UUID d = surat == null ? kelas.ambil(id).suratId() : kelas.instruktur(id).stream().map(Instruktur::suratId).filter(surat::equals).findFirst().orElse(null);
        if (d == null) {
            throw new TidakDitemukan("Surat Tugas kelas ini belum dibuat.");
        }
        return Unduhan.lihat(dokumen.berkas(d), dokumen.isi(d));
    }

    @PostMapping("/{id:\\d+}/tutup")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String tutup(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        return kembali(id, pengulang.lakukan(() -> putusan.tutupPendaftaran(id, saya.getUsername())), kabar);
    }

    @PostMapping("/{id:\\d+}/batal")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String batal(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> putusan.batalkan(id, alasan));
        return kembali(id, "Kelas dibatalkan; semua ordernya segera mendapat kabar.", kabar);
    }

    @PostMapping("/{id:\\d+}/jadwal")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String jadwal(@PathVariable long id, @RequestParam(required = false) String alasan, @RequestParam(required = false) LocalDate mulai, @RequestParam(required = false) LocalDate selesai,
            @RequestParam(required = false) LocalDate batasPendaftaran, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> putusan.jadwalkanUlang(id, alasan, new JadwalBaru(mulai, selesai, batasPendaftaran), saya.getUsername()));
        return kembali(id, "Kelas dijadwalkan ulang; semua ordernya segera mendapat kabar.", kabar);
    }

    @PostMapping("/{id:\\d+}/ganti-instruktur")
    @PreAuthorize(AksesKelas.PENGELOLA)
    String gantiInstruktur(@PathVariable long id, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> instruktur.ganti(id, alasan));
        return kembali(id, "Pilih instruktur lain pada tugas Pilih instruktur; Tata Usaha membuat Surat Tugas baru.", kabar);
    }

    @PostMapping("/{id:\\d+}/ganti-penanda")
    @PreAuthorize("hasAnyRole('admin-pelatihan', 'tata-usaha')")
    String gantiPenanda(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        pengulang.jalankan(() -> surat.tarik(id));
        return kembali(id, "Surat Tugas ditarik. Tata Usaha memilih penanda tangan lain pada tugasnya.", kabar);
    }

    private static String kembali(long id, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return SATU + id;
    }
}
