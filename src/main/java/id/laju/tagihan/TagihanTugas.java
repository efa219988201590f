package id.laju.tagihan;

import static id.laju.mesin.IdLangkah.id;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pembayaran} and {@code rekonsiliasi}, in the order of the models. */
@Configuration
class TagihanTugas {

    private final TagihanService tagihan;
    private final RekonsiliasiService rekonsiliasi;
    private final TagihanSurat surat;

    TagihanTugas(TagihanService tagihan, RekonsiliasiService rekonsiliasi, TagihanSurat surat) {
        this.tagihan = tagihan;
        this.rekonsiliasi = rekonsiliasi;
        this.surat = surat;
    }

    @Bean
    JavaDelegate siapkanTagihan() {
        return x -> {
            Optional<Long> id = tagihan.siapkan(id(x, "permohonanId"));
            x.setVariable("adaTagihan", id.isPresent());
            x.setVariable("dariSaldo", tagihan.dariSaldo(id(x, "permohonanId")).signum() > 0);
            x.setVariable(TagihanProses.TAGIHAN_ID, id.orElse(null));
        };
    }

    @Bean
    JavaDelegate beritahuDariSaldo() {
        return x -> surat.dariSaldo(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate beritahuBilling() {
        return x -> surat.terbit(id(x, TagihanProses.TAGIHAN_ID));
    }

    @Bean
    JavaDelegate ingatkanBilling() {
        return x -> surat.ingatkan(id(x, TagihanProses.TAGIHAN_ID));
    }

    @Bean
    JavaDelegate tandaiKedaluwarsa() {
        return x -> tagihan.tandaiKedaluwarsa(id(x, TagihanProses.TAGIHAN_ID));
    }

    @Bean
    JavaDelegate ingatkanBillingUlang() {
        return x -> surat.ingatkanUlang(id(x, TagihanProses.TAGIHAN_ID));
    }

    @Bean
    JavaDelegate beritahuBuktiDitolak() {
        return x -> surat.buktiDitolak(id(x, TagihanProses.TAGIHAN_ID));
    }

    @Bean
    JavaDelegate beritahuLunas() {
        return x -> surat.lunas(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate terapkanRekonsiliasi() {
        return x -> rekonsiliasi.terapkan(id(x, TagihanProses.PEMBAYARAN_ID));
    }
}
