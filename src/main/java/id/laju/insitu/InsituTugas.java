package id.laju.insitu;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pelaksanaan-insitu}, in the order of the model. */
@Configuration
class InsituTugas {

    @Bean
    JavaDelegate kabariJadwal(JawabJadwalService jadwal, LapanganSurat surat) {
        return x -> {
            jadwal.kabari(id(x));
            surat.jadwal(id(x));
        };
    }

    @Bean
    JavaDelegate anggapJadwalDisetujui(JawabJadwalService jadwal) {
        return x -> jadwal.anggapSetuju(id(x));
    }

    @Bean
    JavaDelegate buatSuratTugas(SuratTugasService surat) {
        return x -> x.setVariable("suratTugasDibuat", surat.buat(id(x)));
    }

    @Bean
    JavaDelegate terbitkanSuratTugas(SuratTugasService surat, LapanganSurat kabar) {
        return x -> {
            surat.terbitkan(id(x));
            kabar.suratTugas(id(x));
            kabar.dilepas(id(x));
        };
    }

    /** Of {@code penerimaan-sampel}. */
    @Bean
    JavaDelegate buatBeritaAcaraUlang(BeritaAcaraUlangService beritaAcara) {
        return x -> beritaAcara.buat(IdLangkah.id(x, "sampelId"));
    }

    @Bean
    JavaDelegate ingatkanLapangan(LapanganSurat kabar) {
        return x -> kabar.ingatkan(id(x));
    }

    @Bean
    JavaDelegate ingatkanJadwal(LapanganSurat kabar) {
        return x -> kabar.ingatkanJadwal(id(x));
    }

    @Bean
    JavaDelegate buatBeritaAcaraLapangan(BeritaAcaraService beritaAcara) {
        return x -> beritaAcara.buat(id(x));
    }

    private static long id(DelegateExecution x) {
        return IdLangkah.id(x, "permohonanId");
    }
}
