package id.laju.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laju.Orang;
import id.laju.audit.AlurTemuan.Kunjungan;
import id.laju.berkas.ContohBerkas;
import id.laju.lhu.ContohLhu;
import id.laju.lhu.TerbitkanContoh;
import id.laju.permohonan.ContohPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Samples of a product on their way, as the real people would bring them. */
@Component
class AlurUji {

    private final AlurTemuan temuan;
    private final AlurAudit audit;
    private final ContohPermohonan contoh;
    private final PermohonanService permohonan;
    private final FotoContohService foto;
    private final TerbitkanContoh terbitkan;
    private final ContohLhu lhu;
    private final RuntimeService mesin;
    private final Orang orang;
    private final JdbcTemplate sql;

    AlurUji(AlurTemuan temuan, AlurAudit audit, ContohPermohonan contoh, PermohonanService permohonan, FotoContohService foto, TerbitkanContoh terbitkan, ContohLhu lhu, RuntimeService mesin,
            Orang orang, JdbcTemplate sql) {
        this.temuan = temuan;
        this.audit = audit;
        this.contoh = contoh;
        this.permohonan = permohonan;
        this.foto = foto;
        this.terbitkan = terbitkan;
        this.lhu = lhu;
        this.mesin = mesin;
        this.orang = orang;
        this.sql = sql;
    }

    /** An order of BBSPJIKFK whose quotation has one sample for its own laboratory; its team is appointed, its date agreed. */
    Kunjungan denganRencana() {
        long id = contoh.ajukan(ContohPermohonan.SATKER, 1, 2, false);
        sql.update("update permohonan set layanan = 'sertifikasi-produk' where id = ?", id);
        permohonan.jadikanOrder(id);
        sql.update("insert into sertifikasi (permohonan_id, skema, produk_sertifikasi_id) select ?, 'TIPE_5', id from produk_sertifikasi where satker = ? and acuan = 'SNI 7276:2014'", id,
            ContohPermohonan.SATKER);
        for (String a : List.of("evaluator:KETUA", "evaluator2:EVALUATOR", "ppc:PPC")) {
            sql.update("insert into tim_audit (permohonan_id, putaran, staf, fungsi, keadaan, diusulkan, diusulkan_oleh) values (?, 1, ?, ?, 'SAH', now(), 'pjsert')", id, a.split(":")[0], a.split(":")[1]);
        }
        Permohonan p = permohonan.ambil(id);
        return new Kunjungan(p, temuan.audit(p));
    }

    /** An order for a tank that no laboratory of the balai tests. */
    Kunjungan tanpaRencana() {
        Permohonan p = audit.bertim();
        return new Kunjungan(p, temuan.audit(p));
    }

    Kunjungan mulai(Kunjungan k) {
        mesin.startProcessInstanceByKey("uji-produk", k.kasus(), Map.of("satker", k.p().satker(), "permohonanId", k.p().id(), "pelangganId", k.p().pelangganId(), "auditId", k.id()));
        return k;
    }

    List<Long> contoh(Kunjungan k, String ppc) {
        JsonNode form = orang.lihat(ppc, orang.tugas(k.kasus(), "ambilContohProduk"));
        List<Long> hasil = new ArrayList<>();
        form.get("contoh").forEach(c -> hasil.add(c.get("id").asLong()));
        return hasil;
    }

    void bukti(Kunjungan k, String ppc) {
        contoh(k, ppc).forEach(c -> foto.tambah(k.p().id(), FotoContoh.Jenis.FOTO, c, "contoh.jpg", ContohBerkas.foto("jpg", 800, 600), ppc));
        foto.tambah(k.p().id(), FotoContoh.Jenis.TTD_PELANGGAN, null, "ttd.png", AlurTemuan.coretan(), ppc);
        foto.tambah(k.p().id(), FotoContoh.Jenis.TTD_PETUGAS, null, "ttd.png", AlurTemuan.coretan(), ppc);
    }

    /** @param tempat balai or luar */
    Map<String, Object> isian(Kunjungan k, String ppc, String tempat) {
        List<Map<String, Object>> baris = new ArrayList<>();
        for (long id : contoh(k, ppc)) {
            Map<String, Object> satu = new HashMap<>(Map.of("contohId", id, "kodeProduksi", "AT-0226", "titik", "Gudang produk jadi", "jumlah", "2 bungkus", "kemasan", "plastik", "segel", "SG-" + id,
                "kondisi", "Utuh, tersegel", "diambil", temuan.kini().minusHours(2).withSecond(0).toString()));
            satu.put("tempatSimpan", "balai".equals(tempat) ? "Loket 1" : null);
            baris.add(satu);
        }
        Map<String, Object> isi = new HashMap<>(Map.of("keputusan", "terambil", "tempatUji", tempat, "metode", "Acak, SNI 0428", "saksiNama", "Budi Hartono", "saksiJabatan", "Kepala produksi"));
        isi.put("baris", baris);
        return isi;
    }

    void ambil(Kunjungan k, String ppc, String tempat) {
        bukti(k, ppc);
        Map<String, Object> isi = isian(k, ppc, tempat);
        isi.put("alasanLuar", "luar".equals(tempat) ? "Alat uji sedang dikalibrasi" : null);
        temuan.selesaikan(ppc, k, "ambilContohProduk", isi);
    }

    /** The report of that order's newest sample, to its release. */
    void terbitkan(Kunjungan k, long laporanId) {
        orang.selesaikan("ketua", k.kasus(), "beriNomorLhu", Map.of());
        orang.selesaikan("cs", k.kasus(), "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        terbitkan.tandatangani(new ContohLhu.Berjalan(k.kasus(), k.p().id(), laporanId));
        orang.selesaikan("cs", k.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        lhu.jalankanPekerjaan(k.kasus());
        temuan.latar(k);
    }
}
