package id.laju.lhu;

import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code penerbitan}. */
@Component
class LhuProses implements ProsesDikenal {

    static final String PERMINTAAN_DITARIK = "laju.lhu.permintaanDitarik";

    private final Korelasi korelasi;

    LhuProses(Korelasi korelasi) {
        this.korelasi = korelasi;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PERMINTAAN_DITARIK);
    }

    /** @return false when this report does not wait for its signature now */
    boolean ditarik(String kasus, long laporanId) {
        return korelasi.kirim(PERMINTAAN_DITARIK, kasus, Map.of("laporanId", laporanId), Map.of());
    }
}
