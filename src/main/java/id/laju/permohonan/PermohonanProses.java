package id.laju.permohonan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a request tells its process. The process of a service carries the service's name. */
@Component
class PermohonanProses implements ProsesDikenal {

    static final String DIBATALKAN = "laju.permohonan.dibatalkan";
    static final String DIPERBAIKI = "laju.permohonan.diperbaiki";

    private final PemulaiProses pemulai;
    private final Korelasi korelasi;

    PermohonanProses(PemulaiProses pemulai, Korelasi korelasi) {
        this.pemulai = pemulai;
        this.korelasi = korelasi;
    }

    void mulai(Permohonan p, String kasus) {
        pemulai.mulai(p.layanan(), kasus,
            Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()));
    }

    /** @return false when the case is already paid or over */
    boolean dibatalkan(String kasus) {
        return korelasi.kirim(DIBATALKAN, kasus, Map.of(), Map.of());
    }

    /** @return false when nobody waits for the correction now */
    boolean diperbaiki(String kasus) {
        return korelasi.kirim(DIPERBAIKI, kasus, Map.of(), Map.of());
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIBATALKAN, DIPERBAIKI);
    }
}
