package id.laju.sertifikasi;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.ButirMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSertifikasi {

    @Bean
    ButirMenu menuMasterSertifikasi() {
        return ButirMenu.kelola("Data Master", 70, "menu.masterSertifikasi", "/kelola/sertifikasi/produk", "atur", "admin-sertifikasi", "admin-satker")
            .meliputi("/kelola/sertifikasi/syarat-dokumen", "/kelola/sertifikasi/tinjauan", "/kelola/sertifikasi/tinjauan-hasil", "/kelola/sertifikasi/kode-formulir", "/kelola/audit/daftar-periksa", "/kelola/audit/evaluator", "/kelola/sertifikat/penanda");
    }

    @Bean
    ButirMenu menuDataSertifikasi() {
        return ButirMenu.kelola("Layanan", 8, "menu.dataSertifikasi", "/kelola/sertifikasi", "permohonan", "cs", "staf-operasional", "pj-sertifikasi", "admin-sertifikasi")
            .hanyaBila(satker -> JenisLayanan.adaSertifikasi());
    }

    @Bean
    ButirMenu menuPabrik() {
        return ButirMenu.kelola("Pelanggan", 45, "menu.pabrik", "/kelola/sertifikasi/pabrik", "gedung", "cs");
    }
}
