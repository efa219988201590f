package id.laju.sertifikasiproduk;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The fifteen papers on the page of the case. */
@Component
class PanelBerkasSertifikasi implements PanelKasus {

    private final PermohonanService permohonan;
    private final BerkasSertifikasi berkas;

    PanelBerkasSertifikasi(PermohonanService permohonan, BerkasSertifikasi berkas) {
        this.permohonan = permohonan;
        this.berkas = berkas;
    }

    @Override
    public boolean untuk(Kasus k) {
        return BerkasSertifikasi.LAYANAN.contains(k.layanan()) && permohonan.denganKasus(k.nomor()).isPresent();
    }

    @Override
    public String judul() {
        return "Berkas sertifikasi";
    }

    @Override
    public String templat() {
        return "sertifikasiproduk/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Permohonan p = permohonan.denganKasus(k.nomor()).orElseThrow();
        boolean boleh = pembaca.peran().stream().anyMatch(BerkasSertifikasi.PERAN::contains);
        model.addAttribute("kertasSertifikasi", berkas.daftar(p, BerkasSertifikasi.cetakan(pembaca.peran()))).addAttribute("bacaBerkasSertifikasi", boleh).addAttribute("berkasSertifikasiId", p.id());
    }
}
