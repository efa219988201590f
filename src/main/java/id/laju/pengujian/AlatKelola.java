package id.laju.pengujian;

import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.layanan.Lab;
import id.laju.layanan.LabService;
import id.laju.mesin.Pengulang;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of instruments: list, one instrument with its history, new calibrations and states. */
@Controller
@RequestMapping("/kelola/alat")
@PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'manajer-teknis')")
class AlatKelola {

    /** As typed. */
    record Isian(String kode, String nama, Long labId, String nomorSeri, Boolean perluKalibrasi, String ingatkanHari) {

        static Isian dari(Alat a) {
            return new Isian(a.kode(), a.nama(), a.labId(), a.nomorSeri(), a.perluKalibrasi(), String.valueOf(a.ingatkanHari()));
        }

        Alat alat(Long id, String satker) {
            BacaIsian baca = new BacaIsian();
            Integer hari = baca.bulat("ingatkanHari", ingatkanHari, "Hari pengingat");
            baca.selesai();
            return new Alat(id, satker, BacaIsian.teks(kode), BacaIsian.teks(nama), labId, BacaIsian.teks(nomorSeri), Boolean.TRUE.equals(perluKalibrasi),
                hari == null ? 30 : hari, null, null, KeadaanAlat.DIPAKAI, 0);
        }
    }

    private final AlatService alat;
    private final KalibrasiAlatService kalibrasiAlat;
    private final KeadaanAlatService keadaanAlat;
    private final LabService lab;
    private final StafService staf;
    private final BerkasService berkas;
    private final SatkerService satkerService;
    private final Pengulang pengulang;

    AlatKelola(AlatService alat, KalibrasiAlatService kalibrasiAlat, KeadaanAlatService keadaanAlat, LabService lab, StafService staf, BerkasService berkas, SatkerService satkerService, Pengulang pengulang) {
        this.alat = alat;
        this.kalibrasiAlat = kalibrasiAlat;
        this.keadaanAlat = keadaanAlat;
        this.lab = lab;
        this.staf = staf;
        this.berkas = berkas;
        this.satkerService = satkerService;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, PermintaanHalaman permintaan, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        model.addAttribute("halaman", alat.daftar(dipilih, permintaan)).addAttribute("hari", alat.hariIni(dipilih));
        model.addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker());
        return "pengujian/alat-daftar";
    }

    @GetMapping("/baru")
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, SatkerStaf.pilih(saya, satker), new Isian(null, null, null, null, true, "30"), model);
    }

    @GetMapping("/{id}")
    String satu(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        Alat a = alat.ambil(SatkerStaf.pilih(saya, satker), id);
        model.addAttribute("alat", a).addAttribute("hari", alat.hariIni(a.satker())).addAttribute("zona", satkerService.ambil(a.satker()).zonaWaktu());
        model.addAttribute("lab", a.labId() == null ? null : lab.ambil(a.satker(), a.labId()).nama());
        model.addAttribute("kalibrasi", kalibrasiAlat.semua(id)).addAttribute("riwayat", keadaanAlat.riwayat(id)).addAttribute("keadaan", pilihan())
            .addAttribute("hasilKalibrasi", Map.of("true", "Laik pakai", "false", "Tidak laik"));
        model.addAttribute("nama", staf.semua().stream().collect(Collectors.toMap(s -> s.id(), s -> s.nama())));
        return "pengujian/alat";
    }

    private static Map<String, String> pilihan() {
        return Arrays.stream(KeadaanAlat.values()).collect(Collectors.toMap(Enum::name, KeadaanAlat::label, (a, b) -> a, LinkedHashMap::new));
    }

    @GetMapping("/{id}/ubah")
    String ubah(@PathVariable long id, @RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        Alat a = alat.ambil(SatkerStaf.pilih(saya, satker), id);
        return formulir(id, a.satker(), Isian.dari(a), model);
    }

    @PostMapping({"/baru", "/{id}/ubah"})
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        if (isian.labId() != null && lab.semua(dipilih).stream().noneMatch(l -> l.id().equals(isian.labId()))) {
            throw IsianKeliru.pada("labId", "Pilih laboratorium dari daftar.");
        }
        long tersimpan = pengulang.lakukan(() -> alat.simpan(isian.alat(id, dipilih), saya.getUsername()));
        return kembali(tersimpan, dipilih, id == null ? "Alat disimpan. Catat kalibrasinya di bawah." : "Alat disimpan.", kabar);
    }

    @PostMapping("/{id}/kalibrasi")
    String kalibrasi(@PathVariable long id, @RequestParam(required = false) String satker, KalibrasiIsian isian,
            @RequestParam(required = false) MultipartFile sertifikat, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = SatkerStaf.pilih(saya, satker);
        String nama = sertifikat == null ? null : sertifikat.getOriginalFilename();
        byte[] isi = sertifikat == null ? null : sertifikat.getBytes();
        pengulang.jalankan(() -> kalibrasiAlat.catat(dipilih, id, isian, nama, isi, saya.getUsername()));
        return kembali(id, dipilih, isian.laik() ? "Kalibrasi dicatat." : "Kalibrasi dicatat; alat tidak dapat dipakai sampai dinyatakan laik. Tinjau laporan yang menyentuhnya.", kabar);
    }

    @PostMapping("/{id}/keadaan")
    String keadaan(@PathVariable long id, @RequestParam(required = false) String satker, @RequestParam(required = false) KeadaanAlat keadaan,
            @RequestParam(required = false) LocalDate sejak, @RequestParam(required = false) String alasan, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = SatkerStaf.pilih(saya, satker);
        pengulang.jalankan(() -> keadaanAlat.ubah(dipilih, id, keadaan, sejak, alasan, saya.getUsername()));
        return kembali(id, dipilih, "Keadaan alat disimpan.", kabar);
    }

    @GetMapping("/{id}/sertifikat/{berkasId}")
    ResponseEntity<byte[]> sertifikat(@PathVariable long id, @PathVariable UUID berkasId, @RequestParam(required = false) String satker,
            @AuthenticationPrincipal StafLogin saya) {
        alat.ambil(SatkerStaf.pilih(saya, satker), id);
        kalibrasiAlat.semua(id).stream().filter(k -> berkasId.equals(k.berkas())).findFirst().orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
        return Unduhan.lihat(berkas.ambil(berkasId), berkas.isi(berkasId));
    }

    private static String kembali(long id, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/alat/" + id + "?satker=" + satker;
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("lab",
            lab.semua(satker).stream().collect(Collectors.toMap(l -> l.id().toString(), Lab::nama, (a, b) -> a, LinkedHashMap::new)));
        return "pengujian/alat-form";
    }
}
