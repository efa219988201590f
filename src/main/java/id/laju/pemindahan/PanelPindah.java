package id.laju.pemindahan;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells staff that the case went over to another version of one of its processes: when, from which to which; and the office, who ordered it and why, in words that may name a customer. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PanelPindah implements PanelKasus {

    private final PerpindahanService perpindahan;

    PanelPindah(PerpindahanService perpindahan) {
        this.perpindahan = perpindahan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return k.pindahan() > 0 && !dari(k).isEmpty();
    }

    @Override
    public boolean hanyaKantor() {
        return false;
    }

    @Override
    public String judul() {
        return "Pemindahan";
    }

    @Override
    public String templat() {
        return "pemindahan/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        model.addAttribute("perpindahan", dari(k)).addAttribute("perpindahanLengkap", pembaca.kantor());
    }

    private List<Perpindahan> dari(Kasus k) {
        return perpindahan.dari(List.of(k.nomor()));
    }
}
