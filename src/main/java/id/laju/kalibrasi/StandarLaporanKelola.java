package id.laju.kalibrasi;

import id.laju.keamanan.StafLogin;
import id.laju.lhu.AlatLaporanService;
import id.laju.lhu.AlatLaporanTampil;
import id.laju.lhu.MasaUji;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which certificates rest on a reference standard between two dates: candidates for amendments once it was found wrong. */
@Controller
@RequestMapping("/kelola/standar-acuan/{id}/laporan")
@PreAuthorize("hasAnyRole('admin-satker', 'penyelia', 'manajer-teknis')")
class StandarLaporanKelola {

    private final StandarAcuanService standar;
    private final AlatLaporanService laporan;
    private final SatkerService satkerService;
    private final Clock jam;

    StandarLaporanKelola(StandarAcuanService standar, AlatLaporanService laporan, SatkerService satkerService, Clock jam) {
        this.standar = standar;
        this.laporan = laporan;
        this.satkerService = satkerService;
        this.jam = jam;
    }

    @GetMapping
    String daftar(@PathVariable long id, @RequestParam(required = false) String satker, MasaUji masa, @AuthenticationPrincipal StafLogin saya, Model model) {
        StandarAcuan s = ambil(saya, satker, id);
        MasaUji dipakai = masa(masa, s);
        return new AlatLaporanTampil("standar acuan", s.label(), s.satker(), "/kelola/standar-acuan/" + id).halaman(laporan.standar(id, dipakai), dipakai, model);
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> unduh(@PathVariable long id, @RequestParam(required = false) String satker, MasaUji masa, @AuthenticationPrincipal StafLogin saya) {
        MasaUji dipakai = masa(masa, ambil(saya, satker, id));
        return AlatLaporanTampil.unduh("laporan-standar-" + id, laporan.standar(id, dipakai), dipakai);
    }

    private MasaUji masa(MasaUji diminta, StandarAcuan s) {
        return diminta.atau(s.dikalibrasi(), LocalDate.now(jam.withZone(satkerService.ambil(s.satker()).zonaWaktu())));
    }

    private StandarAcuan ambil(StafLogin saya, String satker, long id) {
        String dipilih = satker == null ? saya.satker().get(0) : satker;
        if (!saya.satker().contains(dipilih)) {
            throw TidakDitemukan.untuk("Standar acuan", id);
        }
        return standar.ambil(dipilih, id);
    }
}
