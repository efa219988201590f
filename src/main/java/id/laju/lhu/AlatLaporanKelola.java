package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.pengujian.Alat;
import id.laju.pengujian.AlatService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which reports touched an instrument between two dates: candidates for amendments once it was found unfit. */
@Controller
@RequestMapping("/kelola/alat/{id}/laporan")
@PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'manajer-teknis')")
class AlatLaporanKelola {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param dari and {@code sampai}: days of test, both included */
    record Masa(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {

        /** Without a wish: from the newest calibration until today. */
        Masa atau(Alat a, LocalDate hari) {
            LocalDate akhir = sampai == null ? hari : sampai;
            LocalDate awal = dari != null ? dari : a.kalibrasiTerakhir() == null ? akhir.minusYears(1) : a.kalibrasiTerakhir();
            return new Masa(awal, akhir);
        }

        void periksa() {
            new PeriksaIsian().tolakJika(sampai.isBefore(dari), "sampai", "Tanggal akhir tidak boleh sebelum tanggal mulai.").selesai();
        }
    }

    private final AlatService alat;
    private final AlatLaporanService laporan;
    private final PejabatService pejabat;

    AlatLaporanKelola(AlatService alat, AlatLaporanService laporan, PejabatService pejabat) {
        this.alat = alat;
        this.laporan = laporan;
        this.pejabat = pejabat;
    }

    @GetMapping
    String daftar(@PathVariable long id, @RequestParam(required = false) String satker, Masa masa, @AuthenticationPrincipal StafLogin saya, Model model) {
        Alat a = ambil(saya, satker, id);
        Masa dipakai = masa.atau(a, pejabat.hariIni(a.satker()));
        List<AlatLaporan> semua = laporan.laporan(id, dipakai.dari(), dipakai.sampai());
        model.addAttribute("alat", a).addAttribute("masa", dipakai).addAttribute("daftar", semua).addAttribute("terbalik", dipakai.sampai().isBefore(dipakai.dari()));
        model.addAttribute("banyak", semua.stream().filter(AlatLaporan::terbit).map(AlatLaporan::laporanId).distinct().count());
        return "lhu/alat-laporan";
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> unduh(@PathVariable long id, @RequestParam(required = false) String satker, Masa masa, @AuthenticationPrincipal StafLogin saya) {
        Alat a = ambil(saya, satker, id);
        Masa dipakai = masa.atau(a, pejabat.hariIni(a.satker()));
        dipakai.periksa();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(EXCEL)).header("Content-Disposition", "attachment; filename=\"laporan-alat-" + id + ".xlsx\"")
            .body(AlatLaporanExcel.buat(laporan.laporan(id, dipakai.dari(), dipakai.sampai())));
    }

    private Alat ambil(StafLogin saya, String satker, long id) {
        String dipilih = satker == null ? saya.satker().get(0) : satker;
        if (!saya.satker().contains(dipilih)) {
            throw TidakDitemukan.untuk("Alat", id);
        }
        return alat.ambil(dipilih, id);
    }
}
