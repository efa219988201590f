package id.laju.sertifikasiproduk;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** That the customer withdrew, or that it may, on the page of the case: as long as the evaluation lasts. */
@Component
class PanelPenghentian implements PanelKasus {

    private final PenghentianService penghentian;
    private final PermohonanService permohonan;
    private final StafService staf;

    PanelPenghentian(PenghentianService penghentian, PermohonanService permohonan, StafService staf) {
        this.penghentian = penghentian;
        this.permohonan = permohonan;
        this.staf = staf;
    }

    @Override
    public boolean untuk(Kasus k) {
        return BerkasSertifikasi.LAYANAN.contains(k.layanan()) && permohonan.denganKasus(k.nomor()).filter(p -> penghentian.cari(p.id()).isPresent() || penghentian.dapatDihentikan(p)).isPresent();
    }

    @Override
    public String judul() {
        return "Penghentian";
    }

    @Override
    public String templat() {
        return "sertifikasiproduk/panel-penghentian";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        Optional<Penghentian> ada = penghentian.cari(p.id());
        model.addAttribute("penghentianId", p.id()).addAttribute("penghentian", ada.orElse(null)).addAttribute("penghentianOleh", ada.map(x -> staf.nama(x.oleh())).orElse(null))
            .addAttribute("penghentianBoleh", pembaca.peran().contains("pj-sertifikasi"));
    }
}
