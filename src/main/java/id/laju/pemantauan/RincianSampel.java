package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.SampelButa;
import id.laju.pengujian.SampelLab;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The samples of an order with their numbers, progress, results and report; for the laboratory without whose they are. */
@Component
class RincianSampel {

    /**
     * @param sampel null for the laboratory
     * @param buta what the laboratory may know; null before the sample is there
     * @param dirilis when the report went to the customer; null before
     */
    public record Baris(long id, int urutan, Sampel sampel, SampelButa buta, String idSampel, String nomorAnalisa, String kemajuan, Long laporanId, String nomorLhu,
            Instant dirilis, List<Hasil> hasil) {
    }

    /** @param isi the result, null where this reader may not know it or there is none */
    public record Hasil(String kelompok, String nama, String metode, String satuan, String isi, String status) {
    }

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final ParameterKasusMapper parameter;

    RincianSampel(PermohonanService permohonan, PenerimaanService penerimaan, ParameterKasusMapper parameter) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.parameter = parameter;
    }

    List<Baris> milik(Permohonan p, List<Langkah> linimasa, Pembaca pembaca) {
        KemajuanSampel kemajuan = new KemajuanSampel(linimasa);
        Map<Long, Laporan> laporan = permohonan.laporan(p.id()).stream().collect(Collectors.toMap(Laporan::id, Function.identity()));
        Map<Long, List<ParameterKasus>> hasil = parameter.milik(p.id()).stream().collect(Collectors.groupingBy(ParameterKasus::sampelId));
        return permohonan.sampel(p.id()).stream().map(s -> baris(p, s, s.laporanId() == null ? null : laporan.get(s.laporanId()), kemajuan.status(s), pembaca,
            hasil.getOrDefault(s.id(), List.of()))).toList();
    }

    /** Which of several samples a step is about, in words; empty for one sample and for steps about all. */
    static String tentang(Langkah l, List<Baris> sampel) {
        TentangSampel t = TentangSampel.dari(l);
        List<Baris> cocok = sampel.stream().filter(b -> t.cocok(b.id(), b.laporanId())).toList();
        return sampel.size() < 2 || cocok.isEmpty() ? "" : " (sampel " + cocok.stream().map(b -> String.valueOf(b.urutan())).collect(Collectors.joining(", ")) + ")";
    }

    private Baris baris(Permohonan p, Sampel s, Laporan l, String kemajuan, Pembaca pembaca, List<ParameterKasus> hasil) {
        SampelLab lab = penerimaan.cari(s.id()).orElse(null);
        List<Hasil> terlihat = hasil.stream().map(h -> new Hasil(h.kelompok(), h.nama(), h.metode(), h.satuan(), pembaca.bolehBaca(h) ? h.hasil() : null, h.status())).toList();
        return new Baris(s.id(), s.urutan(), pembaca.kantor() ? s : null, lab == null ? null : SampelButa.dari(s, lab, p), lab == null ? null : lab.idSampel(),
            lab == null ? null : lab.nomorAnalisa(), kemajuan, l == null ? null : l.id(), l == null ? null : l.nomorLhu(), l == null ? null : l.dirilis(), terlihat);
    }
}
