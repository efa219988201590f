package id.laju.massal;

import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Kerjakan sekaligus: which kinds wait for me, and one kind as a table; the work itself goes through the forms' own addresses. */
@Controller
@RequestMapping("/kelola/sekaligus")
class MassalKelola {

    private final MassalService massal;
    private final SiapaBekerja siapa;

    MassalKelola(MassalService massal, SiapaBekerja siapa) {
        this.massal = massal;
        this.siapa = siapa;
    }

    @GetMapping
    String daftar(Model model) {
        model.addAttribute("semua", massal.ringkas(saya()));
        return "massal/daftar";
    }

    @GetMapping("/{tugas}")
    String kerjakan(@PathVariable String tugas, Model model) {
        JenisMassal jenis = massal.jenis(tugas, saya());
        model.addAttribute("jenis", jenis).addAttribute("banyak", massal.banyak(jenis, saya()));
        model.addAttribute("semua", massal.baris(jenis, saya()));
        model.addAttribute("bersama", jenis.bersama(saya())).addAttribute("paling", MassalService.PALING);
        return "massal/kerjakan";
    }

    private Pelaku saya() {
        return siapa.sekarang().orElseThrow();
    }
}
