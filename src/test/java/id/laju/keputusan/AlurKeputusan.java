package id.laju.keputusan;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.audit.AlurEvaluasi;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlurSertifikasi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks an evaluated order for a tank at BBSPJIKFK through review and decision, within a service that reads the outcome. */
@Component
public class AlurKeputusan implements LayananSekitar.Model {

    private static final String LAYANAN = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_cobaKeputusan" targetNamespace="coba">
          <bpmn:process id="coba-keputusan" name="Layanan" isExecutable="true" camunda:historyTimeToLive="P1D">
            <bpmn:startEvent id="startEvent_k" name="Mulai" /><bpmn:sequenceFlow id="flow_k0" sourceRef="startEvent_k" targetRef="callActivity_kEvaluasi" />
            <bpmn:callActivity id="callActivity_kEvaluasi" name="Evaluasi" calledElement="evaluasi-sertifikasi">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in source="satker" target="satker" /><camunda:in source="permohonanId" target="permohonanId" /></bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:sequenceFlow id="flow_k1" sourceRef="callActivity_kEvaluasi" targetRef="callActivity_k" />
            <bpmn:callActivity id="callActivity_k" name="Keputusan" calledElement="keputusan-sertifikasi">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in source="satker" target="satker" /><camunda:in source="permohonanId" target="permohonanId" /><camunda:out source="keputusanSertifikasi" target="keputusanSertifikasi" /></bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:sequenceFlow id="flow_k2" sourceRef="callActivity_k" targetRef="gateway_k" /><bpmn:exclusiveGateway id="gateway_k" name="Apa?" default="flow_k5" />
            <bpmn:sequenceFlow id="flow_k3" name="Ya" sourceRef="gateway_k" targetRef="endEvent_kBerikan"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${keputusanSertifikasi == 'berikan'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_k4" name="Tetap" sourceRef="gateway_k" targetRef="endEvent_kPertahankan"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${keputusanSertifikasi == 'pertahankan'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_k5" name="Tidak" sourceRef="gateway_k" targetRef="endEvent_kTolak" />
            <bpmn:endEvent id="endEvent_kBerikan" name="Berikan" /><bpmn:endEvent id="endEvent_kPertahankan" name="Pertahankan" /><bpmn:endEvent id="endEvent_kTolak" name="Tolak" />
          </bpmn:process>
        </bpmn:definitions>""";

    private final AlurEvaluasi evaluasi;
    private final AlurSertifikasi sertifikasi;
    private final AlurPenawaran penawaran;
    private final PermohonanService permohonan;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final RepositoryService gudang;
    private final HistoryService riwayat;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurKeputusan(AlurEvaluasi evaluasi, AlurSertifikasi sertifikasi, AlurPenawaran penawaran, PermohonanService permohonan, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa,
            RepositoryService gudang, HistoryService riwayat, Orang orang, JdbcTemplate sql) {
        this.evaluasi = evaluasi;
        this.sertifikasi = sertifikasi;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.gudang = gudang;
        this.riwayat = riwayat;
        this.orang = orang;
        this.sql = sql;
    }

    @Override
    public String sebarkan() {
        return gudang.createDeployment().name("coba").addString("coba-keputusan.bpmn", LAYANAN).deploy().getId();
    }

    /** As it was before a product could be tested once more. @return id of the deployment, to be taken away again */
    String sebarkanModelLama() {
        return gudang.createDeployment().name("lama").addClasspathResource("model-lama/keputusan-sertifikasi.bpmn").deploy().getId();
    }

    @Override
    public void cabut(String sebaran) {
        gudang.deleteDeployment(sebaran, true);
    }

    /** Everything is in its favour. */
    Permohonan mulai(String skema) {
        return mulai(skema, "tutup", "memenuhi", "BERIKAN");
    }

    Permohonan mulai(String skema, String perbaikan, String uji, String rekomendasi) {
        Permohonan p = tanpaTinjauan(skema, perbaikan, uji, rekomendasi);
        sertifikasi.terima(p);
        return p;
    }

    /** Evaluated, while nobody ever reviewed the application. */
    Permohonan tanpaTinjauan(String skema, String perbaikan, String uji, String rekomendasi) {
        return evaluasi.selesai("coba-keputusan", skema, perbaikan, uji, rekomendasi);
    }

    void terima(Permohonan p) {
        sertifikasi.terima(p);
    }

    void kegiatan(Permohonan p, String kegiatan) {
        sql.update("update sertifikasi set kegiatan = ? where permohonan_id = ?", kegiatan, p.id());
        permohonan.uraikan(p.id());
    }

    /** Where the service that asked for the decision came to its end. */
    String akhir(Permohonan p) {
        return riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).processDefinitionKey("coba-keputusan").singleResult().getEndActivityId();
    }

    void latar(Permohonan p) {
        penawaran.latar(p.kasus());
    }

    void timer(Permohonan p, String elemen) {
        penawaran.timer(p.kasus(), elemen);
        latar(p);
    }

    void timerTiba(Permohonan p, String elemen) {
        penawaran.timerTiba(p.kasus(), elemen);
        latar(p);
    }

    void selesaikan(String siapa, Permohonan p, String frasa, Map<String, Object> isian) {
        orang.selesaikan(siapa, p.kasus(), frasa, isian);
        latar(p);
    }

    static Map<String, Object> penunjukan(String pemutus, String... reviewer) {
        return new HashMap<>(Map.of("reviewer", List.of(reviewer), "pengambilKeputusan", pemutus, "alasan", "Yang ditunjuk sebelumnya berhalangan"));
    }

    void tunjuk(Permohonan p, String pemutus, String... reviewer) {
        selesaikan("pjsert", p, "tunjukReviewer", penunjukan(pemutus, reviewer));
    }

    void perbaikiTemuan(Permohonan p) {
        evaluasi.perbaikiLagi(p);
        latar(p);
    }

    void ujiLagi(Permohonan p, String putusan) {
        evaluasi.ujiLagi(p, putusan);
        latar(p);
    }

    /** Every question with that verdict. */
    Map<String, Object> tinjauan(String siapa, Permohonan p, String keputusan, String rekomendasi, String hasil) {
        List<Map<String, Object>> butir = new ArrayList<>();
        JsonNode form = orang.lihat(siapa, orang.tugas(p.kasus(), "tinjauHasil"));
        form.get("butir").forEach(b -> {
            Map<String, Object> satu = new HashMap<>(Map.of("butirId", b.get("butirId").asLong()));
            satu.put("hasil", hasil);
            satu.put("keterangan", "TIDAK_SESUAI".equals(hasil) ? "Bukti belum dilampirkan" : null);
            butir.add(satu);
        });
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", keputusan, "butir", butir));
        isi.put("rekomendasi", rekomendasi);
        isi.put("catatan", "kembalikan".equals(keputusan) ? "Ringkasan laporan audit belum menyebut gudang" : null);
        return isi;
    }

    void tinjau(String siapa, Permohonan p, String rekomendasi) {
        selesaikan(siapa, p, "tinjauHasil", tinjauan(siapa, p, "selesai", rekomendasi, "SESUAI"));
    }

    static Map<String, Object> usulan(String pilihan, String catatan, String sampai) {
        Map<String, Object> isi = new HashMap<>(Map.of("pilihan", pilihan));
        isi.put("catatan", catatan);
        isi.put("tundaSampai", sampai);
        return isi;
    }

    void usulkan(String siapa, Permohonan p, String pilihan, String catatan, String sampai) {
        selesaikan(siapa, p, "usulkanKeputusan", usulan(pilihan, catatan, sampai));
    }

    void setujui(Permohonan p) {
        selesaikan("pjsert", p, "setujuiKeputusan", Map.of("keputusan", "setuju"));
    }

    void tandatangani(String siapa, Permohonan p) {
        kunci.siapkanKunci(siapa);
        orang.sebagai(siapa, () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiKeputusan").getId(), ContohLhu.SANDI.toCharArray(), this.siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }

    /** From the review to the decision in force, by the two of the demo. */
    void putuskan(Permohonan p, String rekomendasi, String pilihan, String catatan, String sampai) {
        tunjuk(p, "pemutus", "reviewer");
        tinjau("reviewer", p, rekomendasi);
        usulkan("pemutus", p, pilihan, catatan, sampai);
        setujui(p);
        tandatangani("pemutus", p);
    }
}
