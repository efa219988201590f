package id.laju.pengaduan;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** The register of complaints. CS writes down what comes by telephone, letter, SP4N-LAPOR! and so on, and answers for those who have no account. */
@Controller
@RequestMapping("/kelola/pengaduan")
@PreAuthorize(PengaduanKelola.PEMBACA)
class PengaduanKelola {

    static final String PEMBACA = "hasAnyRole('cs', 'bendahara', 'ketua-tim-pji', 'kepala-balai', 'admin-satker')";
    private static final Set<String> PERAN_PEMBACA = Set.of("cs", "bendahara", "ketua-tim-pji", "kepala-balai", "admin-satker");
    private static final String PENCATAT = "hasRole('cs')";
    private static final String SINI = "redirect:/kelola/pengaduan/";

    private final PengaduanService pengaduan;
    private final TanggapanPengaduanService tanggapan;
    private final AjukanPengaduanService ajukan;
    private final PengaduanBaca baca;
    private final SuratJawabanService surat;
    private final PenandaJawaban calon;
    private final SatkerService satker;
    private final StafService staf;
    private final Pengulang pengulang;

    PengaduanKelola(PengaduanService pengaduan, TanggapanPengaduanService tanggapan, AjukanPengaduanService ajukan, PengaduanBaca baca, SuratJawabanService surat, PenandaJawaban calon, SatkerService satker, StafService staf, Pengulang pengulang) {
        this.pengaduan = pengaduan;
        this.tanggapan = tanggapan;
        this.ajukan = ajukan;
        this.baca = baca;
        this.surat = surat;
        this.calon = calon;
        this.satker = satker;
        this.staf = staf;
        this.pengulang = pengulang;
    }

    /** @param peran all that somebody holds @return whether the register is open to such a one */
    static boolean membaca(List<String> peran) {
        return peran.stream().anyMatch(PERAN_PEMBACA::contains);
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", pengaduan.daftar(saya.satker(), h)).addAttribute("satker", satker).addAttribute("baca", baca).addAttribute("pencatat", saya.peran().contains("cs"));
        return "pengaduan/kelola-daftar";
    }

    /** @param pelanggan id of the customer; without, somebody who is none */
    @GetMapping("/baru")
    @PreAuthorize(PENCATAT)
    String baru(@AuthenticationPrincipal StafLogin saya, @RequestParam(required = false) Long pelanggan, Model model) {
        Map<String, String> balai = new TreeMap<>();
        saya.satker().forEach(k -> balai.put(k, satker.ambil(k).singkatan()));
        model.addAttribute("isian", IsianPengaduan.untuk(null)).addAttribute("pilihanSaluran", Saluran.dicatatCs())
            .addAttribute("pilihanSatker", balai).addAttribute("pelangganId", pelanggan)
            .addAttribute("namaPelanggan", pelanggan == null ? null : pengaduan.namaPelanggan(pelanggan, saya.satker()));
        return "pengaduan/kelola-baru";
    }

    @PostMapping
    @PreAuthorize(PENCATAT)
    String catat(@AuthenticationPrincipal StafLogin saya, @RequestParam(name = "satker", defaultValue = "") String kode, @RequestParam(required = false) Long pelangganId, IsianPengaduan isian,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        if (!saya.satker().contains(kode)) {
            throw IsianKeliru.pada("satker", "Pilih balai.");
        }
        LampiranBaru file = PengaduanPortal.lampiran(lampiran);
        long id = pengulang.lakukan(() -> ajukan.dariCs(kode, pelangganId, isian, file, saya.getUsername()));
        kabar.addFlashAttribute("pesan", isian.jenis().sebutan() + " tercatat dan diteruskan untuk diverifikasi.");
        return SINI + id;
    }

    @GetMapping("/{id}")
    String lihat(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, Model model) {
        Pengaduan p = pengaduan.ambil(id, saya.satker());
        model.addAttribute("k", p).addAttribute("p", baca.tampil(p)).addAttribute("staf", staf).addAttribute("janji", baca.janji(p).orElse(null)).addAttribute("batas", p.menunggu() ? baca.batas(p).orElse(null) : null).addAttribute("zona", satker.ambil(p.satker()).zonaWaktu()).addAttribute("pencatat", saya.peran().contains("cs"))
            .addAttribute("calon", p.status() == StatusPengaduan.DIPUTUS && p.dokumenId() != null ? calon.calon(p).stream().filter(c -> !c.staf().equals(p.penanda())).toList() : List.of());
        return "pengaduan/kelola-lihat";
    }

    /** What the complainant said by telephone or letter. @param tindakan lengkapi, tarik, terima or banding */
    @PostMapping("/{id}/tanggapan")
    @PreAuthorize(PENCATAT)
    String tanggapan(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String tindakan, @RequestParam(required = false) String isi,
            @RequestParam(name = "lampiran", required = false) MultipartFile lampiran, RedirectAttributes kabar) throws IOException {
        Pengaduan p = pengaduan.ambil(id, saya.satker());
        LampiranBaru file = PengaduanPortal.lampiran(lampiran);
        pengulang.jalankan(() -> tanggapan(p, String.valueOf(tindakan), isi, file, saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Tanggapan pelapor tercatat.");
        return SINI + id;
    }

    private void tanggapan(Pengaduan p, String tindakan, String isi, LampiranBaru file, String oleh) {
        switch (tindakan) {
            case "lengkapi" -> tanggapan.lengkapi(p, isi, file, oleh);
            case "tarik" -> tanggapan.tarikLewatCs(p, isi, oleh);
            case "terima" -> tanggapan.terimaLewatCs(p, isi, oleh);
            case "banding" -> tanggapan.banding(p, isi, file, oleh);
            default -> throw IsianKeliru.pada("tindakan", "Pilih tanggapan pelapor.");
        }
    }

    @PostMapping("/{id}/penanda")
    @PreAuthorize("hasAnyRole('cs', 'ketua-tim-pji')")
    String penanda(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @RequestParam(required = false) String penanda, RedirectAttributes kabar) {
        Pengaduan p = pengaduan.ambil(id, saya.satker());
        pengulang.jalankan(() -> surat.gantiPenanda(p, penanda));
        kabar.addFlashAttribute("pesan", "Surat jawaban disiapkan untuk penanda tangan lain.");
        return SINI + id;
    }
}
