package id.laju.lhu;

import id.laju.satker.ButirPengaturan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long customers may object to results, and how long a new sample is awaited; each satker chooses. */
@Configuration
class PengaturanKeberatan {

    static final String HARI = "lhu.hari-keberatan";
    static final int BAWAAN = 14;
    static final String HARI_SAMPEL = "lhu.hari-sampel-keberatan";
    static final int BAWAAN_SAMPEL = 14;

    @Bean
    ButirPengaturan hariKeberatan() {
        return ButirPengaturan.angka(HARI, "Batas waktu keberatan atas hasil", "Dihitung sejak hari LHU atau sertifikat terbit.", "hari kalender", BAWAAN, 1, 365);
    }

    @Bean
    ButirPengaturan hariSampelKeberatan() {
        return ButirPengaturan.angka(HARI_SAMPEL, "Batas waktu sampel baru untuk keberatan", "Lewat batas ini keberatannya gugur.", "hari kalender", BAWAAN_SAMPEL, 1, 90);
    }
}
