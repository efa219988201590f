package id.laju.pemantauan;

import id.laju.mesin.Langkah;
import id.laju.pengujian.PenerimaanService;
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

/** The samples of an order with their numbers, progress and report, for the office. */
@Component
class RincianSampel {

    /** @param dirilis when the report went to the customer; null before */
    public record Baris(Sampel sampel, String idSampel, String nomorAnalisa, String kemajuan, Long laporanId, String nomorLhu, Instant dirilis) {
    }

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;

    RincianSampel(PermohonanService permohonan, PenerimaanService penerimaan) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
    }

    List<Baris> milik(Permohonan p, List<Langkah> linimasa) {
        KemajuanSampel kemajuan = new KemajuanSampel(linimasa);
        Map<Long, Laporan> laporan = permohonan.laporan(p.id()).stream().collect(Collectors.toMap(Laporan::id, Function.identity()));
        return permohonan.sampel(p.id()).stream().map(s -> baris(s, s.laporanId() == null ? null : laporan.get(s.laporanId()), kemajuan)).toList();
    }

    private Baris baris(Sampel s, Laporan l, KemajuanSampel kemajuan) {
        SampelLab lab = penerimaan.cari(s.id()).orElse(null);
        return new Baris(s, lab == null ? null : lab.idSampel(), lab == null ? null : lab.nomorAnalisa(), kemajuan.status(s),
                l == null ? null : l.id(), l == null ? null : l.nomorLhu(), l == null ? null : l.dirilis());
    }
}
