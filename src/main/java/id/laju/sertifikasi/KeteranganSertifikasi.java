package id.laju.sertifikasi;

import id.laju.maaf.MaafService;
import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a certification; how long it takes says {@link JanjiSertifikasi}. */
@Component
class KeteranganSertifikasi implements KeteranganPenawaran {

    private static final Map<String, String> NAMA = Map.of(LayananSertifikasi.PRODUK, "sertifikasi produk", LayananSertifikasi.INDUSTRI_HIJAU, "sertifikasi industri hijau",
        LayananSertifikasi.SISTEM_MANAJEMEN, "sertifikasi sistem manajemen");

    private final LayananSertifikasi layanan;
    private final JanjiSertifikasi janji;
    private final MaafService maaf;

    KeteranganSertifikasi(LayananSertifikasi layanan, JanjiSertifikasi janji, MaafService maaf) {
        this.layanan = layanan;
        this.janji = janji;
        this.maaf = maaf;
    }

    @Override
    public Set<String> layanan() {
        return LayananSertifikasi.SEMUA;
    }

    @Override
    public JenisKetentuan ketentuan(Permohonan p) {
        return JenisKetentuan.SERTIFIKASI;
    }

    @Override
    public String hal(Permohonan p) {
        return "Penawaran biaya " + NAMA.get(p.layanan()) + ": " + layanan.uraian(p);
    }

    @Override
    public String waktu(Permohonan p) {
        String potongan = maaf.dipakai(p.id()).map(m -> " (sudah dipotong " + m.potongHari() + " hari kerja menurut surat permohonan maaf " + m.nomor() + ")").orElse("");
        String lama = Optional.ofNullable(janji.untuk(p.id())).orElse("Menurut kesepakatan");
        String uji = LayananSertifikasi.PRODUK.equals(p.layanan()) ? "pengujian produk, " : "";
        return lama + " sejak dokumen dikirim, tidak termasuk waktu menunggu pelanggan, pembayaran, koordinasi tim, " + uji + "dan perbaikan temuan" + potongan;
    }
}
