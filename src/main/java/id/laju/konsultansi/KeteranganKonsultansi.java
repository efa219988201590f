package id.laju.konsultansi;

import id.laju.maaf.MaafService;
import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a consulting order; how long it takes says {@link JanjiKonsultansi}. */
@Component
class KeteranganKonsultansi implements KeteranganPenawaran {

    private final KonsultansiService konsultansi;
    private final JanjiKonsultansi janji;
    private final MaafService maaf;

    KeteranganKonsultansi(KonsultansiService konsultansi, JanjiKonsultansi janji, MaafService maaf) {
        this.konsultansi = konsultansi;
        this.janji = janji;
        this.maaf = maaf;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KonsultansiService.LAYANAN);
    }

    @Override
    public JenisKetentuan ketentuan(Permohonan p) {
        return JenisKetentuan.KONSULTANSI;
    }

    @Override
    public String hal(Permohonan p) {
        return "Penawaran biaya " + konsultansi.ambil(p.id()).sebutanKategori().toLowerCase();
    }

    @Override
    public String waktu(Permohonan p) {
        String potongan = maaf.dipakai(p.id()).map(m -> " (sudah dipotong " + m.potongHari() + " hari kerja menurut surat permohonan maaf " + m.nomor() + ")").orElse("");
        return Optional.ofNullable(janji.untuk(p.id())).orElse("Menurut kesepakatan") + " sejak permohonan diajukan, tidak termasuk waktu menunggu pelanggan, pembayaran, dan hari kunjungan yang disepakati" + potongan;
    }
}
