package id.laju.bimtek;

import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a training. */
@Component
class KeteranganBimtek implements KeteranganPenawaran {

    private final LayananBimtek layanan;
    private final BimtekService bimtek;
    private final KursusService kursus;

    KeteranganBimtek(LayananBimtek layanan, BimtekService bimtek, KursusService kursus) {
        this.layanan = layanan;
        this.bimtek = bimtek;
        this.kursus = kursus;
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
        return "20 hari kerja sejak " + (inhouse(p) ? "permohonan lengkap dan biaya disetujui" : "kuota tercapai") + ", tidak termasuk menunggu pembayaran dan menunggu hari pertama kelas";
    }

    @Override
    public JenisKetentuan ketentuan(Permohonan p) {
        return inhouse(p) ? JenisKetentuan.BIMTEK_INHOUSE : JenisKetentuan.BIMTEK;
    }

    /** A class for one customer waits for no quota (TRN-025). */
    private boolean inhouse(Permohonan p) {
        return bimtek.inhouse(bimtek.ambil(p));
    }

    /** The class has begun. */
    @Override
    public Optional<String> halangan(Permohonan p) {
        return bimtek.kelas(bimtek.ambil(p)).filter(k -> k.mulai().isBefore(kursus.hariIni(k.satker())))
            .map(k -> "Tanggal kelas pada penawaran ini, " + k.tanggal() + ", sudah lewat. Batalkan permohonan ini dan ajukan yang baru dengan tanggal lain.");
    }
}
