package id.laju.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.LayananSekitar;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks the whole evaluation of an order for a tank at BBSPJIKFK, within a service that knows when it is given up. */
@Component
public class AlurEvaluasi implements LayananSekitar.Model {

    private static final String LAYANAN = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_cobaLayanan" targetNamespace="coba">
          <bpmn:error id="error_cobaBatal" errorCode="permohonanDibatalkan" />
          <bpmn:process id="coba-layanan" name="Layanan" isExecutable="true" camunda:historyTimeToLive="P1D">
            <bpmn:startEvent id="startEvent_l" name="Mulai" /><bpmn:sequenceFlow id="flow_l1" sourceRef="startEvent_l" targetRef="callActivity_l" />
            <bpmn:callActivity id="callActivity_l" name="Evaluasi" calledElement="evaluasi-sertifikasi">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in source="satker" target="satker" /><camunda:in source="permohonanId" target="permohonanId" /></bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:boundaryEvent id="boundaryEvent_l" name="Berhenti" attachedToRef="callActivity_l"><bpmn:errorEventDefinition id="errorDef_l" errorRef="error_cobaBatal" /></bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="flow_l2" sourceRef="callActivity_l" targetRef="endEvent_l" /><bpmn:endEvent id="endEvent_l" name="Selesai" />
            <bpmn:sequenceFlow id="flow_l3" sourceRef="boundaryEvent_l" targetRef="endEvent_lBatal" /><bpmn:endEvent id="endEvent_lBatal" name="Batal" />
          </bpmn:process>
        </bpmn:definitions>""";

    private final AlurAudit audit;
    private final AlurTemuan temuan;
    private final AlurUji uji;
    private final PermohonanService permohonan;
    private final PemberitahuanService pemberitahuan;
    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final TemuanService daftar;
    private final PerbaikanTemuanService perbaikan;
    private final UjiLuarService luar;
    private final RuntimeService mesin;
    private final RepositoryService gudang;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurEvaluasi(AlurAudit audit, AlurTemuan temuan, AlurUji uji, PermohonanService permohonan, PemberitahuanService pemberitahuan, LembarAuditService lembar, FotoAuditService foto,
            TemuanService daftar, PerbaikanTemuanService perbaikan, UjiLuarService luar, RuntimeService mesin, RepositoryService gudang, Orang orang, JdbcTemplate sql) {
        this.audit = audit;
        this.temuan = temuan;
        this.uji = uji;
        this.permohonan = permohonan;
        this.pemberitahuan = pemberitahuan;
        this.lembar = lembar;
        this.foto = foto;
        this.daftar = daftar;
        this.perbaikan = perbaikan;
        this.luar = luar;
        this.mesin = mesin;
        this.gudang = gudang;
        this.orang = orang;
        this.sql = sql;
    }

    @Override
    public String sebarkan() {
        return gudang.createDeployment().name("coba").addString("coba-layanan.bpmn", LAYANAN).deploy().getId();
    }

    @Override
    public void cabut(String sebaran) {
        gudang.deleteDeployment(sebaran, true);
    }

    /** A paid order. */
    Permohonan mulai(String skema) {
        return mulai("coba-layanan", skema);
    }

    private Permohonan mulai(String proses, String skema) {
        Permohonan p = audit.lain();
        permohonan.jadikanOrder(p.id());
        sql.update("update sertifikasi set skema = ? where permohonan_id = ?", skema, p.id());
        mesin.startProcessInstanceByKey(proses, p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()));
        return permohonan.ambil(p.id());
    }

    /** Its team is appointed; nobody takes samples for a management system. */
    Permohonan bertim(String skema) {
        return bertim("coba-layanan", skema);
    }

    /** For another activity than the first certification. */
    Permohonan bertimUntuk(String skema, String kegiatan) {
        Permohonan p = mulai(skema);
        sql.update("update sertifikasi set kegiatan = ? where permohonan_id = ?", kegiatan, p.id());
        return bertim(p, skema);
    }

    /** On its real spine, whose earlier phases are left out. */
    Permohonan mulaiTulangPunggung(String skema) {
        Permohonan p = audit.lain();
        permohonan.jadikanOrder(p.id());
        sql.update("update sertifikasi set skema = ? where permohonan_id = ?", skema, p.id());
        mulaiDariEvaluasi(permohonan.ambil(p.id()));
        return permohonan.ambil(p.id());
    }

    /** The spine of that order, from its evaluation on. */
    void mulaiDariEvaluasi(Permohonan p) {
        mesin.createProcessInstanceByKey(p.layanan()).businessKey(p.kasus()).setVariables(Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()))
            .startBeforeActivity("callActivity_evaluasiSertifikasi").execute();
    }

    private Permohonan bertim(String proses, String skema) {
        return bertim(mulai(proses, skema), skema);
    }

    /** Its evaluation has begun. */
    Permohonan bertim(Permohonan p, String skema) {
        if (skema.startsWith("TIPE_")) {
            audit.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC");
            audit.bersedia(p, "ppc");
        } else {
            audit.tunjuk(p, "evaluator:KETUA", "evaluator2:EVALUATOR");
        }
        audit.bersedia(p, "evaluator", "evaluator2");
        audit.jawabTim(p, Map.of());
        return p;
    }

    /** @param kurang how many of the first rows do not fit */
    Map<String, Object> kecukupan(Permohonan p, int kurang) {
        return kecukupan(p, kurang, "evaluator");
    }

    /** As that person reads it. */
    Map<String, Object> kecukupan(Permohonan p, int kurang, String siapa) {
        return dinilai(p, "auditKecukupan", kurang > 0 ? "kurang" : "memadai", kurang, siapa);
    }

    /** The same for either of the tasks that judge documents. */
    Map<String, Object> dinilai(Permohonan p, String frasa, String keputusan, int kurang) {
        return dinilai(p, frasa, keputusan, kurang, "evaluator");
    }

    private Map<String, Object> dinilai(Permohonan p, String frasa, String keputusan, int kurang, String siapa) {
        JsonNode form = orang.lihat(siapa, orang.tugas(p.kasus(), frasa));
        List<Map<String, Object>> baris = new ArrayList<>();
        form.get("butir").forEach(b -> {
            Map<String, Object> satu = new HashMap<>(Map.of("butirId", b.get("butirId").asLong(), "hasil", baris.size() < kurang ? "TIDAK_SESUAI" : "SESUAI"));
            satu.put("catatan", baris.size() < kurang ? "Manual mutu belum memuat konteks organisasi" : null);
            baris.add(satu);
        });
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", keputusan));
        isi.put("baris", baris);
        return isi;
    }

    void nilai(Permohonan p, int kurang) {
        orang.selesaikan("evaluator", p.kasus(), "auditKecukupan", kecukupan(p, kurang));
        audit.latar(p);
    }

    /** The customer says nothing against the dates. @return the audit */
    Kunjungan jadwalkan(Permohonan p) {
        audit.umumkan(p, 12);
        audit.timer(p, "boundaryEvent_pemberitahuanDidiamkan");
        return new Kunjungan(p, terakhir(p));
    }

    private long terakhir(Permohonan p) {
        return pemberitahuan.milik(p.id()).stream().mapToLong(Audit::id).max().orElseThrow();
    }

    /** The audit is held, with one finding. */
    void audit(Kunjungan k) {
        audit(k, Kategori.MAYOR);
    }

    /** The audit is held, with these findings. */
    void audit(Kunjungan k, Kategori... kategori) {
        temuan.hariAudit(k);
        lembar.butir(k.id()).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", null, null, b.versi()), "evaluator"));
        for (Kategori satu : kategori) {
            daftar.tambah(k.id(), new IsianTemuan(null, "SNI ISO 9001:2015", "klausul 6.2.2", "Sasaran mutu belum direncanakan per fungsi", satu), "evaluator2");
        }
        temuan.selesaikan("evaluator", k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_KETUA, null, "ttd.png", AlurTemuan.coretan(), "evaluator");
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_WAKIL, null, "ttd.png", AlurTemuan.coretan(), "evaluator");
        temuan.selesaikan("evaluator", k, "susunLks", temuan.isianLks("DI_TEMPAT"));
    }

    void perbaiki(Kunjungan k, String putusan) {
        long id = daftar.milikAudit(k.id()).get(0).id();
        perbaikan.tambahBerkas(id, List.of(new Unggahan("prosedur.pdf", ContohBerkas.pdf("Prosedur"))), "pengguna:1");
        perbaikan.kirim(id, new IsianPerbaikan("Sasaran hanya tingkat perusahaan", null, "Prosedur direvisi", null, null), "pengguna:1");
        temuan.latar(k);
        temuan.selesaikan("evaluator2", k, "nilaiPerbaikan", Map.of("keputusan", putusan));
    }

    /** The finding was opened again, and is mended and closed. */
    public void perbaikiLagi(Permohonan p) {
        perbaiki(new Kunjungan(p, terakhir(p)), "tutup");
    }

    /** The product is tested once more. */
    public void ujiLagi(Permohonan p, String putusan) {
        uji(new Kunjungan(p, terakhir(p)), putusan);
    }

    /** Taken, tested by a laboratory outside, judged. */
    void uji(Kunjungan k, String putusan) {
        uji.ambil(k, "ppc", "luar");
        String hari = temuan.kini().toLocalDate().toString();
        temuan.selesaikan("adminsert", k, "kirimContohKeLuar", Map.of("tujuan", "luar", "laboratorium", "Balai Besar Bahan", "akreditasi", "LP-123-IDN", "suratNomor", "12/SP/2026", "tanggal", hari));
        luar.unggah(k.p().id(), "laporan.pdf", ContohBerkas.pdf("Laporan uji"), "adminsert");
        temuan.selesaikan("adminsert", k, "unggahLaporanUji", Map.of("keputusan", "diunggah", "nomor", "LP/77", "tanggal", hari));
        temuan.selesaikan("evaluator", k, "nilaiHasilUji", Map.of("keputusan", putusan, "catatan", "Menurut laporan LP/77"));
    }

    /**
     * The whole evaluation, to its report, within a service that goes on with it.
     *
     * @param proses of that service
     * @param perbaikan tutup, or tidak for a finding that was never mended
     * @param putusan about the product
     */
    public Permohonan selesai(String proses, String skema, String perbaikan, String putusan, String rekomendasi) {
        return sampaiLaporan(bertim(proses, skema), skema, perbaikan, putusan, rekomendasi);
    }

    /** The same of an order whose team is appointed. */
    Permohonan sampaiLaporan(Permohonan p, String skema, String perbaikan, String putusan, String rekomendasi) {
        if (skema.equals("TIPE_5")) {
            nilai(p, 0);
        }
        Kunjungan k = jadwalkan(p);
        if (!skema.equals("TIPE_1")) {
            audit(k);
            mintaPerbaikan(k, perbaikan);
        }
        if (skema.startsWith("TIPE_")) {
            uji(k, putusan);
        }
        orang.selesaikan("evaluator", p.kasus(), "susunLaporanAudit", laporan(rekomendasi));
        audit.latar(p);
        return permohonan.ambil(p.id());
    }

    private void mintaPerbaikan(Kunjungan k, String perbaikan) {
        if ("tutup".equals(perbaikan)) {
            perbaiki(k, perbaikan);
        } else {
            temuan.pukul(temuan.kini().plusDays(31));
            temuan.timerTiba(k, "boundaryEvent_temuanLewat");
            temuan.selesaikan("pjsert", k, "putuskanTemuanLewat", Map.of("keputusan", "tidak", "alasan", "Perusahaan tidak menjawab"));
        }
    }

    Map<String, Object> laporan(String rekomendasi) {
        return Map.of("ringkasan", "Audit berjalan sesuai rencana.", "kesimpulan", "Sistem mutu diterapkan.", "rekomendasi", rekomendasi);
    }
}
