package id.laju.sop;

import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.util.Arrays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The SOPs of a balai, or what holds for every balai, to search and to choose from. */
@Controller
@PreAuthorize(SopKelola.PENGELOLA)
class DaftarSopKelola {

    private final DaftarSopService daftar;
    private final BalaiSop balai;

    DaftarSopKelola(DaftarSopService daftar, BalaiSop balai) {
        this.daftar = daftar;
        this.balai = balai;
    }

    @GetMapping("/kelola/sop")
    String daftar(@RequestParam(name = "satker", required = false) String diminta, @RequestParam(required = false) String keadaan, PermintaanHalaman permintaan,
            @AuthenticationPrincipal Petugas saya, Model tampilan) {
        String kode = IsiSopKelola.SEMUA.equals(diminta) ? IsiSopKelola.lingkup(diminta, saya) : balai.pilih(diminta, saya);
        KeadaanDaftar dipilih = kode == null ? null : Arrays.stream(KeadaanDaftar.values()).filter(k -> k.name().equals(keadaan)).findFirst().orElse(null);
        tampilan.addAttribute("halaman", daftar.daftar(kode, dipilih, permintaan)).addAttribute("kode", kode == null ? IsiSopKelola.SEMUA : kode);
        tampilan.addAttribute("pilihanBalai", balai.pilihan(saya)).addAttribute("pusat", saya.pusat()).addAttribute("keadaan", dipilih).addAttribute("pilihanKeadaan", KeadaanDaftar.values());
        return "sop/daftar";
    }
}
