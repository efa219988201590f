package id.laju.layanan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all pages of catalogue administration share: the satker in the address and who may. */
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
abstract class KelolaDasar {

    private SatkerService satker;
    private Clock jam;

    @Autowired
    void pakai(SatkerService satkerService, Clock clock) {
        this.satker = satkerService;
        this.jam = clock;
    }

    /** @throws TidakDitemukan for a satker that is not this person's */
    @ModelAttribute("area")
    Area area(@PathVariable("satker") String kode, @AuthenticationPrincipal StafLogin login) {
        if (!login.satker().contains(kode)) {
            throw TidakDitemukan.untuk("Satker", kode);
        }
        return new Area(kode, login.satker().stream().map(satker::ambil).toList(), login.getUsername(), login.peran().contains("admin-pusat"));
    }

    LocalDate hariIni(Area area) {
        return LocalDate.now(jam.withZone(satker.ambil(area.satker()).zonaWaktu()));
    }

    /** On to the next page with a word of success; a refusal never gets here, the portal shows the form again. */
    static String lanjut(Area area, String tujuan, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:" + area.alamat(tujuan);
    }
}
