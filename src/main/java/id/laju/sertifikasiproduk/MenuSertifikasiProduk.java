package id.laju.sertifikasiproduk;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSertifikasiProduk {

    @Bean
    ButirMenu menuRealisasiSertifikasi() {
        return ButirMenu.kelola("Layanan", 13, "menu.realisasiSertifikasi", "/kelola/data/sertifikasi", "centang", "pj-sertifikasi", "admin-sertifikasi", "kepala-balai", "ketua-tim-pji")
            .hanyaBila(satker -> JenisLayanan.adaSertifikasi());
    }

    @Bean
    ButirMenu menuUnggahPembayaran() {
        return ButirMenu.kelola("Layanan", 14, "menu.unggahPembayaran", "/kelola/sertifikasi/pembayaran", "rupiah", "admin-sertifikasi").hanyaBila(satker -> JenisLayanan.adaSertifikasi());
    }
}
