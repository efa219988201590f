package id.laju.audit;

import id.laju.Orang;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings an order for a certification (tipe 5, salt, at Pontianak) to its audit, and from there on as the real people would. */
@Component
class AlurTemuan {

    static final String SATKER = "bspji-pontianak";
    static final String KETUA = "evaluator.ptk";
    static final String EVALUATOR = "evaluator2.ptk";
    static final String PPC = "ppc.ptk";
    static final String PJ = "pjsert.ptk";
    static final String PELANGGAN = "kapuassegar4088";
    static final ZoneId WIB = ZoneId.of("Asia/Pontianak");

    private static final String EVALUASI = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_cobaEvaluasi" targetNamespace="coba">
          <bpmn:process id="coba-evaluasi" name="Evaluasi" isExecutable="true" camunda:historyTimeToLive="P1D">
            <bpmn:startEvent id="startEvent_a" name="Mulai" /><bpmn:sequenceFlow id="flow_a" sourceRef="startEvent_a" targetRef="callActivity_audit" />
            <bpmn:callActivity id="callActivity_audit" name="Audit" calledElement="pelaksanaan-audit">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in variables="all" /></bpmn:extensionElements>
            </bpmn:callActivity>
            <bpmn:sequenceFlow id="flow_b" sourceRef="callActivity_audit" targetRef="callActivity_temuan" />
            <bpmn:callActivity id="callActivity_temuan" name="Perbaikan temuan" calledElement="perbaikan-temuan">
              <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in variables="all" /></bpmn:extensionElements>
              <bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter="true" camunda:collection="${temuanAudit.perluDiperbaiki(auditId)}" camunda:elementVariable="temuanId" />
            </bpmn:callActivity>
            <bpmn:sequenceFlow id="flow_c" sourceRef="callActivity_temuan" targetRef="endEvent_b" /><bpmn:endEvent id="endEvent_b" name="Selesai" />
          </bpmn:process>
        </bpmn:definitions>""";

    /** An audit within its order. */
    record Kunjungan(Permohonan p, long id) {

        String kasus() {
            return p.kasus();
        }
    }

    private final ContohPermohonan contoh;
    private final PermohonanService permohonan;
    private final AlurPenawaran penawaran;
    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final TemuanService temuan;
    private final LksService lks;
    private final RuntimeService mesin;
    private final RepositoryService gudang;
    private final Orang orang;
    private final JdbcTemplate sql;
    private final Clock jam;

    AlurTemuan(ContohPermohonan contoh, PermohonanService permohonan, AlurPenawaran penawaran, LembarAuditService lembar, FotoAuditService foto, TemuanService temuan, LksService lks,
            RuntimeService mesin, RepositoryService gudang, Orang orang, JdbcTemplate sql, Clock jam) {
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.lembar = lembar;
        this.foto = foto;
        this.temuan = temuan;
        this.lks = lks;
        this.mesin = mesin;
        this.gudang = gudang;
        this.orang = orang;
        this.sql = sql;
        this.jam = jam;
    }

    LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), WIB).withNano(0);
    }

    void pukul(LocalDateTime saat) {
        ClockUtil.setCurrentTime(Date.from(saat.atZone(WIB).toInstant()));
    }

    /** Its team and dates are agreed: the audit begins in two days at eight and takes two days. */
    Kunjungan disepakati() {
        long id = contoh.ajukan(SATKER, 0, 0, false);
        sql.update("update permohonan set layanan = 'sertifikasi-produk', nama_cetak = 'PT Kapuas Segar Lestari' where id = ?", id);
        permohonan.jadikanOrder(id);
        sql.update("insert into sertifikasi (permohonan_id, skema, produk_sertifikasi_id) select ?, 'TIPE_5', id from produk_sertifikasi where satker = ? and acuan = 'SNI 3556:2016'", id, SATKER);
        anggota(id, KETUA, "KETUA");
        anggota(id, EVALUATOR, "EVALUATOR");
        anggota(id, PPC, "PPC");
        Permohonan p = permohonan.ambil(id);
        return new Kunjungan(p, audit(p));
    }

    /** Its date was agreed to. @return its id */
    long audit(Permohonan p) {
        long audit = sql.queryForObject("insert into audit (permohonan_id, tahap, keadaan) values (?, 'UTAMA', 'DISEPAKATI') returning id", Long.class, p.id());
        LocalDateTime mulai = kini().plusDays(2).withHour(8).withMinute(0).withSecond(0);
        sql.update("insert into pemberitahuan_audit (audit_id, ke, tgl_surat, nomor, mulai, selesai, terkirim, jawaban, dijawab) values (?, 1, ?, ?, ?, ?, now(), 'DIANGGAP_DITERIMA', now())", audit,
            kini().toLocalDate(), "B/PA-lama-" + audit, saat(mulai), saat(mulai.plusDays(1).withHour(16)));
        return audit;
    }

    private void anggota(long id, String staf, String fungsi) {
        sql.update("insert into tim_audit (permohonan_id, putaran, staf, fungsi, keadaan, diusulkan, diusulkan_oleh) values (?, 1, ?, ?, 'SAH', now(), ?)", id, staf, fungsi, PJ);
    }

    private static Timestamp saat(LocalDateTime waktu) {
        return Timestamp.from(waktu.atZone(WIB).toInstant());
    }

    Kunjungan mulai() {
        Kunjungan k = disepakati();
        mesin.startProcessInstanceByKey("pelaksanaan-audit", k.kasus(), Map.of("satker", SATKER, "permohonanId", k.p().id(), "pelangganId", k.p().pelangganId(), "auditId", k.id()));
        return k;
    }

    void latar(Kunjungan k) {
        penawaran.latar(k.kasus());
    }

    void timer(Kunjungan k, String elemen) {
        penawaran.timer(k.kasus(), elemen);
        latar(k);
    }

    void timerTiba(Kunjungan k, String elemen) {
        penawaran.timerTiba(k.kasus(), elemen);
        latar(k);
    }

    /** On its second day, in the afternoon. */
    void hariAudit(Kunjungan k) {
        pukul(lembar.audit(k.id()).selesai().atZone(WIB).toLocalDateTime());
    }

    /** Every row, all of them met. */
    void jawabSemua(Kunjungan k) {
        lembar.butir(k.id()).stream().filter(b -> b.hasil() == null).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", null, null, b.versi()), KETUA));
    }

    long temuan(Kunjungan k, Kategori kategori) {
        return temuan.tambah(k.id(), new IsianTemuan(null, "SNI ISO 9001:2015", "klausul 6.2.2", "Sasaran mutu belum direncanakan per fungsi", kategori), EVALUATOR);
    }

    void tandaTangan(Kunjungan k, FotoAudit.Jenis jenis) {
        foto.tambah(k.id(), jenis, null, "ttd.png", coretan(), KETUA);
    }

    Map<String, Object> isianLks(String cara) {
        return Map.of("tanggal", kini().toLocalDate().toString(), "cara", cara, "wakilNama", "Budi Hartono", "wakilJabatan", "Manajer Mutu");
    }

    /** The sheet is made and signed at the meeting; without the process. */
    Kunjungan berLks(Kategori... kategori) {
        Kunjungan k = disepakati();
        hariAudit(k);
        jawabSemua(k);
        for (Kategori satu : kategori) {
            temuan(k, satu);
        }
        tandaTangan(k, FotoAudit.Jenis.TTD_KETUA);
        tandaTangan(k, FotoAudit.Jenis.TTD_WAKIL);
        lks.susun(k.id(), new LksService.Isian(kini().toLocalDate(), LksService.DI_TEMPAT, "Budi Hartono", "Manajer Mutu"), KETUA);
        return k;
    }

    /** An audit and all of its findings, as evaluations call them. @return id of the deployment, to be taken away again */
    String sebarkanEvaluasi() {
        return gudang.createDeployment().name("coba").addString("coba-evaluasi.bpmn", EVALUASI).deploy().getId();
    }

    Kunjungan mulaiEvaluasi() {
        Kunjungan k = disepakati();
        mesin.startProcessInstanceByKey("coba-evaluasi", k.kasus(), Map.of("satker", SATKER, "permohonanId", k.p().id(), "pelangganId", k.p().pelangganId(), "auditId", k.id()));
        return k;
    }

    /** The repair of that finding, alone. */
    void mulaiPerbaikan(Kunjungan k, long temuanId) {
        mesin.startProcessInstanceByKey("perbaikan-temuan", k.kasus(),
            Map.of("satker", SATKER, "permohonanId", k.p().id(), "pelangganId", k.p().pelangganId(), "auditId", k.id(), "temuanId", temuanId));
    }

    void selesaikan(String siapa, Kunjungan k, String frasa, Map<String, Object> isian) {
        orang.selesaikan(siapa, k.kasus(), frasa, isian);
        latar(k);
    }

    /** A drawn signature. */
    static byte[] coretan() {
        BufferedImage gambar = new BufferedImage(600, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = gambar.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4));
        g.drawLine(40, 200, 300, 40);
        g.drawLine(300, 40, 560, 180);
        g.dispose();
        try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            ImageIO.write(gambar, "png", keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
