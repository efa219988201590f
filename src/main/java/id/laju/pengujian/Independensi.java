package id.laju.pengujian;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody checks own work, per parameter; everyone who ever acted on it counts, also in earlier rounds (ISO/IEC 17025, 6.2, 7.5.1). */
@Component
class Independensi {

    private final LabMassalMapper mapper;

    Independensi(LabMassalMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * @param atasNama absent colleague for whom the person judges; null in the own name
     * @return by parameter of these samples, why this person may not judge it; none where the person may
     */
    Map<Long, String> larangan(JenisPemeriksaan jenis, Collection<Long> sampel, String orang, String atasNama) {
        Map<Long, String> hasil = new HashMap<>();
        if (atasNama != null) {
            larangan(jenis, sampel, atasNama).forEach((p, sebab) -> hasil.put(p, sebab.replace("Anda", "rekan yang Anda gantikan")));
        }
        hasil.putAll(larangan(jenis, sampel, orang));
        return hasil;
    }

    private Map<Long, String> larangan(JenisPemeriksaan jenis, Collection<Long> sampel, String orang) {
        Map<Long, String> hasil = new HashMap<>();
        if (jenis == JenisPemeriksaan.VALIDASI) {
            mapper.diperiksa(sampel, JenisPemeriksaan.VERIFIKASI.name(), orang).forEach(p -> hasil.put(p, "Anda yang memverifikasi"));
        }
        mapper.diuji(sampel, orang).forEach(p -> hasil.put(p, "Anda yang menguji"));
        return hasil;
    }
}
