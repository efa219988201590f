package id.laju.sop;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this room tells {@code pengesahan-sop}. */
@Component
class PengesahanSopProses implements ProsesDikenal {

    static final String KUNCI = "pengesahan-sop";
    static final String DITARIK = "laju.sop.ditarik";

    private final PemulaiProses pemulai;
    private final Korelasi korelasi;
    private final KasusService kasus;

    PengesahanSopProses(PemulaiProses pemulai, Korelasi korelasi, KasusService kasus) {
        this.pemulai = pemulai;
        this.korelasi = korelasi;
        this.kasus = kasus;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DITARIK);
    }

    void mulai(String satker, long id) {
        pemulai.mulai(KUNCI, nomor(satker, id), Map.of("satker", satker, "pengesahanId", id));
    }

    /** Before any row of ours is locked, as tasks do it. */
    void kunci(String satker, long id) {
        kasus.kunci(nomor(satker, id));
    }

    /** @return false when it waits neither for the check nor for the signature */
    boolean ditarik(String satker, long id) {
        return korelasi.kirim(DITARIK, nomor(satker, id), Map.of("pengesahanId", id), Map.of());
    }

    private static String nomor(String satker, long id) {
        return satker + "/SOP-" + id;
    }
}
