package id.laju.wbs;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.keamanan.PelakuTersamar;
import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import id.laju.mesin.TugasDitolak;
import id.laju.mesin.TugasService;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What this room tells the process {@code whistle-blowing}. All its tasks lie before one group that nobody holds and are done in its name. */
@Component
class WbsProses implements ProsesDikenal {

    static final String KUNCI = "whistle-blowing";
    static final String LINGKAR = "lingkar-wbs";
    static final String TANDA_TERIMA = "laju.wbs.tandaTerima";
    static final String DITARIK = "laju.wbs.ditarik";

    private final TaskService tugas;
    private final TugasService pelaksana;
    private final PelakuTersamar samaran;
    private final PemulaiProses pemulai;
    private final Korelasi korelasi;
    private final SebagaiSistem sistem;
    private final ObjectMapper json;

    WbsProses(TaskService tugas, TugasService pelaksana, PelakuTersamar samaran, PemulaiProses pemulai, Korelasi korelasi, SebagaiSistem sistem, ObjectMapper json) {
        this.tugas = tugas;
        this.pelaksana = pelaksana;
        this.samaran = samaran;
        this.pemulai = pemulai;
        this.korelasi = korelasi;
        this.sistem = sistem;
        this.json = json;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(TANDA_TERIMA, DITARIK);
    }

    /** The engine knows the number and the satker, nothing else. */
    void mulai(KasusWbs k) {
        sistem.lakukan(() -> pemulai.mulai(KUNCI, k.kasus(), Map.of("satker", k.satker())));
    }

    /** @param jawaban diterima or ditinjau. @return false when nothing waits for it now */
    boolean jawab(KasusWbs k, String jawaban) {
        return korelasi.kirim(TANDA_TERIMA, k.kasus(), Map.of(), Map.of("tandaTerima", jawaban));
    }

    boolean tarik(KasusWbs k) {
        return korelasi.kirim(DITARIK, k.kasus(), Map.of(), Map.of());
    }

    /**
     * Completes the open task of this step; the act itself is done by its form ({@link WbsForm}), in the same transaction.
     *
     * @throws TugasDitolak when the case is no longer at this step
     */
    void selesaikan(KasusWbs k, LangkahWbs langkah, String orang, Tindakan tindakan) {
        Task ini = sistem.lakukan(() -> tugas.createTaskQuery().processInstanceBusinessKey(k.kasus()).taskDefinitionKey("userTask_" + langkah.frasa()).singleResult());
        if (ini == null) {
            throw new TugasDitolak("Laporan ini sudah bergerak ke langkah lain. Muat ulang halamannya.");
        }
        KonteksLingkar.sebagai(orang, () -> samaran.lakukan(LINGKAR, k.satker(), p -> pelaksana.selesai(ini.getId(), json.valueToTree(tindakan), p)));
    }
}
