package id.laju.pengaduan;

import id.laju.maaf.Permaafan;
import id.laju.mesin.BatasNanti;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pengaduan}, in the order of the model. */
@Configuration
class PengaduanTugas {

    /** Models of before have no way for a letter that nobody may sign. */
    private static final String GERBANG = "gateway_adaPenandaPengaduan";

    @Bean
    JavaDelegate beritahuBukanPengaduan(RegistrasiPengaduanService registrasi, PengaduanSurat surat) {
        return x -> {
            registrasi.tutupBukan(id(x));
            surat.bukan(id(x));
        };
    }

    @Bean
    JavaDelegate beritahuPengaduanTerdaftar(RegistrasiPengaduanService registrasi, PengaduanSurat surat) {
        return x -> {
            registrasi.daftarkan(id(x));
            surat.terdaftar(id(x));
        };
    }

    @Bean
    JavaDelegate beritahuPengaduanKurang(PengaduanSurat surat, Clock jam) {
        return x -> surat.kurang(id(x), BatasNanti.pada(x, "lengkapiPengaduan", jam.instant()).orElse(null));
    }

    @Bean
    JavaDelegate ingatkanPengaduan(PengaduanSurat surat) {
        return x -> surat.ingatkan(id(x));
    }

    @Bean
    JavaDelegate gugurkanPengaduan(PenangananService penanganan, PengaduanSurat surat) {
        return x -> {
            penanganan.akhiri(id(x), StatusPengaduan.GUGUR);
            surat.gugur(id(x));
        };
    }

    @Bean
    JavaDelegate buatSuratPengaduan(SuratJawabanService surat) {
        return x -> x.setVariable("adaPenanda", surat.buat(id(x), x.getBpmnModelInstance().getModelElementById(GERBANG) == null) ? "ya" : "tidak");
    }

    @Bean
    JavaDelegate sampaikanMaaf(PenangananService penanganan, Permaafan maaf) {
        return x -> maaf.sampaikan(penanganan.ambil(id(x)).permohonanId());
    }

    @Bean
    JavaDelegate beritahuJawabanPengaduan(SuratJawabanService jawaban, PengaduanSurat surat, KabarPutusan kabar, Clock jam) {
        return x -> {
            jawaban.terbitkan(id(x));
            surat.dijawab(id(x), BatasNanti.pada(x, "tanggapiJawabanPengaduan", jam.instant()).orElse(null));
            kabar.kirim(id(x));
        };
    }

    @Bean
    JavaDelegate ingatkanTanggapanPengaduan(PengaduanSurat surat) {
        return x -> surat.ingatkan(id(x));
    }

    @Bean
    JavaDelegate tutupPengaduan(PenangananService penanganan) {
        return x -> penanganan.akhiri(id(x), StatusPengaduan.SELESAI);
    }

    @Bean
    JavaDelegate ajukanBanding(TanggapanPengaduanService tanggapan) {
        return x -> tanggapan.mulaiBanding(id(x));
    }

    private static long id(DelegateExecution x) {
        return ((Number) x.getVariable(PengaduanProses.PENGADUAN_ID)).longValue();
    }
}
