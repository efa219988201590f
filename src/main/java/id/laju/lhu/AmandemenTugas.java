package id.laju.lhu;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the process {@code amandemen} calls. */
@Configuration
class AmandemenTugas {

    @Bean
    JavaDelegate siapkanKoreksi(KoreksiService koreksi) {
        return x -> x.setVariable("laporanBaruId", koreksi.siapkan(amandemen(x)));
    }

    @Bean
    JavaDelegate beritahuTolakAmandemen(KoreksiService koreksi, KabarAmandemen kabar) {
        return x -> {
            koreksi.batalkan(amandemen(x));
            kabar.ditolak(amandemen(x));
        };
    }

    @Bean
    JavaDelegate bukaPutusanAmandemen(AmandemenService amandemen) {
        return x -> amandemen.bukaPutusan(amandemen(x));
    }

    @Bean
    JavaDelegate kukuhkanHasil(UjiUlangKeberatan ujiUlang) {
        return x -> ujiUlang.kukuhkan(amandemen(x));
    }

    @Bean
    JavaDelegate cabutLaporan(UjiUlangKeberatan ujiUlang) {
        return x -> ujiUlang.cabut(amandemen(x));
    }

    private static long amandemen(DelegateExecution x) {
        return IdLangkah.id(x, "amandemenId");
    }
}
