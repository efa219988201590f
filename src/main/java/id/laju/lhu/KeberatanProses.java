package id.laju.lhu;

import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code keberatan-hasil}, a case of its own beside that of the order. */
@Component
class KeberatanProses implements ProsesDikenal {

    static final String KUNCI = "keberatan-hasil";
    static final String SAMPEL_BARU = "laju.keberatan.sampelBaru";
    static final String KEBERATAN_ID = "keberatanId";

    private final Korelasi korelasi;
    private final SebagaiSistem sistem;
    private final RuntimeService mesin;

    KeberatanProses(Korelasi korelasi, SebagaiSistem sistem, RuntimeService mesin) {
        this.korelasi = korelasi;
        this.sistem = sistem;
        this.mesin = mesin;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(SAMPEL_BARU);
    }

    void mulai(Keberatan k) {
        sistem.lakukan(() -> mesin.startProcessInstanceByKey(KUNCI, k.kasus(), Map.of("satker", k.satker(), "permohonanId", k.permohonanId(),
            "laporanId", k.laporanId(), KEBERATAN_ID, k.id(), "pelangganId", k.pelangganId())));
    }

    /** @param jawaban kirim or tarik. @return false when nothing waits for it now */
    boolean jawab(Keberatan k, String jawaban) {
        return korelasi.kirim(SAMPEL_BARU, k.kasus(), Map.of(KEBERATAN_ID, k.id()), Map.of("jawabanSampelBaru", jawaban));
    }
}
