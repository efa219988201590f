package id.laju.person;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of the models of certified persons. */
@Configuration
class PersonTugas {

    @Bean
    JavaDelegate lepasSesi(UjiService uji) {
        return x -> uji.lepas(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate lepasSesiLewat(UjiService uji) {
        return x -> uji.lepasLewat(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate kabarkanSesi(PersonKabar kabar) {
        return x -> kabar.sesiDitetapkan(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate ingatkanHariUji(PersonKabar kabar) {
        return x -> kabar.hariUji(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate beritahuSesiBerubah(PersonKabar kabar) {
        return x -> kabar.sesiBerubah(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate ingatkanSesiBerubah(PersonKabar kabar) {
        return x -> kabar.ingatkanSesi(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate ingatkanKuota(PersonKabar kabar) {
        return x -> kabar.ingatkanKuota(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate hentikanUji(UjiService uji) {
        return x -> uji.hentikan(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate kirimHasilUji(PersonKabar kabar) {
        return x -> kabar.hasilUji(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate ingatkanUjiUlang(PersonKabar kabar) {
        return x -> kabar.ingatkanUjiUlang(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate beritahuTidakLulus(PersonKabar kabar, JalanPerpanjangan perpanjangan) {
        return x -> {
            kabar.tidakLulus(id(x, "permohonanId"));
            perpanjangan.gagal(id(x, "permohonanId"));
        };
    }

    @Bean
    JavaDelegate tetapkanSesi(SesiService sesi) {
        return x -> sesi.tetapkan(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate undurSesi(SesiService sesi) {
        return x -> sesi.undur(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate batalkanSesi(SesiService sesi) {
        return x -> sesi.batalkan(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate gugurkanSesi(SesiService sesi) {
        return x -> sesi.gugurkan(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate lepasPenguji(SesiService sesi) {
        return x -> sesi.lepasPenguji(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate siapkanSesi(SesiService sesi) {
        return x -> sesi.siapkan(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate geserTenggatHasil(SesiService sesi) {
        return x -> sesi.geserTenggat(id(x, "sesiId"));
    }

    @Bean
    JavaDelegate rilisSertifikatPerson(TerbitPersonService terbit) {
        return x -> terbit.rilis(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate beritahuSertifikatPerson(PersonKabar kabar) {
        return x -> kabar.terbit(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate potongJanjiPerson(JanjiPerson janji) {
        return x -> janji.potong(id(x, "permohonanId"));
    }

    @Bean
    JavaDelegate bukaPengganti(PenggantianPersonService penggantian) {
        return x -> penggantian.buka(id(x, "penggantianId"));
    }

    @Bean
    JavaDelegate tutupPenggantian(PenggantianPersonService penggantian) {
        return x -> penggantian.selesai(id(x, "penggantianId"));
    }

    @Bean
    JavaDelegate kabarkanPenggantianDitolak(PenggantianPersonService penggantian, PersonKabar kabar) {
        return x -> {
            penggantian.selesai(id(x, "penggantianId"));
            kabar.penggantianDitolak(penggantian.ambil(id(x, "penggantianId")));
        };
    }

    @Bean
    JavaDelegate hentikanPenggantian(TerbitPersonService terbit, PenggantianPersonService penggantian) {
        return x -> terbit.hentikan(penggantian.ambil(id(x, "penggantianId")));
    }

    @Bean
    JavaDelegate kabarkanPenggantianDihentikan(PenggantianPersonService penggantian, PersonKabar kabar) {
        return x -> kabar.penggantianDihentikan(penggantian.ambil(id(x, "penggantianId")));
    }

    @Bean
    JavaDelegate mulaiMasaPerson(MasaPersonService masa, JalanPerpanjangan perpanjangan) {
        return x -> {
            masa.mulaiOrder(id(x, "permohonanId"));
            perpanjangan.terbit(id(x, "permohonanId"));
        };
    }

    @Bean
    JavaDelegate kabarkanAkhirMasa(MasaPersonService masa, PersonKabar kabar) {
        return x -> kabar.akhirMasa(masa.ambil(id(x, "sertifikatPersonId")));
    }

    @Bean
    JavaDelegate ingatkanAkhirMasa(MasaPersonService masa, PersonKabar kabar) {
        return x -> kabar.ingatkanMasa(masa.ambil(id(x, "sertifikatPersonId")));
    }

    @Bean
    JavaDelegate ingatkanDrafPerpanjangan(MasaPersonService masa, PersonKabar kabar) {
        return x -> kabar.ingatkanDraf(masa.ambil(id(x, "sertifikatPersonId")));
    }

    @Bean
    JavaDelegate ingatkanHariTerakhir(MasaPersonService masa, PersonKabar kabar) {
        return x -> kabar.hariTerakhir(masa.ambil(id(x, "sertifikatPersonId")), masa.diproses(id(x, "sertifikatPersonId")));
    }

    @Bean
    JavaDelegate kabarkanPersonKedaluwarsa(MasaPersonService masa, PersonKabar kabar) {
        return x -> kabar.kedaluwarsa(masa.ambil(id(x, "sertifikatPersonId")), masa.diproses(id(x, "sertifikatPersonId")));
    }

    @Bean
    JavaDelegate susunSuratPerson(SuratPersonService surat) {
        return x -> surat.susun(id(x, "suratPersonId"));
    }

    @Bean
    JavaDelegate batalkanSuratPerson(SuratPersonService surat) {
        return x -> surat.batalkan(id(x, "suratPersonId"));
    }

    @Bean
    JavaDelegate kirimSuratPerson(SuratPersonService surat, PersonKabar kabar) {
        return x -> kabar.surat(surat.terbitkan(id(x, "suratPersonId")), surat.sertifikat(surat.ambil(id(x, "suratPersonId"))));
    }

    private static long id(DelegateExecution x, String nama) {
        return ((Number) x.getVariable(nama)).longValue();
    }
}
