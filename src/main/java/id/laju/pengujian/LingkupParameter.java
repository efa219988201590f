package id.laju.pengujian;

import id.laju.mesin.LingkupIndependensi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Independence per parameter: somebody may check a sample as long as a row is left that is not the person's own. */
@Component
class LingkupParameter implements LingkupIndependensi {

    private final PemeriksaanService pemeriksaan;

    LingkupParameter(PemeriksaanService pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    @Override
    public String nama() {
        return "parameter";
    }

    @Override
    public Set<String> tugas() {
        return Set.of("userTask_ujiSampel", "userTask_kalibrasiAlat");
    }

    @Override
    public String variabel() {
        return "sampelId";
    }

    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        if (sesudah) {
            // The form's act has refused every own row; what is left now goes to somebody else.
            return Optional.empty();
        }
        JenisPemeriksaan jenis = tugas.contains("userTask_verifikasiHasil") ? JenisPemeriksaan.VALIDASI : JenisPemeriksaan.VERIFIKASI;
        long sampelId = ((Number) variabel.get("sampelId")).longValue();
        List<BarisPeriksa> terbuka = pemeriksaan.baris(jenis, sampelId, orang).stream().filter(BarisPeriksa::belum).toList();
        return terbuka.isEmpty() || terbuka.stream().anyMatch(BarisPeriksa::bisa) ? Optional.empty()
            : Optional.of(jenis.semuaSendiri(null));
    }
}
