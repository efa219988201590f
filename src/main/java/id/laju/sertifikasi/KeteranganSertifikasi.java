package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import id.laju.penawaran.JenisKetentuan;
import id.laju.penawaran.KeteranganPenawaran;
import id.laju.permohonan.Permohonan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the letter says of a certification; how long it takes stands in the table {@code janji-sertifikasi}. */
@Component
class KeteranganSertifikasi implements KeteranganPenawaran {

    private static final String JANJI = "janji-sertifikasi";
    private static final Map<String, String> NAMA = Map.of(LayananSertifikasi.PRODUK, "sertifikasi produk", LayananSertifikasi.INDUSTRI_HIJAU, "sertifikasi industri hijau",
        LayananSertifikasi.SISTEM_MANAJEMEN, "sertifikasi sistem manajemen");

    private final LayananSertifikasi layanan;
    private final SertifikasiService sertifikasi;
    private final TabelKeputusan tabel;

    KeteranganSertifikasi(LayananSertifikasi layanan, SertifikasiService sertifikasi, TabelKeputusan tabel) {
        this.layanan = layanan;
        this.sertifikasi = sertifikasi;
        this.tabel = tabel;
    }

    @Override
    public Set<String> layanan() {
        return LayananSertifikasi.SEMUA;
    }

    @Override
    public JenisKetentuan ketentuan() {
        return JenisKetentuan.SERTIFIKASI;
    }

    @Override
    public String hal(Permohonan p) {
        return "Penawaran biaya " + NAMA.get(p.layanan()) + ": " + layanan.uraian(p);
    }

    @Override
    public String waktu(Permohonan p) {
        Map<String, Object> masukan = new HashMap<>();
        masukan.put("layanan", p.layanan());
        masukan.put("skema", sertifikasi.ambil(p).skema());
        String lama = tabel.satu(JANJI, p.satker(), masukan).map(b -> (String) b.get("janji")).orElse("Menurut kesepakatan");
        return lama + " sejak permohonan lengkap, tidak termasuk waktu menunggu pelanggan, koordinasi tim audit, dan pengujian";
    }
}
