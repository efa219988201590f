package id.laju.keputusan;

import id.laju.audit.PelakuEvaluasi;
import id.laju.audit.TerlibatSebelumnya;
import id.laju.mesin.KasusService;
import id.laju.mesin.LingkupIndependensi;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever took part in the evaluation neither reviews nor decides (ISO/IEC 17065, 7.5 and 7.6): the rows tell, and the steps, also those that a deputy did in somebody's name. */
@Component
class LingkupEvaluasi implements LingkupIndependensi {

    /** Steps of an evaluation; whoever did one of them for the order is not appointed. */
    static final Set<String> LANGKAH = Set.of("userTask_auditKecukupan", "userTask_auditTahapSatu", "userTask_laksanakanAudit", "userTask_susunLks", "userTask_nilaiPerbaikan", "userTask_putuskanTemuanLewat",
        "userTask_ambilContohProduk", "userTask_nilaiHasilUji", "userTask_susunLaporanAudit", "userTask_lengkapiEvaluasi", "userTask_ujiSampel", "userTask_verifikasiHasil", "userTask_validasiHasil", "userTask_setujuiLhu", "userTask_tandatanganiLhu");
    private static final String TINJAUAN = "userTask_tinjauHasil";

    private final PelakuEvaluasi pelaku;
    private final KasusService kasus;
    private final PermohonanService permohonan;
    private final SatkerService satker;
    private final ObjectProvider<TerlibatSebelumnya> terlibat;

    LingkupEvaluasi(PelakuEvaluasi pelaku, KasusService kasus, PermohonanService permohonan, SatkerService satker, ObjectProvider<TerlibatSebelumnya> terlibat) {
        this.pelaku = pelaku;
        this.kasus = kasus;
        this.permohonan = permohonan;
        this.satker = satker;
        this.terlibat = terlibat;
    }

    @Override
    public String nama() {
        return "evaluasi";
    }

    @Override
    public Set<String> tugas() {
        return LANGKAH;
    }

    @Override
    public boolean seluruhKasus() {
        return true;
    }

    @Override
    public String variabel() {
        return "permohonanId";
    }

    /** The review counts only where the satker wants reviewer and decider to be different people. */
    @Override
    public List<String> berlaku(List<String> tugas, Map<String, Object> variabel) {
        Permohonan p = permohonan.ambil(((Number) variabel.get(variabel())).longValue());
        return PengaturanKeputusan.harusBeda(satker, p.satker()) ? tugas : tugas.stream().filter(t -> !t.equals(TINJAUAN)).toList();
    }

    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        Permohonan p = permohonan.ambil(((Number) variabel.get(variabel())).longValue());
        return alasan(p, orang, tugas).map(a -> "Anda ikut dalam order ini (" + a + "), jadi langkah ini harus dikerjakan orang lain.");
    }

    /** What this person did for the order that keeps him from this part; empty for who may be appointed. */
    Optional<String> alasan(Permohonan p, String orang, Peninjau.Fungsi f) {
        boolean tinjauan = f == Peninjau.Fungsi.PENGAMBIL_KEPUTUSAN && PengaturanKeputusan.harusBeda(satker, p.satker());
        return alasan(p, orang, Stream.concat(LANGKAH.stream(), tinjauan ? Stream.of(TINJAUAN) : Stream.empty()).toList());
    }

    private Optional<String> alasan(Permohonan p, String orang, List<String> tugas) {
        Stream<String> baris = pelaku.untuk(p.id()).getOrDefault(orang, List.of()).stream();
        Stream<String> langkah = kasus.linimasa(p.kasus()).stream().filter(l -> tugas.contains(l.elemen()) && l.dikerjakan(orang)).map(l -> "langkah " + l.nama());
        Stream<String> dulu = terlibat.stream().flatMap(t -> Stream.ofNullable(t.terlarang(p).get(orang)));
        return Stream.of(baris, langkah, dulu).flatMap(x -> x).findFirst();
    }
}
