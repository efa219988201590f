package id.laju.tagihan;

import id.laju.mesin.Korelasi;
import id.laju.mesin.PemulaiProses;
import id.laju.mesin.ProsesDikenal;
import id.laju.mesin.SebagaiSistem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** What this room tells the processes {@code pembayaran} and {@code rekonsiliasi}. */
@Component
public class TagihanProses implements ProsesDikenal {

    public static final String KUNCI = "pembayaran";
    public static final String REKONSILIASI = "rekonsiliasi";
    static final String DIJAWAB = "laju.tagihan.dijawab";
    static final String LUNAS = "laju.tagihan.lunas";
    static final String TAGIHAN_ID = "tagihanId";
    static final String PEMBAYARAN_ID = "pembayaranId";
    static final String JAWABAN = "jawabanTagihan";

    private final Korelasi korelasi;
    private final SebagaiSistem sistem;
    private final RuntimeService mesin;
    private final PemulaiProses pemulai;
    private final ManagementService pengelola;

    TagihanProses(Korelasi korelasi, SebagaiSistem sistem, RuntimeService mesin, PemulaiProses pemulai, ManagementService pengelola) {
        this.korelasi = korelasi;
        this.sistem = sistem;
        this.mesin = mesin;
        this.pemulai = pemulai;
        this.pengelola = pengelola;
    }

    @Override
    public Set<String> pesan() {
        return Set.of(DIJAWAB, LUNAS);
    }

    /** The customer handed in a proof. @return false when nothing waits for one now */
    boolean bukti(String kasus, long tagihanId) {
        return korelasi.kirim(DIJAWAB, kasus, Map.of(TAGIHAN_ID, tagihanId), Map.of(JAWABAN, "bukti"));
    }

    /** The customer asked for a new code, which will be that of another bill. @return false when nothing waits for it now */
    boolean mintaUlang(String kasus, long lama, long baru) {
        Map<String, Object> keputusan = new LinkedHashMap<>();
        keputusan.put(JAWABAN, "ulang");
        keputusan.put(TAGIHAN_ID, baru);
        return korelasi.kirim(DIJAWAB, kasus, Map.of(TAGIHAN_ID, lama), keputusan);
    }

    /** The customer lets the request go. @return false when nothing waits for the answer now */
    boolean batal(String kasus, long tagihanId) {
        return korelasi.kirim(DIJAWAB, kasus, Map.of(TAGIHAN_ID, tagihanId), Map.of(JAWABAN, "batal"));
    }

    boolean menungguLunas(String kasus) {
        return korelasi.menunggu(LUNAS, kasus);
    }

    /** Ends the payment phase from wherever it stands. */
    void lunas(String kasus) {
        if (!korelasi.kirim(LUNAS, kasus, Map.of(), Map.of())) {
            throw new IllegalStateException("Nothing waits for the payment of " + kasus);
        }
    }

    /** The code has expired by its row, but the timer has not run yet, or failed: it runs now. */
    void kedaluwarsakan(String kasus) {
        sistem.lakukan(() -> {
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(kasus).processDefinitionKey(KUNCI).list().stream()
                .flatMap(i -> pengelola.createJobQuery().processInstanceId(i.getId()).activityId("boundaryEvent_billingKedaluwarsa").list().stream())
                .map(Job::getId).forEach(pengelola::executeJob);
            return null;
        });
    }

    /** Business key of the case in which this payment is settled. */
    static String kasusRekonsiliasi(String satker, long pembayaranId) {
        return satker + "/REK-" + pembayaranId;
    }

    void mulaiRekonsiliasi(String satker, long pembayaranId) {
        sistem.lakukan(() -> pemulai.mulai(REKONSILIASI, kasusRekonsiliasi(satker, pembayaranId),
            Map.of("satker", satker, PEMBAYARAN_ID, pembayaranId)));
    }
}
