package id.laju.pemeliharaan;

import id.laju.mesin.IdLangkah;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code pemeliharaan-sertifikat} and {@code penilaian-berkala}, in the order of the models; the first stands in {@code penerbitan-sertifikat}. */
@Configuration
class PemeliharaanTugas {

    @Bean
    JavaDelegate mulaiPemeliharaan(PemeliharaanService pemeliharaan) {
        return x -> pemeliharaan.mulai(sertifikat(x));
    }

    @Bean
    JavaDelegate kabarkanLaporan(PemeliharaanSurat surat) {
        return x -> surat.dilaporkan(sertifikat(x));
    }

    @Bean
    JavaDelegate catatKedaluwarsa(PelaksanaPutusan putusan) {
        return x -> putusan.kedaluwarsa(sertifikat(x));
    }

    @Bean
    JavaDelegate mulaiMasaBerikut(PemeliharaanService pemeliharaan) {
        return x -> pemeliharaan.mulaiBerikut(masa(x));
    }

    @Bean
    JavaDelegate siapkanPengajuan(PenyiapPengajuan pengajuan) {
        return x -> pengajuan.siapkan(masa(x));
    }

    @Bean
    JavaDelegate kabariPenilaian(PemeliharaanSurat surat) {
        return x -> surat.jatuhTempo(masa(x));
    }

    @Bean
    JavaDelegate ingatkanPenilaian(PemeliharaanSurat surat) {
        return x -> surat.ingatkan(masa(x));
    }

    @Bean
    JavaDelegate kabarkanPenilaianLewat(PemeliharaanSurat surat) {
        return x -> surat.lewat(masa(x));
    }

    @Bean
    JavaDelegate kabarkanPutusan(PemeliharaanSurat surat) {
        return x -> surat.putusan(masa(x));
    }

    @Bean
    JavaDelegate bekukanSertifikat(PelaksanaPutusan putusan) {
        return x -> putusan.bekukan(masa(x));
    }

    @Bean
    JavaDelegate cabutSertifikat(PelaksanaPutusan putusan) {
        return x -> putusan.cabut(masa(x));
    }

    @Bean
    JavaDelegate pulihkanSertifikat(PelaksanaPutusan putusan) {
        return x -> putusan.pulihkan(masa(x));
    }

    private static long masa(DelegateExecution x) {
        return IdLangkah.id(x, "pemeliharaanId");
    }

    private static long sertifikat(DelegateExecution x) {
        return IdLangkah.id(x, "sertifikatId");
    }
}
