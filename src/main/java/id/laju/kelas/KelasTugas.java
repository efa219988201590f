package id.laju.kelas;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pelaksanaan-bimtek}, {@code persiapan-bimtek} and {@code sertifikat-pelatihan}, in the order of the models. */
@Configuration
class KelasTugas {

    @Bean
    JavaDelegate pastikanKelas(PelaksanaanService kelas) {
        return x -> kelas.pastikan(id(x));
    }

    @Bean
    JavaDelegate kabarkanJadwalBaru(PelaksanaanService kelas) {
        return x -> kelas.kabarkanJadwalBaru(id(x));
    }

    @Bean
    JavaDelegate batalkanKelas(PelaksanaanService kelas) {
        return x -> kelas.batal(id(x));
    }

    @Bean
    JavaDelegate selesaikanKelas(PelaksanaanService kelas) {
        return x -> kelas.selesaikan(id(x));
    }

    @Bean
    JavaDelegate terbitkanSuratTugasBimtek(SuratTugasKelasService surat) {
        return x -> x.setVariable("kelasBerlangsung", surat.terbitkan(id(x)) ? "ya" : "belum");
    }

    @Bean
    JavaDelegate tarikSuratTugasBimtek(GantiInstrukturService instruktur) {
        return x -> instruktur.tarikSurat(id(x));
    }

    @Bean
    JavaDelegate gantiInstrukturSaatBerlangsung(GantiInstrukturService instruktur) {
        return x -> instruktur.gantiSaatBerlangsung(id(x));
    }

    @Bean
    JavaDelegate kirimTautanPeserta(TautanPesertaService tautan) {
        return x -> tautan.kirim(id(x));
    }

    @Bean
    JavaDelegate mulaiKelas(PelaksanaanService kelas) {
        return x -> kelas.berlangsung(id(x));
    }

    @Bean
    JavaDelegate rilisSertifikatPelatihan(SertifikatPelatihanService sertifikat) {
        return x -> sertifikat.rilis(id(x));
    }

    @Bean
    JavaDelegate kirimSertifikatPeserta(SertifikatPelatihanService sertifikat, KelasKabar kabar) {
        return x -> sertifikat.dirilis(id(x)).forEach(kabar::sertifikat);
    }

    private static long id(DelegateExecution x) {
        return ((Number) x.getVariable("kelasId")).longValue();
    }
}
