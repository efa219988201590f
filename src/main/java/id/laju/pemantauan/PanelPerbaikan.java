package id.laju.pemantauan;

import id.laju.mesin.Kasus;
import id.laju.survei.PerbaikanService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which element of the survey a case mends. Stands here, because the survey knows no pages of cases. */
@Component
class PanelPerbaikan implements PanelKasus {

    private final PerbaikanService perbaikan;

    PanelPerbaikan(PerbaikanService perbaikan) {
        this.perbaikan = perbaikan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return perbaikan.denganKasus(k.nomor()).isPresent();
    }

    @Override
    public boolean hanyaKantor() {
        return false;
    }

    @Override
    public String judul() {
        return "Unsur survei";
    }

    @Override
    public String templat() {
        return "survei/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        model.addAttribute("perbaikanUnsur", perbaikan.denganKasus(k.nomor()).orElseThrow());
    }
}
