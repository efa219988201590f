package id.laju.audit;

import id.laju.satker.SatkerService;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Audit Kesesuaian: the list of audits (CRT-054). */
@Controller
@PreAuthorize(LembarKelola.PEMBACA)
class DaftarAuditKelola {

    private final DaftarAuditService daftar;
    private final SatkerService satker;

    DaftarAuditKelola(DaftarAuditService daftar, SatkerService satker) {
        this.daftar = daftar;
        this.satker = satker;
    }

    @GetMapping("/kelola/audit")
    String daftar(@AuthenticationPrincipal Petugas saya, @RequestParam(defaultValue = "jalan") String bagian, @RequestParam(defaultValue = "false") boolean sendiri, PermintaanHalaman permintaan, Model model) {
        String pilihan = DaftarAuditService.BAGIAN.contains(bagian) ? bagian : "jalan";
        model.addAttribute("halaman", daftar.daftar(saya, sendiri, pilihan, permintaan)).addAttribute("banyak", daftar.banyak(saya, sendiri, permintaan)).addAttribute("bagian", pilihan)
            .addAttribute("sendiri", sendiri).addAttribute("semua", saya.kantor()).addAttribute("saya", saya.id()).addAttribute("satker", satker);
        return "audit/daftar";
    }
}
