package id.laju.layanan;

import id.laju.keamanan.StafLogin;
import id.laju.umum.TidakDitemukan;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Door to the administration of the catalogue, also from one satker to another; the pages carry the satker in their address. */
@Controller
@PreAuthorize("hasAnyRole('admin-satker', 'admin-pusat')")
class LayananKelola {

    private static final Set<String> BAGIAN = Set.of("produk", "standar", "parameter", "tarif", "akreditasi", "lab", "alat-ukur", "migrasi");

    @GetMapping("/kelola/layanan")
    String masuk(@RequestParam(required = false) String satker, @RequestParam(defaultValue = "produk") String bagian,
                 @AuthenticationPrincipal StafLogin login) {
        String kode = satker != null ? satker : login.satker().stream().findFirst().orElse("");
        if (!login.satker().contains(kode) || !BAGIAN.contains(bagian)) {
            throw new TidakDitemukan("Bagian katalog ini tidak ada di satker Anda.");
        }
        return "redirect:/kelola/layanan/" + kode + "/" + bagian;
    }
}
