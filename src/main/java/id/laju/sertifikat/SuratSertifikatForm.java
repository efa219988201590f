package id.laju.sertifikat;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code surat-sertifikat}. Signing itself goes through {@link TandaSuratSertifikat}. */
@Configuration
class SuratSertifikatForm {

    /** @param catatan why it was sent back; null when it was not */
    record Muatan(long id, long sertifikatId, String nomor, String hal, String sertifikat, String pemegang, String produk, String sejak, String alasan, String penanda, String catatan) {
    }

    record IsianTanda(String keputusan, String catatan) {
    }

    record IsianPerbaikan(String alasan) {
    }

    private final SuratSertifikatService surat;
    private final StafService staf;

    SuratSertifikatForm(SuratSertifikatService surat, StafService staf) {
        this.surat = surat;
        this.staf = staf;
    }

    @Bean
    FormTugas<IsianTanda> tandatanganiSuratSertifikat() {
        return FormTugas.untuk("tandatanganiSuratSertifikat", IsianTanda.class, this::muat, (t, i) -> {
            surat.putuskanTanda(id(t), i.keputusan(), i.catatan());
            return Map.of("suratSertifikat", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPerbaikan> perbaikiSuratSertifikat() {
        return FormTugas.untuk("perbaikiSuratSertifikat", IsianPerbaikan.class, this::muat, (t, i) -> {
            surat.perbaiki(id(t), i.alasan());
            return Map.of();
        });
    }

    private Object muat(TugasKonteks t) {
        SuratSertifikat x = surat.ambil(id(t));
        Sertifikat s = surat.sertifikat(x);
        return new Muatan(x.id(), s.id(), x.nomor(), x.jenis().sebutan(), s.nomor(), s.pemegang(), s.produk() + ", " + s.acuan(), Tanggal.panjang(x.sejak()), x.alasan(), staf.nama(x.penanda()), x.catatan());
    }

    private static long id(TugasKonteks t) {
        return t.id("suratSertifikatId");
    }
}
