package id.laju.sop;

import id.laju.mesin.Kasus;
import id.laju.mesin.VersiKasus;
import id.laju.mesin.VersiModel;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which SOP a case runs by, and in which revision. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PanelSop implements PanelKasus {

    private final VersiKasus versi;
    private final ModelSop model;
    private final NaskahSop naskah;
    private final IsiSopService isi;
    private final PengesahanSopService pengesahan;

    PanelSop(VersiKasus versi, ModelSop model, NaskahSop naskah, IsiSopService isi, PengesahanSopService pengesahan) {
        this.versi = versi;
        this.model = model;
        this.naskah = naskah;
        this.isi = isi;
        this.pengesahan = pengesahan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return versi.dari(k.nomor()).isPresent();
    }

    @Override
    public boolean hanyaKantor() {
        return false;
    }

    @Override
    public String judul() {
        return "SOP";
    }

    @Override
    public String templat() {
        return "sop/panel";
    }

    @Override
    public void isi(Model tampilan, Kasus k, Pembaca pembaca) {
        VersiModel v = model.ambil(versi.dari(k.nomor()).orElseThrow());
        tampilan.addAttribute("sopModel", v).addAttribute("sopRevisi", naskah.revisi(v)).addAttribute("sopNama", NaskahSop.nama(isi.berlaku(v.kunci(), k.satker()), v))
            .addAttribute("sopNomor", naskah.nomor(v.kunci(), k.satker())).addAttribute("sopSah", pengesahan.disahkan(model.kasus(v, k)).orElse(null));
    }
}
