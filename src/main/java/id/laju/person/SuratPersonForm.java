package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code surat-person}. Signing itself goes through {@link TandaSuratPerson}. */
@Configuration
class SuratPersonForm {

    /** @param catatan why it was sent back; null when it was not */
    record Muatan(long id, long sertifikatId, String nomor, String hal, String sertifikat, String pemegang, String pelanggan, String skema, String sejak, String alasan, String penanda, String catatan) {
    }

    record IsianTanda(String keputusan, String catatan) {
    }

    record IsianPerbaikan(String keputusan, String alasan, String batalAlasan) {
    }

    private final SuratPersonService surat;
    private final StafService staf;

    SuratPersonForm(SuratPersonService surat, StafService staf) {
        this.surat = surat;
        this.staf = staf;
    }

    @Bean
    FormTugas<IsianTanda> tandatanganiSuratPerson() {
        return FormTugas.untuk("tandatanganiSuratPerson", IsianTanda.class, this::muat, (t, i) -> {
            surat.putuskanTanda(id(t), i.keputusan(), i.catatan());
            return Map.of("suratPerson", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPerbaikan> perbaikiSuratPerson() {
        return FormTugas.untuk("perbaikiSuratPerson", IsianPerbaikan.class, this::muat, (t, i) -> {
            surat.perbaiki(id(t), i.keputusan(), i.alasan(), i.batalAlasan());
            return Map.of("perbaikanSuratPerson", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        SuratPerson x = surat.ambil(id(t));
        SertifikatPerson s = surat.sertifikat(x);
        return new Muatan(x.id(), s.id(), x.nomor(), x.jenis().sebutan(), s.nomor(), s.nama(), surat.order(s).namaCetak(), surat.namaSkema(s), Tanggal.panjang(x.sejak()), x.alasan(), staf.nama(x.penanda()), x.catatan());
    }

    private static long id(TugasKonteks t) {
        return t.id("suratPersonId");
    }
}
