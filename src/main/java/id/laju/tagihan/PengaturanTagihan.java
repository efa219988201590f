package id.laju.tagihan;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PengaturanTagihan {

    @Bean
    ButirPengaturan pengaturanAkun() {
        return ButirPengaturan.teks("tagihan.akun", "Kode akun PNBP", "Tercetak pada Informasi Tagihan dan Tanda Terima.", LembarTagihan.AKUN,
            "\\d{6}", "Kode akun PNBP terdiri atas 6 angka.");
    }
}
