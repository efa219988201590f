package id.laju.kelas;

import id.laju.mesin.Kasus;
import id.laju.pemantauan.PanelKasus;
import id.laju.pemantauan.Pembaca;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Course, days and rows of Cek Data on the page of the case of a class. */
@Component
class PanelKelas implements PanelKasus {

    private final PelaksanaanService kelas;
    private final BukuKelas buku;
    private final CekDataService cek;

    PanelKelas(PelaksanaanService kelas, BukuKelas buku, CekDataService cek) {
        this.kelas = kelas;
        this.buku = buku;
        this.cek = cek;
    }

    @Override
    public boolean untuk(Kasus k) {
        return KelasProses.KUNCI.equals(k.layanan());
    }

    @Override
    public String judul() {
        return "Kelas bimtek";
    }

    @Override
    public String templat() {
        return "kelas/panel";
    }

    @Override
    public void isi(Model model, Kasus k, Pembaca pembaca) {
        long id = kelas.denganKasus(k.nomor()).kelasId();
        model.addAttribute("kelasBimtek", buku.kelas(id)).addAttribute("cekKelas", cek.untuk(id));
    }
}
