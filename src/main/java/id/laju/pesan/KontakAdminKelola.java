package id.laju.pesan;

import id.laju.keamanan.StafLogin;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Kontak Admin (TRN-021): who keeps accounts and settings of the reader's balai, and how to reach them. */
@Controller
class KontakAdminKelola {

    /** @param satker where the person is reached; balai and person make the address of a message */
    record Kontak(String satker, String jabatan, Staf orang) {

        public String alamat() {
            return AlamatPesan.orang(orang.id());
        }
    }

    private final StafService staf;
    private final SatkerService satker;

    KontakAdminKelola(StafService staf, SatkerService satker) {
        this.staf = staf;
        this.satker = satker;
    }

    @GetMapping("/kelola/kontak-admin")
    String daftar(@AuthenticationPrincipal StafLogin saya, Model model) {
        List<Kontak> semua = saya.satker().stream().flatMap(s -> Stream.concat(pada(s, "admin-satker"), pada(s, "admin-pusat"))).filter(k -> !k.orang().id().equals(saya.id()))
            .collect(Collectors.toMap(k -> k.satker() + "/" + k.orang().id(), k -> k, (a, b) -> a, LinkedHashMap::new)).values().stream().toList();
        model.addAttribute("semua", semua).addAttribute("satker", satker);
        return "pesan/kontak-admin";
    }

    private Stream<Kontak> pada(String kode, String peran) {
        String jabatan = staf.semuaPeran().stream().filter(p -> p.kode().equals(peran)).findFirst().orElseThrow().nama();
        return staf.denganPeran(kode, peran).stream().map(o -> new Kontak(kode, jabatan, o));
    }
}
