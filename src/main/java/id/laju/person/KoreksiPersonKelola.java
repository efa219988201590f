package id.laju.person;

import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the certificate of one participant prints, to be corrected before it is prepared; the task links here. */
@Controller
@RequestMapping("/kelola/person/order/{permohonanId:\\d+}/peserta/{pesertaId:\\d+}")
@PreAuthorize("hasRole('admin-sertifikasi')")
class KoreksiPersonKelola {

    /** As typed. */
    record Isian(String nama, String nik, String tempatLahir, String tanggalLahir, String alasan) {

        IsianData data() {
            return new IsianData(nik, tempatLahir, tanggalLahir);
        }
    }

    private final KoreksiPersonService koreksi;
    private final PersonService person;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final Pengulang pengulang;

    KoreksiPersonKelola(KoreksiPersonService koreksi, PersonService person, PesertaService peserta, PermohonanService permohonan, Pengulang pengulang) {
        this.koreksi = koreksi;
        this.person = person;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.pengulang = pengulang;
    }

    @GetMapping
    String satu(@PathVariable long permohonanId, @PathVariable long pesertaId, @AuthenticationPrincipal StafLogin saya, Model model) {
        Permohonan p = milik(permohonanId, saya);
        Peserta x = peserta.ambil(p, pesertaId);
        IsianData d = IsianData.dari(person.data(permohonanId).get(pesertaId));
        model.addAttribute("permohonan", p).addAttribute("satu", x).addAttribute("terbuka", koreksi.terbuka(p, pesertaId)).addAttribute("isian", new Isian(x.nama(), d.nik(), d.tempatLahir(), d.tanggalLahir(), null))
            .addAttribute("foto", PersonService.satu(person.dokumen(permohonanId), pesertaId, null).orElse(null));
        return "person/koreksi";
    }

    @PostMapping
    String simpan(@PathVariable long permohonanId, @PathVariable long pesertaId, Isian isian, @RequestParam(required = false) List<MultipartFile> foto, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        Permohonan p = milik(permohonanId, saya);
        peserta.ambil(p, pesertaId);
        Unggahan baru = Unggahan.dari(foto).stream().findFirst().orElse(null);
        pengulang.jalankan(() -> koreksi.perbaiki(permohonanId, pesertaId, isian.nama(), isian.data(), baru, isian.alasan(), saya.getUsername()));
        kabar.addFlashAttribute("pesan", "Data peserta diperbaiki. Selesaikan tugas Siapkan sertifikat dan kartu, agar keduanya dibuat dengan data ini.");
        return "redirect:/kelola/person/order/" + permohonanId + "/peserta/" + pesertaId;
    }

    private Permohonan milik(long permohonanId, StafLogin saya) {
        Permohonan p = permohonan.ambil(permohonanId);
        saya.harusDi(p.satker());
        return p;
    }
}
