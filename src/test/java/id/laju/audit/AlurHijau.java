package id.laju.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.permohonan.Permohonan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Walks the order of a green industry certification through what is verified in documents and at the factory, as the real people would. */
@Component
class AlurHijau {

    static final String KETUA = "evaluator";
    static final String EVALUATOR = "evaluator2";

    private final AlurAudit audit;
    private final AlurTemuan temuan;
    private final LembarAuditService lembar;
    private final FotoAuditService foto;
    private final Orang orang;

    AlurHijau(AlurAudit audit, AlurTemuan temuan, LembarAuditService lembar, FotoAuditService foto, Orang orang) {
        this.audit = audit;
        this.temuan = temuan;
        this.lembar = lembar;
        this.foto = foto;
        this.orang = orang;
    }

    /** "35" of "maks. 35 kWh/m3 produk": what just holds. */
    static String padaBatas(String batas) {
        return batas.replaceAll("^(?:min|maks)\\. ([0-9,]+).*", "$1");
    }

    void tim(Permohonan p) {
        audit.tunjuk(p, KETUA + ":KETUA", EVALUATOR + ":EVALUATOR");
        audit.bersedia(p, KETUA, EVALUATOR);
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
}
