package id.laju.pengujian;

import id.laju.layanan.LayananService;
import id.laju.layanan.SyaratSampel;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sample requirements of a product, in words. */
@Component
class SyaratProduk {

    private final LayananService layanan;

    SyaratProduk(LayananService layanan) {
        this.layanan = layanan;
    }

    List<String> dari(String satker, long produkId) {
        return layanan.syaratSampel(satker, produkId).stream().map(SyaratSampel::isi).toList();
    }
}
