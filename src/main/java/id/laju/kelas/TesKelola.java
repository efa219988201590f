package id.laju.kelas;

import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
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

/** Question bank, activation of the tests, their results (CHK-086 to CHK-089). */
@Controller
@RequestMapping("/kelola/pelaksanaan-bimtek/{id:\\d+}")
@PreAuthorize(AksesKelas.PENGELOLA)
class TesKelola {

    private final AksesKelas akses;
    private final SoalService soal;
    private final TesService tes;
    private final TautanPesertaService tautan;
    private final HasilService hasil;
    private final PelaksanaanService kelas;
    private final DokumenService dokumen;
    private final String alamat;

    TesKelola(AksesKelas akses, SoalService soal, TesService tes, TautanPesertaService tautan, HasilService hasil, PelaksanaanService kelas, DokumenService dokumen, @Value("${laju.alamat}") String alamat) {
        this.akses = akses;
        this.soal = soal;
        this.tes = tes;
        this.tautan = tautan;
        this.hasil = hasil;
        this.kelas = kelas;
        this.dokumen = dokumen;
        this.alamat = alamat.replaceFirst("/$", "");
    }

    @GetMapping("/soal")
    String soal(@PathVariable long id, @RequestParam(defaultValue = "PRE") Tahap tahap, @AuthenticationPrincipal StafLogin saya, Model model) {
        KelasBimtek k = akses.boleh(saya, id);
        model.addAttribute("k", k).addAttribute("tahap", tahap).addAttribute("semuaTahap", Tahap.values()).addAttribute("daftar", soal.daftar(k.kursusId(), tahap)).addAttribute("dapatSalin", tahap == Tahap.POST && soal.daftar(k.kursusId(), Tahap.POST).isEmpty());
        return "kelas/soal";
    }

    @GetMapping("/soal/{soalId}")
    String ubahSoal(@PathVariable long id, @PathVariable long soalId, @AuthenticationPrincipal StafLogin saya, Model model) {
        KelasBimtek k = akses.boleh(saya, id);
        Soal s = soal.ambil(k.kursusId(), soalId);
        model.addAttribute("k", k).addAttribute("s", s).addAttribute("isian", new IsianSoal(s.teks(), s.pilihan(), s.huruf(), s.uraian() ? "uraian" : "skala"));
        return "kelas/soal-ubah";
    }

    @PostMapping("/soal")
    String tambah(@PathVariable long id, @RequestParam Tahap tahap, IsianSoal isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        soal.tambah(akses.boleh(saya, id).kursusId(), tahap, isian, saya.getUsername());
        return keSoal(id, tahap, "Soal ditambahkan.", kabar);
    }

    @PostMapping("/soal/{soalId}")
    String ubah(@PathVariable long id, @PathVariable long soalId, IsianSoal isian, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        KelasBimtek k = akses.boleh(saya, id);
        Tahap tahap = soal.ambil(k.kursusId(), soalId).tahap();
        soal.ubah(k.kursusId(), soalId, isian, saya.getUsername());
        return keSoal(id, tahap, "Soal disimpan.", kabar);
    }

    @PostMapping("/soal/{soalId}/hapus")
    String hapus(@PathVariable long id, @PathVariable long soalId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        KelasBimtek k = akses.boleh(saya, id);
        Tahap tahap = soal.ambil(k.kursusId(), soalId).tahap();
        soal.hapus(k.kursusId(), soalId);
        return keSoal(id, tahap, "Soal dihapus dari bank soal.", kabar);
    }

    @PostMapping("/soal/tempel")
    String tempel(@PathVariable long id, @RequestParam Tahap tahap, @RequestParam(required = false) String tempelan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        int n = soal.tambahSemua(akses.boleh(saya, id).kursusId(), tahap, BacaSoal.tempelan(tempelan, tahap), saya.getUsername());
        return keSoal(id, tahap, n + " soal ditambahkan.", kabar);
    }

    @PostMapping("/soal/impor")
    String impor(@PathVariable long id, @RequestParam Tahap tahap, @RequestParam MultipartFile berkas, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        int n = soal.tambahSemua(akses.boleh(saya, id).kursusId(), tahap, BacaSoal.buku(berkas.getBytes(), tahap), saya.getUsername());
        return keSoal(id, tahap, n + " soal ditambahkan.", kabar);
    }

    @PostMapping("/soal/salin")
    String salin(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        int n = soal.salinKePost(akses.boleh(saya, id).kursusId(), saya.getUsername());
        return keSoal(id, Tahap.POST, n + " soal disalin dari pre-test.", kabar);
    }

    @GetMapping("/aktivasi")
    String aktivasi(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        KelasBimtek k = akses.boleh(saya, id);
        model.addAttribute("k", k).addAttribute("semuaTahap", Tahap.values()).addAttribute("aktivasi", tes.aktivasi(id)).addAttribute("terkirim", tes.terkirim(id)).addAttribute("alamat", alamat + "/publik/bimtek/" + id);
        return "kelas/aktivasi";
    }

    @PostMapping("/aktivasi/{tahap}/buka")
    String aktifkan(@PathVariable long id, @PathVariable Tahap tahap, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        tes.buka(id, tahap, saya.getUsername());
        return kembali(id, "aktivasi", tahap.label() + " aktif.", kabar);
    }

    @PostMapping("/aktivasi/{tahap}/tutup")
    String tutup(@PathVariable long id, @PathVariable Tahap tahap, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        tes.tutup(id, tahap);
        return kembali(id, "aktivasi", tahap.label() + " ditutup.", kabar);
    }

    @PostMapping("/tautan/{pesertaId}")
    String kirimUlang(@PathVariable long id, @PathVariable long pesertaId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        akses.boleh(saya, id);
        tautan.kirimUlang(id, pesertaId);
        return kembali(id, "peserta", "Tautan baru dikirim lewat surel.", kabar);
    }

    /** The list for the room; each printing makes the codes of the list before it dead. */
    @PostMapping("/daftar-qr")
    ResponseEntity<byte[]> daftarQr(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        KelasBimtek k = akses.boleh(saya, id);
        DaftarQrPeserta lembar = new DaftarQrPeserta(k.judul(), k.waktu(), k.tempat(), tautan.cetak(id).stream().map(t -> new DaftarQrPeserta.Orang(t.peserta().nama(), t.alamat(), t.kode())).toList());
        return Unduhan.lihatPdf("daftar-qr-kelas-" + id, dokumen.cetak(k.satker(), "KLS-" + id, lembar));
    }

    @GetMapping("/hasil")
    String hasil(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("hasil", hasil.kelas(id));
        return "kelas/hasil";
    }

    @GetMapping("/evaluasi")
    String evaluasi(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        model.addAttribute("k", akses.boleh(saya, id)).addAttribute("hasil", hasil.evaluasi(id)).addAttribute("instruktur", kelas.instruktur(id));
        return "kelas/evaluasi";
    }

    private static String keSoal(long id, Tahap tahap, String pesan, RedirectAttributes kabar) {
        return kembali(id, "soal?tahap=" + tahap, pesan, kabar);
    }

    private static String kembali(long id, String halaman, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/pelaksanaan-bimtek/" + id + "/" + halaman;
    }
}
