package id.laju.bimtek;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Data Bimtek of the office (TRN-005), and the papers of an order. */
@Controller
@RequestMapping("/kelola/bimtek/order")
@PreAuthorize("hasAnyRole('cs', 'bendahara', 'admin-pelatihan', 'ketua-tim-pji')")
class BimtekKelola {

    private final DaftarBimtekService daftar;
    private final BimtekService bimtek;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final SatkerService satker;

    BimtekKelola(DaftarBimtekService daftar, BimtekService bimtek, PermohonanService permohonan, BerkasService berkas, SatkerService satker) {
        this.daftar = daftar;
        this.bimtek = bimtek;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.satker = satker;
    }

    @GetMapping
    String daftar(@AuthenticationPrincipal StafLogin saya, PermintaanHalaman h, Model model) {
        model.addAttribute("halaman", daftar.kantor(saya.satker(), h)).addAttribute("satker", satker).addAttribute("saya", saya.id());
        return "bimtek/kelola";
    }

    @GetMapping("/{id}/dokumen/{dokumenId}")
    @PreAuthorize(StafLogin.KANTOR)
    ResponseEntity<byte[]> dokumen(@AuthenticationPrincipal StafLogin saya, @PathVariable long id, @PathVariable long dokumenId) {
        Permohonan p = permohonan.ambil(id);
        saya.harusDi(p.satker());
        Berkas b = berkas.ambil(bimtek.satuDokumen(id, dokumenId).berkasId());
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }
}
