package id.laju.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.Permohonan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Review and decision of an evaluated order, as the real people would do them: nobody of them took part in the evaluation. */
@Component
class AlurPutusan {

    private final AlurAudit audit;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final Orang orang;

    AlurPutusan(AlurAudit audit, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, Orang orang) {
        this.audit = audit;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.orang = orang;
    }

    private void selesaikan(String oleh, Permohonan p, String frasa, Map<String, Object> isian) {
        orang.selesaikan(oleh, p.kasus(), frasa, isian);
        audit.latar(p);
    }

    /** All fits, the certificate is given. */
    void berikan(Permohonan p) {
        putuskan(p, "BERIKAN");
    }

    /** All fits: recommended, proposed and approved. */
    void putuskan(Permohonan p, String hasil) {
        tunjuk(p);
        Map<String, Object> tinjauan = new HashMap<>(tinjauan(p));
        tinjauan.put("rekomendasi", hasil);
        selesaikan("reviewer", p, "tinjauHasil", tinjauan);
        selesaikan("pemutus", p, "usulkanKeputusan", Map.of("pilihan", hasil, "catatan", "Semua persyaratan dipenuhi"));
        sahkan(p);
    }

    /** Reviewed: the decision is to be proposed. */
    void tinjau(Permohonan p) {
        tunjuk(p);
        tinjauLagi(p);
    }

    void tunjuk(Permohonan p) {
        selesaikan("pjsert", p, "tunjukReviewer", Map.of("reviewer", List.of("reviewer"), "pengambilKeputusan", "pemutus"));
    }

    /** By whoever was appointed before. */
    void tinjauLagi(Permohonan p) {
        selesaikan("reviewer", p, "tinjauHasil", tinjauan(p));
    }

    Map<String, Object> tinjauan(Permohonan p) {
        JsonNode form = orang.lihat("reviewer", orang.tugas(p.kasus(), "tinjauHasil"));
        List<Map<String, Object>> butir = new ArrayList<>();
        form.get("butir").forEach(b -> butir.add(Map.of("butirId", b.get("butirId").asLong(), "hasil", "SESUAI")));
        return Map.of("keputusan", "selesai", "rekomendasi", "BERIKAN", "catatan", "Berkas lengkap", "butir", butir);
    }

    /** What was proposed is approved and signed. */
    void sahkan(Permohonan p) {
        selesaikan("pjsert", p, "setujuiKeputusan", Map.of("keputusan", "setuju"));
        kunci.siapkanKunci("pemutus");
        orang.sebagai("pemutus", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiKeputusan").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        audit.latar(p);
    }
}
