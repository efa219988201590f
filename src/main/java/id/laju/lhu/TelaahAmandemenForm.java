package id.laju.lhu;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CS reads what a customer asks and puts it into words for the laboratory, which does not know whose report it is. */
@Component("telaahAmandemenForm")
class TelaahAmandemenForm implements FormTugas<TelaahAmandemenForm.Isian> {

    record Isian(String uraian) {
    }

    record Data(String sebutan, String nomorLhu, String nomorOrder, String pelanggan, String peminta, String alasan, Instant diminta, long laporanId, String uraian) {
    }

    private final AmandemenService amandemen;
    private final PermohonanService permohonan;

    TelaahAmandemenForm(AmandemenService amandemen, PermohonanService permohonan) {
        this.amandemen = amandemen;
        this.permohonan = permohonan;
    }

    @Override
    public String tugas() {
        return "telaahAmandemen";
    }

    @Override
    public Class<TelaahAmandemenForm.Isian> isian() {
        return TelaahAmandemenForm.Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Amandemen a = amandemen.ambil(k.id("amandemenId"));
        Permohonan p = amandemen.order(a);
        String uraian = a.uraianLab() == null ? SampelButa.samarkan(a.alasan(), p) : a.uraianLab();
        return new Data(p.sebutanLaporan(), permohonan.satuLaporan(a.laporanId()).nomorLhu(), p.nomorOrder(), p.namaCetak(), a.peminta(), a.alasan(), a.diminta(), a.laporanId(), uraian);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, TelaahAmandemenForm.Isian isian) {
        amandemen.telaah(k.id("amandemenId"), isian.uraian(), k.pelaku());
        return Map.of();
    }
}
