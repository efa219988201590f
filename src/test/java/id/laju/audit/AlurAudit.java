package id.laju.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.Orang;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.SuratTte;
import id.laju.mesin.SiapaBekerja;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penawaran.AlurPenawaran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.AlatSertifikasi;
import id.laju.sertifikasi.AlurSertifikasi;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Walks the order of a certification through its team and the dates of its audit, as the real people would. */
@Component
public class AlurAudit {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final AlurSertifikasi sertifikasi;
    private final AlatSertifikasi alat;
    private final AlurPenawaran penawaran;
    private final TimAuditService tim;
    private final PenilaiSementara sementara;
    private final TanggapanTimService tanggapan;
    private final PenunjukanService penunjukan;
    private final PemberitahuanService pemberitahuan;
    private final PermohonanService permohonan;
    private final ContohLhu kunci;
    private final SuratTte tte;
    private final SiapaBekerja siapa;
    private final RuntimeService mesin;
    private final TaskService tugas;
    private final Orang orang;
    private final ObjectMapper json;
    private final Clock jam;

    AlurAudit(AlurSertifikasi sertifikasi, AlatSertifikasi alat, AlurPenawaran penawaran, TimAuditService tim, PenilaiSementara sementara, TanggapanTimService tanggapan, PenunjukanService penunjukan,
            PemberitahuanService pemberitahuan, PermohonanService permohonan, ContohLhu kunci, SuratTte tte, SiapaBekerja siapa, RuntimeService mesin, TaskService tugas, Orang orang, ObjectMapper json, Clock jam) {
        this.sertifikasi = sertifikasi;
        this.alat = alat;
        this.penawaran = penawaran;
        this.tim = tim;
        this.sementara = sementara;
        this.tanggapan = tanggapan;
        this.penunjukan = penunjukan;
        this.pemberitahuan = pemberitahuan;
        this.permohonan = permohonan;
        this.kunci = kunci;
        this.tte = tte;
        this.siapa = siapa;
        this.mesin = mesin;
        this.tugas = tugas;
        this.orang = orang;
        this.json = json;
        this.jam = jam;
    }

    PenggunaLogin pelanggan() {
        return alat.argon();
    }

    /** A paid order whose team is to be appointed. */
    public Permohonan mulai() {
        Permohonan p = order();
        mesin.startProcessInstanceByKey("penunjukan-tim-audit", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId()));
        return p;
    }

    private Permohonan order() {
        long id = sertifikasi.kirim().id();
        permohonan.jadikanOrder(id);
        return permohonan.ambil(id);
    }

    /** A paid order of which nothing runs. */
    Permohonan lain() {
        return sertifikasi.kirim();
    }

    public void latar(Permohonan p) {
        penawaran.latar(p.kasus());
    }

    void timer(Permohonan p, String elemen) {
        penawaran.timer(p.kasus(), elemen);
        latar(p);
    }

    /** @param anggota "staf:FUNGSI" */
    static Map<String, Object> tim(String... anggota) {
        List<Map<String, Object>> semua = new ArrayList<>();
        for (String a : anggota) {
            semua.add(Map.of("staf", a.split(":")[0], "fungsi", a.split(":")[1]));
        }
        return new HashMap<>(Map.of("anggota", semua));
    }

    void tunjuk(Permohonan p, String... anggota) {
        orang.selesaikan("pjsert", p.kasus(), "tunjukTim", tim(anggota));
        latar(p);
    }

    /** As {@link #tunjuk}, also where they are elsewhere on the days that the customer proposed. */
    void tunjukTetap(Permohonan p, String... anggota) {
        Map<String, Object> isi = tim(anggota);
        isi.put("tetap", true);
        orang.selesaikan("pjsert", p.kasus(), "tunjukTim", isi);
        latar(p);
    }

    Task pernyataan(Permohonan p, String siapa) {
        return tugas.createTaskQuery().processInstanceBusinessKey(p.kasus()).taskDefinitionKey("userTask_nyatakanIndependensi").taskAssignee(siapa).singleResult();
    }

    void nyatakan(Permohonan p, String siapa, String jawaban, String kata) {
        Map<String, Object> isi = new HashMap<>(Map.of("jawaban", jawaban));
        isi.put("pernyataan", kata);
        orang.selesaikan(siapa, pernyataan(p, siapa), isi);
        latar(p);
    }

    void bersedia(Permohonan p, String... semua) {
        for (String s : semua) {
            nyatakan(p, s, "bersedia", null);
        }
    }

    /** The question to the customer, while it is open. */
    Optional<TanggapanTim> menungguTim(Permohonan p) {
        return tanggapan.terakhir(p.id()).filter(t -> t.jawaban() == null);
    }

    Anggota anggota(Permohonan p, String staf) {
        return tim.semua(p.id()).stream().filter(a -> a.staf().equals(staf)).reduce((a, b) -> b).orElseThrow();
    }

    /** @param keberatan reason by login name; none to agree */
    void jawabTim(Permohonan p, Map<String, String> keberatan) {
        Map<Long, String> alasan = new HashMap<>();
        keberatan.forEach((staf, kata) -> alasan.put(anggota(p, staf).id(), kata));
        tanggapan.jawab(p.id(), p.pelangganId(), alasan, pelanggan().pelaku());
        latar(p);
    }

    /** A paid order with head, evaluator and an officer who takes samples, appointed; nothing runs. */
    public Permohonan bertim() {
        Permohonan p = order();
        tim.tunjuk(p.id(), json.convertValue(tim("evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC"), IsianTim.class), "pjsert");
        tim.tim(p.id()).forEach(a -> tim.nyatakan(a.id(), "bersedia", null, a.staf()));
        penunjukan.sahkan(p.id());
        return p;
    }

    /** @return id of the audit */
    public long jadwalkan(Permohonan p) {
        mesin.startProcessInstanceByKey("pemberitahuan-audit", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId(), "tahapAudit", "UTAMA"));
        return pemberitahuan.milik(p.id()).get(0).id();
    }

    /** That audit was put off, after a notice that the customer had accepted. */
    void jadwalkanLagi(Permohonan p, long auditId) {
        mesin.startProcessInstanceByKey("pemberitahuan-audit", p.kasus(), Map.of("satker", p.satker(), "permohonanId", p.id(), "pelangganId", p.pelangganId(), "auditId", auditId));
    }

    LocalDateTime hari(int lagi) {
        return LocalDateTime.ofInstant(jam.instant(), WIB).plusDays(lagi).withHour(8).withMinute(0).withSecond(0).withNano(0);
    }

    /** Two days, from that many days on. */
    Map<String, Object> konsep(Permohonan p, int lagi) {
        LocalDateTime mulai = hari(lagi);
        Map<String, Object> isi = new HashMap<>(Map.of("mulai", mulai.toString(), "selesai", mulai.plusDays(1).withHour(16).toString(), "penanda", "kepala", "tetap", true));
        isi.put("rencana", List.of(Map.of("mulai", mulai.toString(), "kegiatan", "Rapat pembukaan"),
            Map.of("mulai", mulai.plusHours(2).toString(), "kegiatan", "Audit proses produksi", "staf", pemeriksa(p))));
        isi.put("keterangan", "Mohon disiapkan pendamping yang menguasai proses produksi.");
        return isi;
    }

    /** Of the team, or who stands in for it. */
    private String pemeriksa(Permohonan p) {
        List<String> semua = Stream.concat(tim.tim(p.id()).stream().map(Anggota::staf), sementara.untuk(p.id()).stream().map(AuditorLapangan::staf)).toList();
        return semua.contains("evaluator2") ? "evaluator2" : semua.get(0);
    }

    void susun(Permohonan p, int lagi) {
        orang.selesaikan("pjsert", p.kasus(), "buatPemberitahuanAudit", konsep(p, lagi));
    }

    void tandatangani(Permohonan p) {
        kunci.siapkanKunci();
        orang.sebagai("kepala", () -> {
            tte.tandatangani(orang.tugas(p.kasus(), "tandatanganiPemberitahuan").getId(), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow());
            return null;
        });
        latar(p);
    }

    void kirim(Permohonan p) {
        orang.selesaikan("operasional", p.kasus(), "kirimPemberitahuan", Map.of("keputusan", "dikirim"));
        latar(p);
    }

    /** From the draft to the customer's turn. */
    public void umumkan(Permohonan p, int lagi) {
        susun(p, lagi);
        tandatangani(p);
        kirim(p);
    }
}
