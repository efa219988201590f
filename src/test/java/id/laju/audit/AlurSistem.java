package id.laju.audit;

import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.permohonan.Permohonan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Walks the order of a management system with several sites through both stages of its audit, as the real people would. */
@Component
class AlurSistem {

    static final String KETUA = "evaluator";
    static final String EVALUATOR = "evaluator2";

    private final AlurAudit audit;
    private final AlurEvaluasi evaluasi;
    private final AlurTemuan temuan;
    private final PemberitahuanService pemberitahuan;
    private final LokasiAuditService lokasi;
    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurSistem(AlurAudit audit, AlurEvaluasi evaluasi, AlurTemuan temuan, PemberitahuanService pemberitahuan, LokasiAuditService lokasi, LembarAuditService lembar, FotoAuditService foto, Orang orang,
            JdbcTemplate sql) {
        this.audit = audit;
        this.evaluasi = evaluasi;
        this.temuan = temuan;
        this.pemberitahuan = pemberitahuan;
        this.lokasi = lokasi;
        this.lembar = lembar;
        this.foto = foto;
        this.orang = orang;
        this.sql = sql;
    }

    /** Also when others have left them planned for those days. */
    void tim(Permohonan p) {
        audit.tunjukTetap(p, KETUA + ":KETUA", EVALUATOR + ":EVALUATOR");
        audit.bersedia(p, KETUA, EVALUATOR);
    }

    /** Its people may be planned for others from now on. */
    void lepas(Permohonan p) {
        sql.update("update tim_audit set keadaan = 'DIGANTI' where permohonan_id = ? and keadaan in ('DIUSULKAN', 'BERSEDIA', 'SAH')", p.id());
    }

    void tempat(Permohonan p, String tempat) {
        orang.selesaikan("pjsert", p.kasus(), "tentukanTahapSatu", Map.of("tempat", tempat, "alasan", "Dokumennya lengkap"));
        audit.latar(p);
    }

    /** @param kurang how many of the first rows do not fit */
    void tahapSatu(Permohonan p, String keputusan, int kurang) {
        orang.selesaikan(KETUA, p.kasus(), "auditTahapSatu", evaluasi.dinilai(p, "auditTahapSatu", keputusan, kurang));
        audit.latar(p);
    }

    /** A notice whose plan visits these sites. */
    Map<String, Object> konsep(Permohonan p, int lagi, int... lokasi) {
        Map<String, Object> isi = new HashMap<>(audit.konsep(p, lagi));
        LocalDateTime mulai = LocalDateTime.parse(isi.get("mulai").toString());
        List<Map<String, Object>> rencana = new ArrayList<>();
        for (int satu : lokasi) {
            rencana.add(Map.of("mulai", mulai.plusHours(rencana.size() * 3L).toString(), "lokasi", satu, "kegiatan", "Audit proses di lokasi " + satu));
        }
        isi.put("rencana", rencana);
        return isi;
    }

    /** The customer says nothing against the dates of stage 2. */
    Kunjungan jadwalkan(Permohonan p, int lagi, int... lokasi) {
        orang.selesaikan("pjsert", p.kasus(), "buatPemberitahuanAudit", konsep(p, lagi, lokasi));
        return sepakati(p);
    }

    /** What was drafted is signed, sent, and nobody asks for other days. */
    Kunjungan sepakati(Permohonan p) {
        audit.tandatangani(p);
        audit.kirim(p);
        audit.timer(p, "boundaryEvent_pemberitahuanDidiamkan");
        return new Kunjungan(p, pemberitahuan.milik(p.id()).stream().mapToLong(Audit::id).max().orElseThrow());
    }

    void jawabSemua(Kunjungan k) {
        lembar.butir(k.id()).stream().filter(b -> b.hasil() == null).forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian("SESUAI", null, b.catatan(), b.versi()), KETUA));
    }

    void diaudit(Kunjungan k, int satu) {
        lokasi.tandai(k.id(), satu, new LokasiAuditService.Isian("Kepala lokasi dan proses utamanya"), EVALUATOR);
    }

    /** All is answered; the sheet of findings is signed at the meeting. */
    void tutup(Kunjungan k) {
        temuan.selesaikan(KETUA, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_KETUA, null, "ttd.png", AlurTemuan.coretan(), KETUA);
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_WAKIL, null, "ttd.png", AlurTemuan.coretan(), KETUA);
        temuan.selesaikan(KETUA, k, "susunLks", temuan.isianLks("DI_TEMPAT"));
    }
}
