package id.laju.pelanggan;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.BukuKerja;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Akun Pelanggan for staff: list, detail, change by letter, help with passwords, Excel (ACC-043, ADM-028). */
@Controller
@RequestMapping("/kelola/pelanggan")
@PreAuthorize("hasAnyRole('cs', 'admin-satker', 'admin-pusat')")
class KelolaPelangganPortal {

    record BarisPengguna(Pengguna orang, String peran) {
    }

    record BarisPerubahan(long id, String waktu, String oleh, String nomorSurat, String tanggalSurat) {
    }

    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final PerubahanPelangganService perubahan;
    private final DokumenPelangganService dokumen;
    private final FormPelanggan form;
    private final KabarAkun kabar;
    private final BerkasService berkas;
    private final StafService staf;
    private final SatkerService satker;

    KelolaPelangganPortal(PelangganService pelanggan, PenggunaService pengguna, PerubahanPelangganService perubahan, DokumenPelangganService dokumen,
            FormPelanggan form, KabarAkun kabar, BerkasService berkas, StafService staf, SatkerService satker) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.perubahan = perubahan;
        this.dokumen = dokumen;
        this.form = form;
        this.kabar = kabar;
        this.berkas = berkas;
        this.staf = staf;
        this.satker = satker;
    }

    @GetMapping
    String daftar(PermintaanHalaman permintaan, @RequestParam(required = false) StatusPelanggan status, Principal saya, Model model) {
        model.addAttribute("halaman", pelanggan.daftar(milik(saya), status, permintaan));
        model.addAttribute("semuaStatus", StatusPelanggan.values());
        model.addAttribute("status", status);
        model.addAttribute("balai", milik(saya).stream().map(satker::ambil).filter(Satker::aktif).toList());
        return "pelanggan/kelola-daftar";
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> unduh(PermintaanHalaman permintaan, @RequestParam(required = false) StatusPelanggan status, Principal saya) {
        byte[] isi = UnduhPelanggan.tulis(pelanggan.semua(milik(saya), status, permintaan),
            satker.semua().stream().collect(Collectors.toMap(Satker::kode, Satker::zonaWaktu)));
        return ResponseEntity.ok().header("Content-Type", BukuKerja.XLSX)
            .header("Content-Disposition", ContentDisposition.attachment().filename("akun-pelanggan.xlsx").build().toString()).body(isi);
    }

    @GetMapping("/{id}")
    String rincian(@PathVariable long id, Principal saya, Model model) {
        Pelanggan p = pelanggan.ambil(id, milik(saya));
        ZoneId zona = satker.ambil(p.satker()).zonaWaktu();
        form.isi(model, p.kategori(), p);
        model.addAttribute("p", p);
        model.addAttribute("pemeriksa", p.diputuskanOleh() == null ? null : staf.nama(p.diputuskanOleh()));
        model.addAttribute("npwp", Npwp.tulis(p.npwp()));
        model.addAttribute("alamat", pelanggan.alamatLengkap(p));
        model.addAttribute("didaftarkan", Tanggal.denganJam(p.didaftarkan(), zona));
        model.addAttribute("pengguna", pengguna.milik(id).stream().map(o -> new BarisPengguna(o, String.join(", ", pengguna.peran(o.id())))).toList());
        model.addAttribute("dokumen", dokumen.milik(id).values());
        model.addAttribute("perubahan", perubahan.milik(id).stream().map(u -> new BarisPerubahan(u.id(), Tanggal.pendekDenganJam(u.waktu(), zona),
            staf.nama(u.oleh()), u.nomorSurat(), Tanggal.pendek(u.tanggalSurat()))).toList());
        return "pelanggan/kelola-rincian";
    }

    @GetMapping("/{id}/ubah")
    String ubah(@PathVariable long id, Principal saya, Model model) {
        Pelanggan p = pelanggan.ambil(id, milik(saya));
        form.isi(model, p.kategori(), p);
        model.addAttribute("p", p);
        return "pelanggan/kelola-ubah";
    }

    @PostMapping("/{id}/ubah")
    String simpan(@PathVariable long id, @RequestParam Map<String, String> isian, @RequestParam MultipartFile surat,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tanggalSurat, Principal saya,
            RedirectAttributes kilat) throws IOException {
        perubahan.terapkan(pelanggan.ambil(id, milik(saya)), isian,
            new PerubahanPelangganService.Surat(isian.get("nomorSurat"), tanggalSurat, surat.getOriginalFilename(), surat.getBytes()), saya.getName());
        kilat.addFlashAttribute("pesan", "Perubahan data tersimpan bersama suratnya.");
        return "redirect:/kelola/pelanggan/" + id;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@PathVariable long id, Principal saya, RedirectAttributes kilat) {
        pelanggan.hapus(pelanggan.ambil(id, milik(saya)), saya.getName());
        kilat.addFlashAttribute("pesan", "Pendaftaran dihapus.");
        return "redirect:/kelola/pelanggan";
    }

    @PostMapping("/{id}/pengguna/{orang}/tautan")
    String kirimTautan(@PathVariable long id, @PathVariable long orang, Principal saya, RedirectAttributes kilat) {
        Pelanggan p = pelanggan.ambil(id, milik(saya));
        kabar.kirimUlangSandi(p, orang);
        kilat.addFlashAttribute("pesan", "Tautan password dikirim ke alamat e-mail pengguna itu.");
        return "redirect:/kelola/pelanggan/" + id;
    }

    @GetMapping("/{id}/dokumen/{jenis}")
    ResponseEntity<byte[]> dokumen(@PathVariable long id, @PathVariable JenisDokumen jenis, @RequestParam(defaultValue = "false") boolean ktp, Principal saya) {
        return kirim(dokumen.berkas(pelanggan.ambil(id, milik(saya)).id(), jenis, ktp));
    }

    @GetMapping("/{id}/perubahan/{perubahanId}/surat")
    ResponseEntity<byte[]> surat(@PathVariable long id, @PathVariable long perubahanId, Principal saya) {
        return kirim(perubahan.surat(pelanggan.ambil(id, milik(saya)).id(), perubahanId));
    }

    private ResponseEntity<byte[]> kirim(UUID id) {
        return Unduhan.lihat(berkas.ambil(id), berkas.isi(id));
    }

    private List<String> milik(Principal saya) {
        return staf.satker(saya.getName());
    }
}
