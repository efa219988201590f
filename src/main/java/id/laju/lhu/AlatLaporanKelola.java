package id.laju.lhu;

import id.laju.keamanan.StafLogin;
import id.laju.pengujian.Alat;
import id.laju.pengujian.AlatService;
import id.laju.umum.TidakDitemukan;
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

    private final AlatService alat;
    private final AlatLaporanService laporan;
    private final PejabatService pejabat;

    AlatLaporanKelola(AlatService alat, AlatLaporanService laporan, PejabatService pejabat) {
        this.alat = alat;
        this.laporan = laporan;
        this.pejabat = pejabat;
    }

    @GetMapping
    String daftar(@PathVariable long id, @RequestParam(required = false) String satker, MasaUji masa, @AuthenticationPrincipal StafLogin saya, Model model) {
        Alat a = ambil(saya, satker, id);
        MasaUji dipakai = masa(masa, a);
        return new AlatLaporanTampil("alat", a.label(), a.satker(), "/kelola/alat/" + id).halaman(laporan.alat(id, dipakai), dipakai, model);
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> unduh(@PathVariable long id, @RequestParam(required = false) String satker, MasaUji masa, @AuthenticationPrincipal StafLogin saya) {
        MasaUji dipakai = masa(masa, ambil(saya, satker, id));
        return AlatLaporanTampil.unduh("laporan-alat-" + id, laporan.alat(id, dipakai), dipakai);
    }

    private MasaUji masa(MasaUji diminta, Alat a) {
        return diminta.atau(a.kalibrasiTerakhir(), pejabat.hariIni(a.satker()));
    }

    private Alat ambil(StafLogin saya, String satker, long id) {
        String dipilih = satker == null ? saya.satker().get(0) : satker;
        if (!saya.satker().contains(dipilih)) {
            throw TidakDitemukan.untuk("Alat", id);
        }
        return alat.ambil(dipilih, id);
    }
}
