package id.laju.person;

import id.laju.maaf.MaafService;
import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a certification of persons (SLA-004). */
@Component
class KeteranganPerson implements KeteranganPenawaran {

    private final LayananPerson layanan;
    private final JanjiPerson janji;
    private final MaafService maaf;

    KeteranganPerson(LayananPerson layanan, JanjiPerson janji, MaafService maaf) {
        this.layanan = layanan;
        this.janji = janji;
        this.maaf = maaf;
    }

    @Override
    public Set<String> layanan() {
        return layanan.layanan();
    }

    @Override
    public String hal(Permohonan p) {
        return "Penawaran biaya sertifikasi person: " + layanan.uraian(p);
    }

    @Override
    public String waktu(Permohonan p) {
        String potongan = maaf.dipakai(p.id()).map(m -> " (sudah dipotong " + m.potongHari() + " hari kerja menurut surat permohonan maaf " + m.nomor() + ")").orElse("");
        return Objects.requireNonNullElse(janji.untuk(p.id()), "Menurut kesepakatan") + potongan + " sejak kuota peserta terpenuhi, tidak termasuk waktu menunggu hari uji, pelanggan, pembayaran, dan uji kompetensi ulang";
    }

    @Override
    public JenisKetentuan ketentuan(Permohonan p) {
        return JenisKetentuan.SERTIFIKASI;
    }
}
