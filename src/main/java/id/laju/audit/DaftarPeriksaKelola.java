package id.laju.audit;

import id.laju.keamanan.StafLogin;
import id.laju.sertifikasi.KelolaSertifikasi;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
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

/** Checklists of audits: management systems, CPPOB, green industry. */
@Controller
@RequestMapping("/kelola/audit/daftar-periksa/{kode}")
@PreAuthorize(KelolaSertifikasi.PENGELOLA)
class DaftarPeriksaKelola {

    /** As typed. */
    record Isian(Long indukId, Integer urutan, String kategori, String isi, String satuan, String batasBawah, String batasAtas, Boolean dokumen, Boolean aktif) {

        static Isian dari(ButirPeriksa b) {
            return new Isian(b.indukId(), b.urutan(), b.kategori(), b.isi(), b.satuan(), tulis(b.batasBawah()), tulis(b.batasAtas()), b.dokumen(), b.aktif());
        }

        private static String tulis(java.math.BigDecimal angka) {
            return angka == null ? null : angka.toPlainString().replace('.', ',');
        }
    }

    private final DaftarPeriksaService periksa;

    DaftarPeriksaKelola(DaftarPeriksaService periksa) {
        this.periksa = periksa;
    }

    @GetMapping
    String daftar(@PathVariable String kode, @RequestParam(required = false) String satker, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        model.addAttribute("daftar", periksa.ambil(kode)).addAttribute("semuaDaftar", periksa.semua()).addAttribute("halaman", periksa.butir(dipilih, kode, h));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "audit/periksa-daftar";
    }

    /** @param induk the row to detail; null for a row of its own */
    @GetMapping("/baru")
    String baru(@PathVariable String kode, @RequestParam(required = false) Long induk, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        ButirPeriksa atas = induk == null ? null : periksa.butir(dipilih, kode, induk);
        return formulir(kode, null, dipilih, atas, new Isian(induk, periksa.berikut(dipilih, kode), atas == null ? null : atas.kategori(), null, null, null, null, false, true), model);
    }

    @GetMapping("/{id}")
    String ubah(@PathVariable String kode, @PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        ButirPeriksa b = periksa.butir(dipilih, kode, id);
        return formulir(kode, id, dipilih, b.indukId() == null ? null : periksa.butir(dipilih, kode, b.indukId()), Isian.dari(b), model);
    }

    @PostMapping({"/baru", "/{id}"})
    String simpan(@PathVariable String kode, @PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian i, @AuthenticationPrincipal StafLogin saya,
            RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        periksa.simpan(butir(kode, id, dipilih, i), saya.getUsername());
        return kembali(kode, dipilih, "Butir disimpan.", kabar);
    }

    private ButirPeriksa butir(String kode, Long id, String satker, Isian i) {
        Long induk = id == null ? i.indukId() : periksa.butir(satker, kode, id).indukId();
        String kategori = induk == null ? BacaIsian.teks(i.kategori()) : periksa.butir(satker, kode, induk).kategori();
        BacaIsian baca = new BacaIsian();
        ButirPeriksa b = new ButirPeriksa(id, satker, kode, induk, i.urutan(), kategori, BacaIsian.teks(i.isi()), BacaIsian.teks(i.satuan()),
            baca.nilai("batasBawah", i.batasBawah(), "Batas bawah"), baca.nilai("batasAtas", i.batasAtas(), "Batas atas"), Boolean.TRUE.equals(i.dokumen()), Boolean.TRUE.equals(i.aktif()), 0);
        baca.selesai();
        return b;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable String kode, @PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = saya.satkerDipilih(satker);
        periksa.hapus(dipilih, kode, id, saya.getUsername());
        return kembali(kode, dipilih, "Butir dihapus.", kabar);
    }

    private String formulir(String kode, Long id, String satker, ButirPeriksa induk, Isian isian, Model model) {
        model.addAttribute("daftar", periksa.ambil(kode)).addAttribute("id", id).addAttribute("satker", satker).addAttribute("induk", induk).addAttribute("isian", isian);
        return "audit/periksa-form";
    }

    private static String kembali(String kode, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/audit/daftar-periksa/" + kode + "?satker=" + satker;
    }
}
