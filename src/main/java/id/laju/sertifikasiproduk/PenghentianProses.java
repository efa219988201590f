package id.laju.sertifikasiproduk;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells the spines of certifications. */
@Component
class PenghentianProses implements ProsesDikenal {

    static final String DIHENTIKAN = "laju.sertifikasi.dihentikan";

    private final Korelasi korelasi;
    private final KasusService kasus;

    PenghentianProses(Korelasi korelasi, KasusService kasus) {
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIHENTIKAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    boolean dapatDihentikan(String nomor) {
        return korelasi.menunggu(DIHENTIKAN, nomor);
    }

    /** @return false when the order is not evaluated now */
    boolean dihentikan(String nomor) {
        return korelasi.kirim(DIHENTIKAN, nomor, Map.of(), Map.of());
    }
}
