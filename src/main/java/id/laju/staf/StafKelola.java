package id.laju.staf;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.BukuKerja;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Accounts of staff: list, form, passwords, rights. */
@Controller
@RequestMapping("/kelola/staf")
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class StafKelola {


    private final KelolaStafService staf;
    private final UbahWewenangService wewenang;
    private final SandiService sandi;
    private final HakService hak;
    private final StafService baca;
    private final SatkerService satker;

    StafKelola(KelolaStafService staf, UbahWewenangService wewenang, SandiService sandi, HakService hak, StafService baca, SatkerService satker) {
        this.staf = staf;
        this.wewenang = wewenang;
        this.sandi = sandi;
        this.hak = hak;
        this.baca = baca;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal Petugas saya, SaringanStaf saringan, PermintaanHalaman permintaan, Model model) {
        Halaman<BarisStaf> halaman = staf.daftar(saya, saringan, permintaan);
        model.addAttribute("halaman", halaman).addAttribute("saringan", saringan)
            .addAttribute("dapatDiubah", halaman.isi().stream().filter(b -> staf.bolehUbah(saya, b.isian())).map(BarisStaf::id).toList())
            .addAttribute("semuaPeran", baca.peranDipegang()).addAttribute("semuaSatker", satkerSaya(saya)).addAttribute("saya", saya.id());
        return "staf/daftar";
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> unduh(@AuthenticationPrincipal Petugas saya, SaringanStaf saringan, PermintaanHalaman permintaan) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(BukuKerja.XLSX))
            .header("Content-Disposition", "attachment; filename=\"akun-staf.xlsx\"")
            .body(DaftarExcel.buat(staf.semua(saya, saringan, permintaan)));
    }

    @GetMapping("/baru")
    String baru(@AuthenticationPrincipal Petugas saya, Model model) {
        return formulir(saya, StafIsian.kosong(saya.pusat() ? List.of() : saya.satker()), true, model);
    }

    @PostMapping("/baru")
    String tambah(@AuthenticationPrincipal Petugas saya, StafIsian isian, RedirectAttributes kilat) {
        kilat.addFlashAttribute("sandiBaru", staf.tambah(isian, saya));
        kilat.addFlashAttribute("pesan", "Akun " + isian.id() + " disimpan.");
        return "redirect:/kelola/staf/" + isian.id();
    }

    @GetMapping("/{id}")
    String detail(@AuthenticationPrincipal Petugas saya, @PathVariable String id, Model model) {
        StafIsian orang = staf.ambil(saya, id);
        model.addAttribute("orang", orang).addAttribute("akun", baca.ambil(id)).addAttribute("namaPeran", namaPeran())
            .addAttribute("namaSatker", namaSatker()).addAttribute("bolehUbah", staf.bolehUbah(saya, orang))
            .addAttribute("diriSendiri", saya.id().equals(id)).addAttribute("pusat", saya.pusat()).addAttribute("tugas", wewenang.dipegang(id));
        return "staf/detail";
    }

    @GetMapping("/{id}/ubah")
    String ubah(@AuthenticationPrincipal Petugas saya, @PathVariable String id, Model model) {
        return formulir(saya, staf.untukDiubah(saya, id), false, model);
    }

    @PostMapping("/{id}/ubah")
    String simpan(@AuthenticationPrincipal Petugas saya, @PathVariable String id, StafIsian isian, RedirectAttributes kilat) {
        String tugas = wewenang.ubah(isian.denganId(id), saya);
        kilat.addFlashAttribute("pesan", ("Akun " + id + " disimpan. " + tugas).strip());
        return "redirect:/kelola/staf/" + id;
    }

    @PostMapping("/{id}/hapus")
    String hapus(@AuthenticationPrincipal Petugas saya, @PathVariable String id, RedirectAttributes kilat) {
        StafIsian lama = staf.ambil(saya, id);
        boolean hilang = staf.hapus(id, saya);
        kilat.addFlashAttribute("pesan", hilang ? "Akun " + id + " dihapus."
            : ("Akun " + id + " dinonaktifkan, tidak dihapus, karena namanya tercatat pada pekerjaan yang sudah dilakukan. " + wewenang.lepas(id, lama, saya)).strip());
        return "redirect:/kelola/staf";
    }

    @PostMapping("/{id}/sandi")
    String aturUlangSandi(@AuthenticationPrincipal Petugas saya, @PathVariable String id, RedirectAttributes kilat) {
        kilat.addFlashAttribute("sandiBaru", sandi.aturUlang(id, saya));
        return "redirect:/kelola/staf/" + id;
    }

    @GetMapping("/{id}/hak")
    @PreAuthorize("hasRole('admin-pusat')")
    String hak(@AuthenticationPrincipal Petugas saya, @PathVariable String id, Model model) {
        model.addAttribute("orang", staf.ambil(saya, id)).addAttribute("bagian", BagianKelola.values())
            .addAttribute("tindakan", Tindakan.values()).addAttribute("milik", hak.milik(id));
        return "staf/hak";
    }

    @PostMapping("/{id}/hak")
    @PreAuthorize("hasRole('admin-pusat')")
    String simpanHak(@AuthenticationPrincipal Petugas saya, @PathVariable String id, @RequestParam(defaultValue = "") List<String> hak,
            RedirectAttributes kilat) {
        this.hak.atur(staf.ambil(saya, id), hak, saya);
        kilat.addFlashAttribute("pesan", "Hak akses " + id + " disimpan.");
        return "redirect:/kelola/staf/" + id;
    }

    private String formulir(Petugas saya, StafIsian isian, boolean baru, Model model) {
        model.addAttribute("tugas", baru ? List.of() : wewenang.dipegang(isian.id()));
        model.addAttribute("isian", isian).addAttribute("baru", baru).addAttribute("diriSendiri", saya.id().equals(isian.id()))
            .addAttribute("peran", staf.bolehDiberi(saya)).addAttribute("satker", satkerSaya(saya)).addAttribute("namaPeran", namaPeran())
            .addAttribute("tingkat", Arrays.asList("Pelaksana", "Ketua Tim", "Pengawas", "Administrator", "Pimpinan"));
        return "staf/form";
    }

    /** Code to short name of the satker this person may put people into. */
    private Map<String, String> satkerSaya(Petugas saya) {
        return satker.semua().stream().filter(s -> saya.pusat() || saya.bekerjaDi(s.kode()))
            .collect(Collectors.toMap(Satker::kode, Satker::singkatan, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private Map<String, String> namaPeran() {
        return baca.semuaPeran().stream().collect(Collectors.toMap(Peran::kode, Peran::nama));
    }

    private Map<String, String> namaSatker() {
        return satker.semua().stream().collect(Collectors.toMap(Satker::kode, Satker::singkatan));
    }
}
