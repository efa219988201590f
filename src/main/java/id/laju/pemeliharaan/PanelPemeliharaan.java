package id.laju.pemeliharaan;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Certificate, deadlines and decisions on the page of the case that watches over it. */
@Component
class PanelPemeliharaan implements PanelKasus {

    private final PemeliharaanMapper mapper;
    private final LaporService lapor;
    private final SertifikatService sertifikat;

    PanelPemeliharaan(PemeliharaanMapper mapper, LaporService lapor, SertifikatService sertifikat) {
        this.mapper = mapper;
        this.lapor = lapor;
        this.sertifikat = sertifikat;
    }

    @Override
    public boolean untuk(Kasus k) {
        return PemeliharaanProses.KUNCI.equals(k.layanan());
    }

    @Override
    public String judul() {
        return "Sertifikat";
    }

    @Override
    public String templat() {
        return "pemeliharaan/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        Pemeliharaan p = mapper.denganKasus(k.nomor()).orElseThrow();
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        model.addAttribute("masaSertifikat", p).addAttribute("sertifikatDijaga", s).addAttribute("keadaanDijaga", s.keadaan(sertifikat.hariIni(s.satker()))).addAttribute("catatanPemeliharaan", mapper.catatan(p.id()))
            .addAttribute("laporanSertifikat", lapor.cari(s.id()).filter(l -> l.dilaporkan() != null).orElse(null));
    }
}
