package id.laju.wbs;

import id.laju.mesin.FormTugas;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code whistle-blowing}. In the Tasklist nobody sees them; the pages of the circle complete them. */
@Configuration
class WbsForm {

    private final PenangananService penanganan;

    WbsForm(PenangananService penanganan) {
        this.penanganan = penanganan;
    }

    @Bean
    FormTugas<Tindakan> disposisiLaporan() {
        return form(LangkahWbs.DISPOSISI, penanganan::disposisi);
    }

    @Bean
    FormTugas<Tindakan> teruskanLaporan() {
        return form(LangkahWbs.TERUSKAN, penanganan::teruskan);
    }

    @Bean
    FormTugas<Tindakan> selesaikanLaporan() {
        return form(LangkahWbs.SELESAIKAN, penanganan::selesaikan);
    }

    @Bean
    FormTugas<Tindakan> susunJawaban() {
        return form(LangkahWbs.SUSUN, penanganan::susun);
    }

    @Bean
    FormTugas<Tindakan> tandatanganiJawaban() {
        return form(LangkahWbs.TANDATANGANI, penanganan::tandatangani);
    }

    private static FormTugas<Tindakan> form(LangkahWbs langkah, TindakanLangkah kerja) {
        return FormTugas.untuk(langkah.frasa(), Tindakan.class, t -> Map.of(), (t, i) -> kerja.lakukan(t.kasus(), KonteksLingkar.orang(), i));
    }

    private interface TindakanLangkah {

        Map<String, Object> lakukan(String kasus, String orang, Tindakan tindakan);
    }
}
