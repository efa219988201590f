package id.laju.pemantauan;

import id.laju.mesin.Kasus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A part of the case page for cases that a test marks. */
@Component
public class PanelCoba implements PanelKasus {

    public static String kasus;

    @Override
    public boolean untuk(Kasus k) {
        return k.nomor().equals(kasus);
    }

    @Override
    public String judul() {
        return "Berkas coba";
    }

    @Override
    public String templat() {
        return "coba/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        model.addAttribute("isiCoba", "Dibaca " + pembaca.id() + " pada " + k.nomor());
    }
}
