package id.laju.bimtek;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.peserta.PesertaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Course, class and participants of an order, on the page of the case and in the tab of its tasks. */
@Component
class PanelBimtek implements PanelKasus {

    private final PermohonanService permohonan;
    private final RingkasBimtek ringkas;
    private final BimtekService bimtek;
    private final PesertaService peserta;
    private final JadwalBaruService jadwal;

    PanelBimtek(PermohonanService permohonan, RingkasBimtek ringkas, BimtekService bimtek, PesertaService peserta, JadwalBaruService jadwal) {
        this.permohonan = permohonan;
        this.ringkas = ringkas;
        this.bimtek = bimtek;
        this.peserta = peserta;
        this.jadwal = jadwal;
    }

    @Override
    public boolean untuk(Kasus k) {
        return LayananBimtek.KODE.equals(k.layanan());
    }

    @Override
    public String judul() {
        return "Bimtek";
    }

    @Override
    public String templat() {
        return "bimtek/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        model.addAttribute("isiBimtek", ringkas.dari(p)).addAttribute("pesertaBimtek", peserta.semua(p.id())).addAttribute("dokumenBimtek", bimtek.dokumen(p.id())).addAttribute("jadwalBimtek", jadwal.ditanya(p.id()).orElse(null));
    }
}
