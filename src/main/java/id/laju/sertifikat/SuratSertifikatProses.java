package id.laju.sertifikat;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells {@code surat-sertifikat}: a case of its own for each letter. */
@Component
class SuratSertifikatProses implements ProsesDikenal {

    static final String KUNCI = "surat-sertifikat";
    static final String PENANDA_BERHALANGAN = "laju.sertifikat.penandaSuratBerhalangan";

    private final Korelasi korelasi;
    private final SebagaiSistem sistem;
    private final PemulaiProses pemulai;

    SuratSertifikatProses(Korelasi korelasi, SebagaiSistem sistem, PemulaiProses pemulai) {
        this.korelasi = korelasi;
        this.sistem = sistem;
        this.pemulai = pemulai;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(PENANDA_BERHALANGAN);
    }

    /** @param pelangganId null where the holder has no account */
    void mulai(SuratSertifikat s, Long pelangganId) {
        Map<String, Object> isi = new HashMap<>(Map.of("satker", s.satker(), "sertifikatId", s.sertifikatId(), "suratSertifikatId", s.id()));
        if (pelangganId != null) {
            isi.put("pelangganId", pelangganId);
        }
        sistem.lakukan(() -> pemulai.mulai(KUNCI, s.kasus(), isi));
    }

    /** @return false when the letter does not wait for its signature now */
    boolean penandaBerhalangan(SuratSertifikat s) {
        return korelasi.kirim(PENANDA_BERHALANGAN, s.kasus(), Map.of("suratSertifikatId", s.id()), Map.of());
    }
}
