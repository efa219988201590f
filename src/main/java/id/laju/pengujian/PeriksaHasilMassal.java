package id.laju.pengujian;

import id.laju.massal.JenisMassal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verification and validation of the results of many samples: what is right at a glance, and what goes back (SIPPT steps 15, 16). */
@Configuration
class PeriksaHasilMassal {

    @Bean
    JenisMassal verifikasiHasilMassal(DataLabMassal data, LabMassalMapper mapper, Independensi independensi) {
        return new HasilMassal(data, mapper, independensi, JenisPemeriksaan.VERIFIKASI, "verifikasiHasil", 60, "Verifikasi hasil", List.of("penyelia"));
    }

    @Bean
    JenisMassal validasiHasilMassal(DataLabMassal data, LabMassalMapper mapper, Independensi independensi) {
        return new HasilMassal(data, mapper, independensi, JenisPemeriksaan.VALIDASI, "validasiHasil", 70, "Validasi hasil", List.of("manajer-teknis", "koordinator-lab"));
    }
}
