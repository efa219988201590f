package id.laju.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the order of a green industry certification through what is verified in documents and at the factory, as the real people would. */
@Component
class AlurHijau {

    static final String KETUA = "evaluator";
    static final String EVALUATOR = "evaluator2";

    private final AlurAudit audit;
    private final AlurTemuan temuan;
    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final RuntimeService mesin;
    private final Orang orang;
    private final AlurEvaluasi evaluasi;
    private final TransactionTemplate transaksi;
    private final JdbcTemplate sql;

    AlurHijau(AlurAudit audit, AlurTemuan temuan, LembarAuditService lembar, FotoAuditService foto, PermohonanService permohonan, KasusService kasus, RuntimeService mesin, Orang orang,
            AlurEvaluasi evaluasi, TransactionTemplate transaksi, JdbcTemplate sql) {
        this.audit = audit;
        this.temuan = temuan;
        this.lembar = lembar;
        this.foto = foto;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.mesin = mesin;
        this.orang = orang;
        this.evaluasi = evaluasi;
        this.transaksi = transaksi;
        this.sql = sql;
    }

    /** "35" of "maks. 35 kWh/m3 produk": what just holds. */
    static String padaBatas(String batas) {
        return batas.replaceAll("^(?:min|maks)\\. ([0-9,]+).*", "$1");
    }

    /** Wherever its members are on the days that the customer proposed. */
    void tim(Permohonan p) {
        audit.tunjukTetap(p, KETUA + ":KETUA", EVALUATOR + ":EVALUATOR");
        audit.bersedia(p, KETUA, EVALUATOR);
    }

    /** Leaves no visit of an order that a test did not finish, which would keep its team from others. */
    void bereskan(Permohonan p) {
        if (p != null && kasus.ambil(p.kasus()).selesai() == null) {
            permohonan.batalkanOrder(p.id(), "akhir uji", false, "pjsert");
            mesin.createProcessInstanceQuery().processInstanceBusinessKey(p.kasus()).rootProcessInstances().list().forEach(i -> mesin.deleteProcessInstance(i.getId(), "akhir uji"));
        }
    }

    /** The documents show every limit just held, but for these. @param luar value by the beginning of the row; also what does not fit */
    Map<String, Object> dokumen(Permohonan p, Map<String, String> luar) {
        JsonNode form = orang.lihat(KETUA, orang.tugas(p.kasus(), "auditKecukupan"));
        List<Map<String, Object>> baris = new ArrayList<>();
        form.get("butir").forEach(b -> baris.add(baris(b, luar)));
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", luar.isEmpty() ? "memadai" : "kurang"));
        isi.put("baris", baris);
        return isi;
    }

    private static Map<String, Object> baris(JsonNode b, Map<String, String> luar) {
        String lain = luar.entrySet().stream().filter(e -> b.get("isi").asText().startsWith(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
        Map<String, Object> satu = new HashMap<>(Map.of("butirId", b.get("butirId").asLong()));
        if (b.hasNonNull("batas")) {
            satu.put("nilai", lain == null ? padaBatas(b.get("batas").asText()) : lain);
        } else {
            satu.put("hasil", "SESUAI");
        }
        satu.put("catatan", lain == null ? null : "Rekening listrik setahun memberi " + lain);
        return satu;
    }

    void nilaiDokumen(Permohonan p, Map<String, String> luar) {
        orang.selesaikan(KETUA, p.kasus(), "auditKecukupan", dokumen(p, luar));
        audit.latar(p);
    }

    /** Every row that nobody answered: measured just at its limit, or met. */
    void ukur(Kunjungan k) {
        lembar.butir(k.id()).stream().filter(b -> b.hasil() == null)
            .forEach(b -> lembar.jawab(k.id(), b.id(), new LembarAuditService.Isian(b.berbatas() ? null : "SESUAI", b.berbatas() ? padaBatas(b.batas()) : null, b.catatan(), b.versi()), KETUA));
    }

    /** All is answered; the sheet of findings is signed at the meeting. */
    void tutup(Kunjungan k) {
        temuan.selesaikan(KETUA, k, "laksanakanAudit", Map.of("hasil", "terlaksana"));
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_KETUA, null, "ttd.png", AlurTemuan.coretan(), KETUA);
        foto.tambah(k.id(), FotoAudit.Jenis.TTD_WAKIL, null, "ttd.png", AlurTemuan.coretan(), KETUA);
        temuan.selesaikan(KETUA, k, "susunLks", temuan.isianLks("DI_TEMPAT"));
    }

    /** Verified on the spot, with a sheet as it could be closed before a measured value was asked of it. */
    Kunjungan ditutupTanpaUkuran(Permohonan p) {
        tim(p);
        audit.jawabTim(p, Map.of());
        nilaiDokumen(p, Map.of());
        Kunjungan k = evaluasi.jadwalkan(p);
        temuan.hariAudit(k);
        ukur(k);
        tutup(k);
        transaksi.executeWithoutResult(t -> {
            sql.execute("alter table jawaban_periksa disable trigger jawaban_periksa_tetap");
            sql.update("update jawaban_periksa set hasil = 'TIDAK_BERLAKU', nilai = null, catatan = 'Tidak ada pada pabrik ini' where audit_id = ?", k.id());
            sql.execute("alter table jawaban_periksa enable trigger jawaban_periksa_tetap");
        });
        return k;
    }
}
