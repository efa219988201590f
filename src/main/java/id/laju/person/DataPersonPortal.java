package id.laju.person;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import id.laju.umum.Kabar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a draft: scheme and letter, then data and documents of each participant. */
@Controller
@RequestMapping("/portal/person/{id:\\d+}")
class DataPersonPortal {

    private static final String DOKUMEN = "dokumen-";

    private final HalamanPerson halaman;
    private final PersonService person;
    private final SkemaPersonService skema;
    private final PesertaService peserta;
    private final TampilPerson tampil;

    DataPersonPortal(HalamanPerson halaman, PersonService person, SkemaPersonService skema, PesertaService peserta, TampilPerson tampil) {
        this.halaman = halaman;
        this.person = person;
        this.skema = skema;
        this.peserta = peserta;
        this.tampil = tampil;
    }

    @GetMapping("/data")
    String data(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        Map<String, String> pilihan = new LinkedHashMap<>();
        skema.ditawarkan(p.satker()).forEach(s -> pilihan.put(String.valueOf(s.id()), s.nama() + " (" + s.acuan() + ")"));
        model.addAttribute("isian", person.ambil(id)).addAttribute("pilihan", pilihan).addAttribute("dokumen", tampil.dokumen(id, null));
        return "person/data";
    }

    @PostMapping("/data")
    String simpan(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @RequestParam(required = false) Integer versi, @RequestParam(required = false) Long skemaId, @RequestParam(required = false) String pelatih,
            @RequestParam MultiValueMap<String, MultipartFile> kiriman, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        person.simpan(saya, id, versi, skemaId, pelatih, unggahan(kiriman));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.disimpan"));
        return "redirect:/portal/person/" + id + "/data";
    }

    /** By id of the document that the scheme asks for. */
    private static Map<Long, Unggahan> unggahan(MultiValueMap<String, MultipartFile> kiriman) {
        Map<Long, Unggahan> hasil = new HashMap<>();
        kiriman.forEach((nama, berkas) -> {
            if (nama.matches(DOKUMEN + "\\d+")) {
                Unggahan.dari(berkas).stream().findFirst().ifPresent(u -> hasil.put(Long.valueOf(nama.substring(DOKUMEN.length())), u));
            }
        });
        return hasil;
    }

    @GetMapping("/peserta")
    String semua(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, Locale bahasa, Model model) {
        model.addAttribute("peserta", tampil.semua(halaman.buka(saya, id, model), bahasa));
        return "person/peserta";
    }

    @GetMapping("/peserta/{pesertaId:\\d+}")
    String satu(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, Model model) {
        Permohonan p = halaman.buka(saya, id, model);
        Peserta x = peserta.ambil(p, pesertaId);
        model.addAttribute("satu", x).addAttribute("isian", IsianData.dari(person.data(id).get(pesertaId))).addAttribute("dokumen", tampil.dokumen(id, pesertaId))
            .addAttribute("foto", PersonService.satu(person.dokumen(id), pesertaId, null).orElse(null));
        return "person/peserta-form";
    }

    @PostMapping("/peserta/{pesertaId:\\d+}")
    String simpanPeserta(@AuthenticationPrincipal PenggunaLogin saya, @PathVariable long id, @PathVariable long pesertaId, @RequestParam(required = false) Integer versi, IsianData isian,
            @RequestParam(required = false) List<MultipartFile> foto, @RequestParam MultiValueMap<String, MultipartFile> kiriman, RedirectAttributes kabar) {
        halaman.ambil(saya, id);
        person.simpanPeserta(saya, id, pesertaId, versi, isian, Unggahan.dari(foto).stream().findFirst().orElse(null), unggahan(kiriman));
        kabar.addFlashAttribute("pesan", Kabar.dari("kabar.pesertaDisimpan"));
        return "redirect:/portal/person/" + id + "/peserta";
    }
}
