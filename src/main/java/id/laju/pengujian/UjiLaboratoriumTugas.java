package id.laju.pengujian;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code uji-laboratorium}, in the order of the diagram. */
@Configuration
class UjiLaboratoriumTugas {

    @Bean
    JavaDelegate lihatTitipan(PenerimaanService penerimaan) {
        return e -> e.setVariable("sampelAda", penerimaan.tunggu(sampel(e)));
    }

    @Bean
    JavaDelegate ingatkanSampel(KabarSampel kabar) {
        return e -> kabar.ingatkan(sampel(e));
    }

    @Bean
    JavaDelegate beritahuPertanyaanSampel(KabarSampel kabar) {
        return e -> kabar.pertanyaan(sampel(e));
    }

    @Bean
    JavaDelegate beritahuSampelDitolak(KabarSampel kabar) {
        return e -> kabar.ditolak(sampel(e));
    }

    @Bean
    JavaDelegate batalkanSampel(PenerimaanService penerimaan) {
        return e -> penerimaan.batalkan(sampel(e));
    }

    @Bean
    JavaDelegate periksaTidakDapatDiuji(PersetujuanService persetujuan) {
        return e -> e.setVariable("perluPersetujuan", !persetujuan.menunggu(sampel(e)).isEmpty());
    }

    @Bean
    JavaDelegate beritahuTidakDapatDiuji(KabarSampel kabar) {
        return e -> kabar.tidakDapatDiuji(sampel(e));
    }

    @Bean
    JavaDelegate catatPersetujuanLewat(PersetujuanService persetujuan) {
        return e -> persetujuan.lewat(sampel(e));
    }

    @Bean
    JavaDelegate siapkanUjiUlang(UjiUlangService ulang) {
        return e -> ulang.siapkan(sampel(e));
    }

    private static long sampel(DelegateExecution e) {
        return ((Number) e.getVariable("sampelId")).longValue();
    }
}
