package id.laju.konsultansi;

import id.laju.mesin.KasusService;
import id.laju.mesin.Korelasi;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What this room tells {@code konsultansi} and {@code pelaksanaan-konsultansi}. */
@Component
class KonsultansiProses implements ProsesDikenal {

    static final String RENCANA_DIJAWAB = "laju.konsultansi.rencanaDijawab";
    static final String WAKTU_DIMINTA = "laju.konsultansi.waktuDiminta";
    static final String PENANDA_BERHALANGAN = "laju.konsultansi.penandaBerhalangan";
    static final String DIHENTIKAN = "laju.konsultansi.dihentikan";

    private static final String[] KETUA = {"userTask_susunRencana", "userTask_catatKunjungan", "userTask_susunLaporanKonsultansi"};

    private final Korelasi korelasi;
    private final KasusService kasus;
    private final TaskService tugas;
    private final SebagaiSistem sistem;

    KonsultansiProses(Korelasi korelasi, KasusService kasus, TaskService tugas, SebagaiSistem sistem) {
        this.korelasi = korelasi;
        this.kasus = kasus;
        this.tugas = tugas;
        this.sistem = sistem;
    }

    /** What the leader of the team has in hand goes to the new one. */
    void alihkan(String nomor, String dari, String ke) {
        sistem.lakukan(() -> {
            tugas.createTaskQuery().processInstanceBusinessKey(nomor).taskDefinitionKeyIn(KETUA).taskAssignee(dari).list().forEach(t -> tugas.setAssignee(t.getId(), ke));
            return null;
        });
    }

    @Override
    public Set<String> pesan() {
        return Set.of(RENCANA_DIJAWAB, WAKTU_DIMINTA, PENANDA_BERHALANGAN, DIHENTIKAN);
    }

    /** Before any row of ours is locked, as timers and tasks do it. */
    void kunci(String nomor) {
        kasus.kunci(nomor);
    }

    /** @param jawaban terima or lain @return false when nothing waits for it now */
    boolean rencanaDijawab(String nomor, long permohonanId, String jawaban) {
        return korelasi.kirim(RENCANA_DIJAWAB, nomor, Map.of("permohonanId", permohonanId), Map.of("jawabanRencana", jawaban));
    }

    boolean menungguKunjungan(String nomor) {
        return korelasi.menunggu(WAKTU_DIMINTA, nomor);
    }

    /** @return false when no visit waits for its day now */
    boolean waktuDiminta(String nomor, long permohonanId) {
        return korelasi.kirim(WAKTU_DIMINTA, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }

    /** @return false when no report waits for its signature now */
    boolean penandaBerhalangan(String nomor, long permohonanId) {
        return korelasi.kirim(PENANDA_BERHALANGAN, nomor, Map.of("permohonanId", permohonanId), Map.of());
    }

    boolean dapatDihentikan(String nomor) {
        return korelasi.menunggu(DIHENTIKAN, nomor);
    }

    /** @return false when the order is not carried out now */
    boolean dihentikan(String nomor) {
        return korelasi.kirim(DIHENTIKAN, nomor, Map.of(), Map.of());
    }
}
