package id.laju.kelebihan;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code kelebihan-pembayaran}, in the order of the model, and the one of those who drop what was paid. */
@Configuration
class KelebihanTugas {

    private final KelebihanService kelebihan;
    private final SuratPersetujuanService persetujuan;
    private final SaldoService saldo;
    private final RekeningService rekening;
    private final KelebihanSurat surat;
    private final CoretanService coretan;

    KelebihanTugas(KelebihanService kelebihan, SuratPersetujuanService persetujuan, SaldoService saldo, RekeningService rekening, KelebihanSurat surat,
            CoretanService coretan) {
        this.kelebihan = kelebihan;
        this.persetujuan = persetujuan;
        this.saldo = saldo;
        this.rekening = rekening;
        this.surat = surat;
        this.coretan = coretan;
    }

    @Bean
    JavaDelegate mintaLengkapiKelebihan() {
        return x -> surat.mintaLengkapi(id(x));
    }

    @Bean
    JavaDelegate ingatkanKelebihan() {
        return x -> surat.ingatkan(id(x));
    }

    @Bean
    JavaDelegate gugurkanKelebihan() {
        return x -> kelebihan.gugurkan(id(x));
    }

    @Bean
    JavaDelegate beritahuKelebihanDitolak() {
        return x -> surat.ditolak(id(x));
    }

    @Bean
    JavaDelegate terbitkanSuratKelebihan() {
        return x -> x.setVariable("tujuanKelebihan", persetujuan.terbitkan(id(x)).name());
    }

    @Bean
    JavaDelegate beritahuKelebihanDisetujui() {
        return x -> surat.disetujui(id(x));
    }

    @Bean
    JavaDelegate catatDiMuka() {
        return x -> saldo.catatDiMuka(id(x));
    }

    @Bean
    JavaDelegate beritahuPengembalian() {
        return x -> surat.dikembalikan(id(x));
    }

    @Bean
    JavaDelegate mintaRekening() {
        return x -> surat.mintaRekening(id(x));
    }

    @Bean
    JavaDelegate terbitkanAdendum(AdendumService adendum) {
        return x -> adendum.terbitkan(id(x));
    }

    @Bean
    JavaDelegate ingatkanRekening() {
        return x -> surat.ingatkanRekening(id(x));
    }

    @Bean
    JavaDelegate alihkanPengembalian() {
        return x -> rekening.alihkanTanpaJawaban(id(x));
    }

    @Bean
    JavaDelegate beritahuTidakDikembalikan() {
        return x -> surat.tidakDikembalikan(id(x));
    }

    /** Of {@code tidak-dapat-diuji} and {@code penerimaan-sampel}, and of {@code amandemen} for what was dropped during a correction. */
    @Bean
    JavaDelegate catatUangCoretan() {
        return x -> coretan.catat(IdLangkah.id(x, "permohonanId"));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, KelebihanProses.KELEBIHAN_ID);
    }
}
