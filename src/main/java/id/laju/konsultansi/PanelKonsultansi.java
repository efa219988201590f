package id.laju.konsultansi;

import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A consulting order on the page of the case, for the office. */
@Component
class PanelKonsultansi implements PanelKasus {

    private final TampilKonsultansi tampil;
    private final PenghentianKonsultansiService penghentian;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    PanelKonsultansi(TampilKonsultansi tampil, PenghentianKonsultansiService penghentian, PermohonanService permohonan, KasusService kasus) {
        this.tampil = tampil;
        this.penghentian = penghentian;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    @Override
    public boolean untuk(Kasus k) {
        return KonsultansiService.LAYANAN.equals(k.layanan()) && permohonan.denganKasus(k.nomor()).isPresent();
    }

    @Override
    public String judul() {
        return "Konsultansi";
    }

    @Override
    public String templat() {
        return "konsultansi/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        tampil.isi(model, p, Locale.forLanguageTag("id"));
        model.addAttribute("rencanaDihubungi", kasus.terbuka(k.nomor()).stream().anyMatch(l -> l.frasa().equals("hubungiPelangganRencana")));
        model.addAttribute("konsultansiId", p.id()).addAttribute("pjKonsultansi", pembaca.peran().contains("pj-konsultansi")).addAttribute("dapatDihentikan", penghentian.dapat(p)).addAttribute("dapatGantiTim", pembaca.peran().contains("ketua-tim-pji") && penghentian.dapat(p))
            .addAttribute("penghentianKonsultansi", penghentian.cari(p.id()).orElse(null)).addAttribute("konsultannya", pembaca.peran().stream().anyMatch(Set.of("konsultan", "pj-konsultansi")::contains));
    }
}
