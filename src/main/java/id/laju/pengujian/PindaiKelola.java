package id.laju.pengujian;

import id.laju.massal.BarisPindaian;
import id.laju.mesin.Pelaku;
import id.laju.mesin.SiapaBekerja;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the scanner at the counter asks for. */
@Controller
@PreAuthorize("hasRole('cs')")
class PindaiKelola {

    private final PindaiService pindai;
    private final TerimaSampelMassal jenis;
    private final BarisPindaian baris;
    private final SiapaBekerja siapa;

    PindaiKelola(PindaiService pindai, TerimaSampelMassal jenis, BarisPindaian baris, SiapaBekerja siapa) {
        this.pindai = pindai;
        this.jenis = jenis;
        this.baris = baris;
        this.siapa = siapa;
    }

    /** The row of the sample that carries the code. */
    @PostMapping("/kelola/sekaligus/terimaSampel/pindai")
    String pindai(@RequestParam(required = false) String kode, Model model) {
        Pelaku saya = siapa.sekarang().orElseThrow();
        return baris.tulis(jenis, List.of(pindai.pindai(kode, saya)), saya, model);
    }
}
