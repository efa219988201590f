package id.laju.pengujian;

import id.laju.mesin.KasusService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Nobody checks own work, per parameter; everyone who ever acted on it counts, also in earlier rounds (ISO/IEC 17025, 6.2, 7.5.1). What a
 * deputy did in somebody's name closes the whole sample to that person.
 */
@Component
class Independensi {

    /** Why results may not be judged. */
    record Larangan(Map<Long, String> parameter, Map<Long, String> sampel) {

        /** @return null when the person may judge it */
        String tentang(ParameterLab p) {
            return parameter.getOrDefault(p.pilihanId(), sampel.get(p.sampelId()));
        }
    }

    private final LabMassalMapper mapper;
    private final PembacaLapangan lapangan;
    private final KasusService kasus;

    Independensi(LabMassalMapper mapper, PembacaLapangan lapangan, KasusService kasus) {
        this.mapper = mapper;
        this.lapangan = lapangan;
        this.kasus = kasus;
    }

    /** @param atasNama absent colleague for whom the person judges; null in the own name */
    Larangan larangan(JenisPemeriksaan jenis, List<Long> sampel, String orang, String atasNama) {
        Larangan hasil = new Larangan(new HashMap<>(), new HashMap<>());
        isi(hasil, jenis, sampel, orang, "Anda");
        if (atasNama != null) {
            isi(hasil, jenis, sampel, atasNama, "rekan yang Anda gantikan");
        }
        return hasil;
    }

    private void isi(Larangan hasil, JenisPemeriksaan jenis, List<Long> sampel, String orang, String siapa) {
        mapper.diuji(sampel, orang).forEach(p -> hasil.parameter().putIfAbsent(p, siapa + " yang menguji"));
        lapangan.dibaca(sampel, orang).forEach(p -> hasil.parameter().putIfAbsent(p, siapa + " yang mengukur di lokasi"));
        if (jenis == JenisPemeriksaan.VALIDASI) {
            mapper.diperiksa(sampel, JenisPemeriksaan.VERIFIKASI.name(), orang).forEach(p -> hasil.parameter().putIfAbsent(p, siapa + " yang memverifikasi"));
        }
        kasus.sampelAtasNama(orang, jenis.sebelumnya(), sampel).forEach(s -> hasil.sampel().putIfAbsent(s, "dikerjakan pengganti atas nama " + siapa));
    }
}
