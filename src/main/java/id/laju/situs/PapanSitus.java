package id.laju.situs;

import id.laju.bantuan.Masukan;
import id.laju.bantuan.MasukanService;
import id.laju.pengumuman.Pengumuman;
import id.laju.pengumuman.PengumumanService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the first page of the site shows of its parts. */
@Component
class PapanSitus {

    private static final int BANYAK = 3;

    private final SitusService situs;
    private final PengumumanService pengumuman;
    private final MasukanService masukan;

    PapanSitus(SitusService situs, PengumumanService pengumuman, MasukanService masukan) {
        this.situs = situs;
        this.pengumuman = pengumuman;
        this.masukan = masukan;
    }

    public List<HalamanSitus> berita() {
        return situs.tayang(Bagian.BERITA, BANYAK);
    }

    public List<HalamanSitus> artikel() {
        return situs.tayang(Bagian.ARTIKEL, BANYAK);
    }

    public List<HalamanSitus> antiSuap() {
        return situs.tayang(Bagian.ANTI_SUAP, 1);
    }

    public List<Pengumuman> pengumuman() {
        return pengumuman.publik(BANYAK);
    }

    public List<Masukan> testimoni() {
        return masukan.tayang(null, BANYAK);
    }
}
