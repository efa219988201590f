package id.laju.pengujian;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody checks own work, per parameter; everyone who ever acted on it counts, also in earlier rounds (ISO/IEC 17025, 6.2, 7.5.1). */
@Component
class Independensi {

    private final HasilMapper hasil;
    private final PemeriksaanMapper pemeriksaan;

    Independensi(HasilMapper hasil, PemeriksaanMapper pemeriksaan) {
        this.hasil = hasil;
        this.pemeriksaan = pemeriksaan;
    }

    /**
     * @param atasNama absent colleague for whom the person judges; null in the own name
     * @return why this person may not judge the parameter
     */
    Optional<String> larangan(JenisPemeriksaan jenis, long pilihanId, String orang, String atasNama) {
        return larangan(jenis, pilihanId, orang)
            .or(() -> atasNama == null ? Optional.empty() : larangan(jenis, pilihanId, atasNama).map(a -> a.replace("Anda", "rekan yang Anda gantikan")));
    }

    private Optional<String> larangan(JenisPemeriksaan jenis, long pilihanId, String orang) {
        if (hasil.penguji(pilihanId).contains(orang)) {
            return Optional.of("Anda yang menguji");
        }
        boolean sudahVerifikasi = jenis == JenisPemeriksaan.VALIDASI
            && pemeriksaan.pemeriksa(pilihanId, JenisPemeriksaan.VERIFIKASI.name()).contains(orang);
        return sudahVerifikasi ? Optional.of("Anda yang memverifikasi") : Optional.empty();
    }
}
