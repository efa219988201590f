package id.laju.bimtek;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code bimtek} that no other model has, in its order. */
@Configuration
class BimtekTugas {

    private final OrderBimtekService order;
    private final BimtekKabar kabar;

    BimtekTugas(OrderBimtekService order, BimtekKabar kabar) {
        this.order = order;
        this.kabar = kabar;
    }

    @Bean
    JavaDelegate terapkanHargaDaftar() {
        return x -> order.terapkanHargaDaftar(id(x));
    }

    @Bean
    JavaDelegate catatKelasBatal() {
        return x -> order.catatKelasBatal(id(x));
    }

    @Bean
    JavaDelegate bukaKelasInhouse() {
        return x -> order.bukaKelasInhouse(id(x));
    }

    @Bean
    JavaDelegate tanyakanJadwalBaru() {
        return x -> kabar.jadwalBaru(id(x), order.tanyakanJadwal(id(x)), false);
    }

    @Bean
    JavaDelegate ingatkanJadwalBaru() {
        return x -> kabar.jadwalBaru(id(x), order.tanyakanJadwal(id(x)), true);
    }

    @Bean
    JavaDelegate lewatkanJadwalBaru() {
        return x -> order.lewatkanJadwal(id(x));
    }

    @Bean
    JavaDelegate ingatkanHariBimtek() {
        return x -> kabar.hariBimtek(id(x));
    }

    @Bean
    JavaDelegate batalkanOrderBimtek() {
        return x -> order.batalkan(id(x));
    }

    @Bean
    JavaDelegate beritahuBimtekBatal() {
        return x -> kabar.batal(id(x));
    }

    private static long id(DelegateExecution x) {
        return ((Number) x.getVariable("permohonanId")).longValue();
    }
}
