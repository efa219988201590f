package id.laju.keputusan;

import id.laju.satker.ButirPengaturan;
import id.laju.satker.SatkerService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a satker settles about its decisions. */
@Configuration
class PengaturanKeputusan {

    private static final String BEDA = "sertifikasi.pemutus-bukan-reviewer";

    @Bean
    ButirPengaturan pemutusBukanReviewer() {
        return ButirPengaturan.yaTidak(BEDA, "Pengambil keputusan harus orang lain dari reviewer", "Tidak: ketua reviewer boleh mengusulkan keputusannya, seperti pada formulir LSPr/FR-7.5.3.", false);
    }

    static boolean harusBeda(SatkerService satker, String kode) {
        return "1".equals(satker.pengaturan(kode, BEDA, "0"));
    }
}
