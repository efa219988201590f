package id.laju.bimtek;

import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a training. */
@Component
class KeteranganBimtek implements KeteranganPenawaran {

    private final LayananBimtek layanan;

    KeteranganBimtek(LayananBimtek layanan) {
        this.layanan = layanan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananBimtek.KODE);
    }

    @Override
    public String hal(Permohonan p) {
        return "Penawaran biaya bimtek: " + layanan.uraian(p);
    }

    @Override
    public String waktu(Permohonan p) {
        return "20 hari kerja sejak kuota tercapai, tidak termasuk waktu menunggu pembayaran dan hari pertama kelas";
    }

    @Override
    public JenisKetentuan ketentuan() {
        return JenisKetentuan.BIMTEK;
    }
}
