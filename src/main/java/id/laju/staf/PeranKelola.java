package id.laju.staf;

import id.laju.umum.Petugas;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each role is for and who holds it. */
@Controller
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class PeranKelola {

    record Baris(Peran peran, List<Staf> orang) {
    }

    private final StafService staf;

    PeranKelola(StafService staf) {
        this.staf = staf;
    }

    @GetMapping("/kelola/peran")
    String daftar(@AuthenticationPrincipal Petugas saya, Model model) {
        model.addAttribute("baris", staf.peranDipegang().stream().map(p -> new Baris(p, orang(saya, p.kode()))).toList());
        return "staf/peran";
    }

    private List<Staf> orang(Petugas saya, String peran) {
        return saya.satker().stream().flatMap(k -> staf.denganPeran(k, peran).stream()).distinct().toList();
    }
}
