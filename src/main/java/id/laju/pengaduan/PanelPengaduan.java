package id.laju.pengaduan;

import id.laju.dokumen.DokumenService;
import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Complaints and appeals about an order on the page of its case: what was decided, nothing of what was said. */
@Component
class PanelPengaduan implements PanelKasus {

    /** @param putusan and the date of its letter, both null until that has gone out */
    public record Baris(Pengaduan p, String putusan, Instant surat) {
    }

    private final PengaduanMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;

    PanelPengaduan(PengaduanMapper mapper, PermohonanService permohonan, DokumenService dokumen) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
    }

    @Override
    public boolean untuk(Kasus k) {
        return !tentang(k).isEmpty();
    }

    @Override
    public String judul() {
        return "Pengaduan dan banding";
    }

    @Override
    public String templat() {
        return "pengaduan/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        model.addAttribute("pengaduanOrder", tentang(k).stream().map(this::baris).toList()).addAttribute("pengaduanDibuka", PengaduanKelola.membaca(pembaca.peran()));
    }

    private List<Pengaduan> tentang(Kasus k) {
        return permohonan.denganKasus(k.nomor()).map(o -> mapper.tentang(o.id())).orElse(List.of());
    }

    private Baris baris(Pengaduan p) {
        return p.bersurat() ? new Baris(p, p.putusan().label(), dokumen.ambil(p.dokumenId()).diterbitkan()) : new Baris(p, null, null);
    }
}
