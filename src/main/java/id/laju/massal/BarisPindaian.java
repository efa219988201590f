package id.laju.massal;

import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** For features whose rows come from a scanner: the rows of these tasks as a piece of the page. */
@Component
public class BarisPindaian {

    private final MassalService massal;

    BarisPindaian(MassalService massal) {
        this.massal = massal;
    }

    /** @return the view to answer with */
    public String tulis(JenisMassal jenis, List<TugasTerbuka> tugas, Pelaku pelaku, Model model) {
        model.addAttribute("jenis", jenis).addAttribute("semua", massal.tampil(jenis, tugas, pelaku));
        return "massal/baris :: baris";
    }
}
