package id.laju.sertifikasiproduk;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where CS writes down a letter of apology that the customer shows, on the page of the case. */
@Component
class PanelMaaf implements PanelKasus {

    private final PotonganDiperlihatkan potongan;
    private final PermohonanService permohonan;

    PanelMaaf(PotonganDiperlihatkan potongan, PermohonanService permohonan) {
        this.potongan = potongan;
        this.permohonan = permohonan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).filter(potongan::dapat).isPresent();
    }

    @Override
    public String judul() {
        return "Surat permohonan maaf";
    }

    @Override
    public String templat() {
        return "sertifikasiproduk/panel-maaf";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        model.addAttribute("maafPermohonan", permohonan.denganKasus(k.nomor()).orElseThrow().id()).addAttribute("maafBoleh", pembaca.peran().contains("cs"));
    }
}
