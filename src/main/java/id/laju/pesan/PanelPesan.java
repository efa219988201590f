package id.laju.pesan;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The last messages on the page of the case. */
@Component
class PanelPesan implements PanelKasus {

    private static final int BANYAK = 3;

    private final PesanService pesan;
    private final PermohonanService permohonan;

    PanelPesan(PesanService pesan, PermohonanService permohonan) {
        this.pesan = pesan;
        this.permohonan = permohonan;
    }

    @Override
    public boolean untuk(Kasus k) {
        return permohonan.denganKasus(k.nomor()).isPresent();
    }

    @Override
    public String judul() {
        return "Pesan";
    }

    @Override
    public String templat() {
        return "pesan/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        List<PesanKasus> semua = pesan.semua(p.id());
        model.addAttribute("pesanPermohonanId", p.id()).addAttribute("pesanBanyak", semua.size()).addAttribute("pesanTerakhir", semua.subList(Math.max(0, semua.size() - BANYAK), semua.size()))
            .addAttribute("pesanLayanan", pesan);
    }
}
