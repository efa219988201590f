package id.laju.sertifikasi;

import id.laju.permohonan.JenisLayanan;
import id.laju.umum.ButirMenu;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MenuSertifikasi {

    @Bean
    ButirMenu menuMasterSertifikasi() {
        return ButirMenu.kelola("Data Master", 70, "menu.masterSertifikasi", "/kelola/sertifikasi/produk", "atur", "admin-sertifikasi", "admin-satker");
    }

    /** Once customers can ask for a certification here. */
    @Bean
    ButirMenu menuDataSertifikasi() {
        return ButirMenu.kelola("Layanan", 8, "menu.dataSertifikasi", "/kelola/sertifikasi", "permohonan", "cs", "staf-operasional", "pj-sertifikasi", "admin-sertifikasi")
            .hanyaBila(satker -> Arrays.stream(JenisLayanan.values()).anyMatch(j -> j.daring() && LayananSertifikasi.SEMUA.contains(j.kode())));
    }

    @Bean
    ButirMenu menuPabrik() {
        return ButirMenu.kelola("Pelanggan", 45, "menu.pabrik", "/kelola/sertifikasi/pabrik", "gedung", "cs");
    }
}
